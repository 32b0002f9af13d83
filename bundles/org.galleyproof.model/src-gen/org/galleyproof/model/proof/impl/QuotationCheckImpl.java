/**
 */
package org.galleyproof.model.proof.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.galleyproof.model.proof.Anchor;
import org.galleyproof.model.proof.Finding;
import org.galleyproof.model.proof.ProofPackage;
import org.galleyproof.model.proof.QuotationCheck;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Quotation Check</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.galleyproof.model.proof.impl.QuotationCheckImpl#getContent <em>Content</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.QuotationCheckImpl#getCue <em>Cue</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.QuotationCheckImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.QuotationCheckImpl#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.QuotationCheckImpl#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.QuotationCheckImpl#getFindings <em>Findings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class QuotationCheckImpl extends DecidedImpl implements QuotationCheck {
	/**
	 * The cached value of the '{@link #getContent() <em>Content</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContent()
	 * @generated
	 * @ordered
	 */
	protected EList<Anchor> content;

	/**
	 * The cached value of the '{@link #getCue() <em>Cue</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCue()
	 * @generated
	 * @ordered
	 */
	protected EList<Anchor> cue;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected EList<Anchor> source;

	/**
	 * The default value of the '{@link #getSpeaker() <em>Speaker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeaker()
	 * @generated
	 * @ordered
	 */
	protected static final String SPEAKER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpeaker() <em>Speaker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeaker()
	 * @generated
	 * @ordered
	 */
	protected String speaker = SPEAKER_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected static final String STATEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected String statement = STATEMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFindings() <em>Findings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<Finding> findings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected QuotationCheckImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProofPackage.Literals.QUOTATION_CHECK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Anchor> getContent() {
		if (content == null) {
			content = new EObjectContainmentEList<Anchor>(Anchor.class, this, ProofPackage.QUOTATION_CHECK__CONTENT);
		}
		return content;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Anchor> getCue() {
		if (cue == null) {
			cue = new EObjectContainmentEList<Anchor>(Anchor.class, this, ProofPackage.QUOTATION_CHECK__CUE);
		}
		return cue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Anchor> getSource() {
		if (source == null) {
			source = new EObjectContainmentEList<Anchor>(Anchor.class, this, ProofPackage.QUOTATION_CHECK__SOURCE);
		}
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSpeaker() {
		return speaker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpeaker(String newSpeaker) {
		String oldSpeaker = speaker;
		speaker = newSpeaker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProofPackage.QUOTATION_CHECK__SPEAKER, oldSpeaker, speaker));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatement() {
		return statement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatement(String newStatement) {
		String oldStatement = statement;
		statement = newStatement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProofPackage.QUOTATION_CHECK__STATEMENT, oldStatement, statement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Finding> getFindings() {
		if (findings == null) {
			findings = new EObjectContainmentEList<Finding>(Finding.class, this, ProofPackage.QUOTATION_CHECK__FINDINGS);
		}
		return findings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProofPackage.QUOTATION_CHECK__CONTENT:
				return ((InternalEList<?>)getContent()).basicRemove(otherEnd, msgs);
			case ProofPackage.QUOTATION_CHECK__CUE:
				return ((InternalEList<?>)getCue()).basicRemove(otherEnd, msgs);
			case ProofPackage.QUOTATION_CHECK__SOURCE:
				return ((InternalEList<?>)getSource()).basicRemove(otherEnd, msgs);
			case ProofPackage.QUOTATION_CHECK__FINDINGS:
				return ((InternalEList<?>)getFindings()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProofPackage.QUOTATION_CHECK__CONTENT:
				return getContent();
			case ProofPackage.QUOTATION_CHECK__CUE:
				return getCue();
			case ProofPackage.QUOTATION_CHECK__SOURCE:
				return getSource();
			case ProofPackage.QUOTATION_CHECK__SPEAKER:
				return getSpeaker();
			case ProofPackage.QUOTATION_CHECK__STATEMENT:
				return getStatement();
			case ProofPackage.QUOTATION_CHECK__FINDINGS:
				return getFindings();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ProofPackage.QUOTATION_CHECK__CONTENT:
				getContent().clear();
				getContent().addAll((Collection<? extends Anchor>)newValue);
				return;
			case ProofPackage.QUOTATION_CHECK__CUE:
				getCue().clear();
				getCue().addAll((Collection<? extends Anchor>)newValue);
				return;
			case ProofPackage.QUOTATION_CHECK__SOURCE:
				getSource().clear();
				getSource().addAll((Collection<? extends Anchor>)newValue);
				return;
			case ProofPackage.QUOTATION_CHECK__SPEAKER:
				setSpeaker((String)newValue);
				return;
			case ProofPackage.QUOTATION_CHECK__STATEMENT:
				setStatement((String)newValue);
				return;
			case ProofPackage.QUOTATION_CHECK__FINDINGS:
				getFindings().clear();
				getFindings().addAll((Collection<? extends Finding>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ProofPackage.QUOTATION_CHECK__CONTENT:
				getContent().clear();
				return;
			case ProofPackage.QUOTATION_CHECK__CUE:
				getCue().clear();
				return;
			case ProofPackage.QUOTATION_CHECK__SOURCE:
				getSource().clear();
				return;
			case ProofPackage.QUOTATION_CHECK__SPEAKER:
				setSpeaker(SPEAKER_EDEFAULT);
				return;
			case ProofPackage.QUOTATION_CHECK__STATEMENT:
				setStatement(STATEMENT_EDEFAULT);
				return;
			case ProofPackage.QUOTATION_CHECK__FINDINGS:
				getFindings().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ProofPackage.QUOTATION_CHECK__CONTENT:
				return content != null && !content.isEmpty();
			case ProofPackage.QUOTATION_CHECK__CUE:
				return cue != null && !cue.isEmpty();
			case ProofPackage.QUOTATION_CHECK__SOURCE:
				return source != null && !source.isEmpty();
			case ProofPackage.QUOTATION_CHECK__SPEAKER:
				return SPEAKER_EDEFAULT == null ? speaker != null : !SPEAKER_EDEFAULT.equals(speaker);
			case ProofPackage.QUOTATION_CHECK__STATEMENT:
				return STATEMENT_EDEFAULT == null ? statement != null : !STATEMENT_EDEFAULT.equals(statement);
			case ProofPackage.QUOTATION_CHECK__FINDINGS:
				return findings != null && !findings.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (speaker: ");
		result.append(speaker);
		result.append(", statement: ");
		result.append(statement);
		result.append(')');
		return result.toString();
	}

} //QuotationCheckImpl
