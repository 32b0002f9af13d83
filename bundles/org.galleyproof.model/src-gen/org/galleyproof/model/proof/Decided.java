/**
 */
package org.galleyproof.model.proof;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decided</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something in the draft that people decide about. What counts is its history; status, assignee, second reader and note follow from it and stand here for those who read the file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.galleyproof.model.proof.Decided#getId <em>Id</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Decided#getStatus <em>Status</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Decided#getAssignee <em>Assignee</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Decided#getSecondReader <em>Second Reader</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Decided#getNote <em>Note</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Decided#getContent <em>Content</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Decided#getHistory <em>History</em>}</li>
 * </ul>
 *
 * @see org.galleyproof.model.proof.ProofPackage#getDecided()
 * @model abstract="true"
 * @generated
 */
public interface Decided extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable and unique in the proof.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.galleyproof.model.proof.ProofPackage#getDecided_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Decided#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.galleyproof.model.proof.DecisionStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.galleyproof.model.proof.DecisionStatus
	 * @see #setStatus(DecisionStatus)
	 * @see org.galleyproof.model.proof.ProofPackage#getDecided_Status()
	 * @model
	 * @generated
	 */
	DecisionStatus getStatus();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Decided#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.galleyproof.model.proof.DecisionStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(DecisionStatus value);

	/**
	 * Returns the value of the '<em><b>Assignee</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who has to decide.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assignee</em>' attribute.
	 * @see #setAssignee(String)
	 * @see org.galleyproof.model.proof.ProofPackage#getDecided_Assignee()
	 * @model
	 * @generated
	 */
	String getAssignee();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Decided#getAssignee <em>Assignee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assignee</em>' attribute.
	 * @see #getAssignee()
	 * @generated
	 */
	void setAssignee(String value);

	/**
	 * Returns the value of the '<em><b>Second Reader</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who reads it after the first; never the same person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Second Reader</em>' attribute.
	 * @see #setSecondReader(String)
	 * @see org.galleyproof.model.proof.ProofPackage#getDecided_SecondReader()
	 * @model
	 * @generated
	 */
	String getSecondReader();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Decided#getSecondReader <em>Second Reader</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Second Reader</em>' attribute.
	 * @see #getSecondReader()
	 * @generated
	 */
	void setSecondReader(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.galleyproof.model.proof.ProofPackage#getDecided_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Decided#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Content</b></em>' containment reference list.
	 * The list contents are of type {@link org.galleyproof.model.proof.Anchor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words that are decided about, in the order of the draft; a quotation that its attribution splits has several.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content</em>' containment reference list.
	 * @see org.galleyproof.model.proof.ProofPackage#getDecided_Content()
	 * @model containment="true"
	 * @generated
	 */
	EList<Anchor> getContent();

	/**
	 * Returns the value of the '<em><b>History</b></em>' containment reference list.
	 * The list contents are of type {@link org.galleyproof.model.proof.HistoryEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened, the oldest first; only ever added to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>History</em>' containment reference list.
	 * @see org.galleyproof.model.proof.ProofPackage#getDecided_History()
	 * @model containment="true"
	 * @generated
	 */
	EList<HistoryEntry> getHistory();

} // Decided
