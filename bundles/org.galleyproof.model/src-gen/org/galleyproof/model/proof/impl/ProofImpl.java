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
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.galleyproof.model.proof.ClaimCheck;
import org.galleyproof.model.proof.HistoryEntry;
import org.galleyproof.model.proof.IgnoredFinding;
import org.galleyproof.model.proof.Proof;
import org.galleyproof.model.proof.ProofPackage;
import org.galleyproof.model.proof.QuotationCheck;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Proof</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.galleyproof.model.proof.impl.ProofImpl#getDraft <em>Draft</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.ProofImpl#getDigest <em>Digest</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.ProofImpl#getParagraphs <em>Paragraphs</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.ProofImpl#getDating <em>Dating</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.ProofImpl#getQuotations <em>Quotations</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.ProofImpl#getClaims <em>Claims</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.ProofImpl#getIgnored <em>Ignored</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProofImpl extends MinimalEObjectImpl.Container implements Proof {
	/**
	 * The default value of the '{@link #getDraft() <em>Draft</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDraft()
	 * @generated
	 * @ordered
	 */
	protected static final String DRAFT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDraft() <em>Draft</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDraft()
	 * @generated
	 * @ordered
	 */
	protected String draft = DRAFT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDigest() <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigest()
	 * @generated
	 * @ordered
	 */
	protected static final String DIGEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDigest() <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigest()
	 * @generated
	 * @ordered
	 */
	protected String digest = DIGEST_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParagraphs() <em>Paragraphs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParagraphs()
	 * @generated
	 * @ordered
	 */
	protected EList<String> paragraphs;

	/**
	 * The cached value of the '{@link #getDating() <em>Dating</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDating()
	 * @generated
	 * @ordered
	 */
	protected EList<HistoryEntry> dating;

	/**
	 * The cached value of the '{@link #getQuotations() <em>Quotations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuotations()
	 * @generated
	 * @ordered
	 */
	protected EList<QuotationCheck> quotations;

	/**
	 * The cached value of the '{@link #getClaims() <em>Claims</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClaims()
	 * @generated
	 * @ordered
	 */
	protected EList<ClaimCheck> claims;

	/**
	 * The cached value of the '{@link #getIgnored() <em>Ignored</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIgnored()
	 * @generated
	 * @ordered
	 */
	protected EList<IgnoredFinding> ignored;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProofImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProofPackage.Literals.PROOF;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDraft() {
		return draft;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDraft(String newDraft) {
		String oldDraft = draft;
		draft = newDraft;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProofPackage.PROOF__DRAFT, oldDraft, draft));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDigest() {
		return digest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDigest(String newDigest) {
		String oldDigest = digest;
		digest = newDigest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProofPackage.PROOF__DIGEST, oldDigest, digest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getParagraphs() {
		if (paragraphs == null) {
			paragraphs = new EDataTypeUniqueEList<String>(String.class, this, ProofPackage.PROOF__PARAGRAPHS);
		}
		return paragraphs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HistoryEntry> getDating() {
		if (dating == null) {
			dating = new EObjectContainmentEList<HistoryEntry>(HistoryEntry.class, this, ProofPackage.PROOF__DATING);
		}
		return dating;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<QuotationCheck> getQuotations() {
		if (quotations == null) {
			quotations = new EObjectContainmentEList<QuotationCheck>(QuotationCheck.class, this, ProofPackage.PROOF__QUOTATIONS);
		}
		return quotations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ClaimCheck> getClaims() {
		if (claims == null) {
			claims = new EObjectContainmentEList<ClaimCheck>(ClaimCheck.class, this, ProofPackage.PROOF__CLAIMS);
		}
		return claims;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IgnoredFinding> getIgnored() {
		if (ignored == null) {
			ignored = new EObjectContainmentEList<IgnoredFinding>(IgnoredFinding.class, this, ProofPackage.PROOF__IGNORED);
		}
		return ignored;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProofPackage.PROOF__DATING:
				return ((InternalEList<?>)getDating()).basicRemove(otherEnd, msgs);
			case ProofPackage.PROOF__QUOTATIONS:
				return ((InternalEList<?>)getQuotations()).basicRemove(otherEnd, msgs);
			case ProofPackage.PROOF__CLAIMS:
				return ((InternalEList<?>)getClaims()).basicRemove(otherEnd, msgs);
			case ProofPackage.PROOF__IGNORED:
				return ((InternalEList<?>)getIgnored()).basicRemove(otherEnd, msgs);
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
			case ProofPackage.PROOF__DRAFT:
				return getDraft();
			case ProofPackage.PROOF__DIGEST:
				return getDigest();
			case ProofPackage.PROOF__PARAGRAPHS:
				return getParagraphs();
			case ProofPackage.PROOF__DATING:
				return getDating();
			case ProofPackage.PROOF__QUOTATIONS:
				return getQuotations();
			case ProofPackage.PROOF__CLAIMS:
				return getClaims();
			case ProofPackage.PROOF__IGNORED:
				return getIgnored();
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
			case ProofPackage.PROOF__DRAFT:
				setDraft((String)newValue);
				return;
			case ProofPackage.PROOF__DIGEST:
				setDigest((String)newValue);
				return;
			case ProofPackage.PROOF__PARAGRAPHS:
				getParagraphs().clear();
				getParagraphs().addAll((Collection<? extends String>)newValue);
				return;
			case ProofPackage.PROOF__DATING:
				getDating().clear();
				getDating().addAll((Collection<? extends HistoryEntry>)newValue);
				return;
			case ProofPackage.PROOF__QUOTATIONS:
				getQuotations().clear();
				getQuotations().addAll((Collection<? extends QuotationCheck>)newValue);
				return;
			case ProofPackage.PROOF__CLAIMS:
				getClaims().clear();
				getClaims().addAll((Collection<? extends ClaimCheck>)newValue);
				return;
			case ProofPackage.PROOF__IGNORED:
				getIgnored().clear();
				getIgnored().addAll((Collection<? extends IgnoredFinding>)newValue);
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
			case ProofPackage.PROOF__DRAFT:
				setDraft(DRAFT_EDEFAULT);
				return;
			case ProofPackage.PROOF__DIGEST:
				setDigest(DIGEST_EDEFAULT);
				return;
			case ProofPackage.PROOF__PARAGRAPHS:
				getParagraphs().clear();
				return;
			case ProofPackage.PROOF__DATING:
				getDating().clear();
				return;
			case ProofPackage.PROOF__QUOTATIONS:
				getQuotations().clear();
				return;
			case ProofPackage.PROOF__CLAIMS:
				getClaims().clear();
				return;
			case ProofPackage.PROOF__IGNORED:
				getIgnored().clear();
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
			case ProofPackage.PROOF__DRAFT:
				return DRAFT_EDEFAULT == null ? draft != null : !DRAFT_EDEFAULT.equals(draft);
			case ProofPackage.PROOF__DIGEST:
				return DIGEST_EDEFAULT == null ? digest != null : !DIGEST_EDEFAULT.equals(digest);
			case ProofPackage.PROOF__PARAGRAPHS:
				return paragraphs != null && !paragraphs.isEmpty();
			case ProofPackage.PROOF__DATING:
				return dating != null && !dating.isEmpty();
			case ProofPackage.PROOF__QUOTATIONS:
				return quotations != null && !quotations.isEmpty();
			case ProofPackage.PROOF__CLAIMS:
				return claims != null && !claims.isEmpty();
			case ProofPackage.PROOF__IGNORED:
				return ignored != null && !ignored.isEmpty();
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
		result.append(" (draft: ");
		result.append(draft);
		result.append(", digest: ");
		result.append(digest);
		result.append(", paragraphs: ");
		result.append(paragraphs);
		result.append(')');
		return result.toString();
	}

} //ProofImpl
