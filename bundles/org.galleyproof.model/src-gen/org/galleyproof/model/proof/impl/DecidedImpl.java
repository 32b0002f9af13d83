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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.galleyproof.model.proof.Anchor;
import org.galleyproof.model.proof.Decided;
import org.galleyproof.model.proof.DecisionStatus;
import org.galleyproof.model.proof.HistoryEntry;
import org.galleyproof.model.proof.ProofPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Decided</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.galleyproof.model.proof.impl.DecidedImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.DecidedImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.DecidedImpl#getAssignee <em>Assignee</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.DecidedImpl#getSecondReader <em>Second Reader</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.DecidedImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.DecidedImpl#getContent <em>Content</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.DecidedImpl#getHistory <em>History</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class DecidedImpl extends MinimalEObjectImpl.Container implements Decided {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final DecisionStatus STATUS_EDEFAULT = DecisionStatus.OPEN;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected DecisionStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAssignee() <em>Assignee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssignee()
	 * @generated
	 * @ordered
	 */
	protected static final String ASSIGNEE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAssignee() <em>Assignee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssignee()
	 * @generated
	 * @ordered
	 */
	protected String assignee = ASSIGNEE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSecondReader() <em>Second Reader</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondReader()
	 * @generated
	 * @ordered
	 */
	protected static final String SECOND_READER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSecondReader() <em>Second Reader</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondReader()
	 * @generated
	 * @ordered
	 */
	protected String secondReader = SECOND_READER_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

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
	 * The cached value of the '{@link #getHistory() <em>History</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHistory()
	 * @generated
	 * @ordered
	 */
	protected EList<HistoryEntry> history;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DecidedImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProofPackage.Literals.DECIDED;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProofPackage.DECIDED__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecisionStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(DecisionStatus newStatus) {
		DecisionStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProofPackage.DECIDED__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAssignee() {
		return assignee;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssignee(String newAssignee) {
		String oldAssignee = assignee;
		assignee = newAssignee;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProofPackage.DECIDED__ASSIGNEE, oldAssignee, assignee));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSecondReader() {
		return secondReader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecondReader(String newSecondReader) {
		String oldSecondReader = secondReader;
		secondReader = newSecondReader;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProofPackage.DECIDED__SECOND_READER, oldSecondReader, secondReader));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProofPackage.DECIDED__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Anchor> getContent() {
		if (content == null) {
			content = new EObjectContainmentEList<Anchor>(Anchor.class, this, ProofPackage.DECIDED__CONTENT);
		}
		return content;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HistoryEntry> getHistory() {
		if (history == null) {
			history = new EObjectContainmentEList<HistoryEntry>(HistoryEntry.class, this, ProofPackage.DECIDED__HISTORY);
		}
		return history;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProofPackage.DECIDED__CONTENT:
				return ((InternalEList<?>)getContent()).basicRemove(otherEnd, msgs);
			case ProofPackage.DECIDED__HISTORY:
				return ((InternalEList<?>)getHistory()).basicRemove(otherEnd, msgs);
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
			case ProofPackage.DECIDED__ID:
				return getId();
			case ProofPackage.DECIDED__STATUS:
				return getStatus();
			case ProofPackage.DECIDED__ASSIGNEE:
				return getAssignee();
			case ProofPackage.DECIDED__SECOND_READER:
				return getSecondReader();
			case ProofPackage.DECIDED__NOTE:
				return getNote();
			case ProofPackage.DECIDED__CONTENT:
				return getContent();
			case ProofPackage.DECIDED__HISTORY:
				return getHistory();
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
			case ProofPackage.DECIDED__ID:
				setId((String)newValue);
				return;
			case ProofPackage.DECIDED__STATUS:
				setStatus((DecisionStatus)newValue);
				return;
			case ProofPackage.DECIDED__ASSIGNEE:
				setAssignee((String)newValue);
				return;
			case ProofPackage.DECIDED__SECOND_READER:
				setSecondReader((String)newValue);
				return;
			case ProofPackage.DECIDED__NOTE:
				setNote((String)newValue);
				return;
			case ProofPackage.DECIDED__CONTENT:
				getContent().clear();
				getContent().addAll((Collection<? extends Anchor>)newValue);
				return;
			case ProofPackage.DECIDED__HISTORY:
				getHistory().clear();
				getHistory().addAll((Collection<? extends HistoryEntry>)newValue);
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
			case ProofPackage.DECIDED__ID:
				setId(ID_EDEFAULT);
				return;
			case ProofPackage.DECIDED__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ProofPackage.DECIDED__ASSIGNEE:
				setAssignee(ASSIGNEE_EDEFAULT);
				return;
			case ProofPackage.DECIDED__SECOND_READER:
				setSecondReader(SECOND_READER_EDEFAULT);
				return;
			case ProofPackage.DECIDED__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ProofPackage.DECIDED__CONTENT:
				getContent().clear();
				return;
			case ProofPackage.DECIDED__HISTORY:
				getHistory().clear();
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
			case ProofPackage.DECIDED__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ProofPackage.DECIDED__STATUS:
				return status != STATUS_EDEFAULT;
			case ProofPackage.DECIDED__ASSIGNEE:
				return ASSIGNEE_EDEFAULT == null ? assignee != null : !ASSIGNEE_EDEFAULT.equals(assignee);
			case ProofPackage.DECIDED__SECOND_READER:
				return SECOND_READER_EDEFAULT == null ? secondReader != null : !SECOND_READER_EDEFAULT.equals(secondReader);
			case ProofPackage.DECIDED__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ProofPackage.DECIDED__CONTENT:
				return content != null && !content.isEmpty();
			case ProofPackage.DECIDED__HISTORY:
				return history != null && !history.isEmpty();
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
		result.append(" (id: ");
		result.append(id);
		result.append(", status: ");
		result.append(status);
		result.append(", assignee: ");
		result.append(assignee);
		result.append(", secondReader: ");
		result.append(secondReader);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //DecidedImpl
