/**
 */
package org.galleyproof.model.proof;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ignored Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A finding that a person holds for none, here or elsewhere.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.galleyproof.model.proof.IgnoredFinding#getId <em>Id</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.IgnoredFinding#getScope <em>Scope</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.IgnoredFinding#getType <em>Type</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.IgnoredFinding#getArguments <em>Arguments</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.IgnoredFinding#getStyle <em>Style</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.IgnoredFinding#getAnchor <em>Anchor</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.IgnoredFinding#getHistory <em>History</em>}</li>
 * </ul>
 *
 * @see org.galleyproof.model.proof.ProofPackage#getIgnoredFinding()
 * @model
 * @generated
 */
public interface IgnoredFinding extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable and unique in the proof.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.galleyproof.model.proof.ProofPackage#getIgnoredFinding_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.IgnoredFinding#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * The literals are from the enumeration {@link org.galleyproof.model.proof.IgnoredScope}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it goes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see org.galleyproof.model.proof.IgnoredScope
	 * @see #setScope(IgnoredScope)
	 * @see org.galleyproof.model.proof.ProofPackage#getIgnoredFinding_Scope()
	 * @model
	 * @generated
	 */
	IgnoredScope getScope();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.IgnoredFinding#getScope <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see org.galleyproof.model.proof.IgnoredScope
	 * @see #getScope()
	 * @generated
	 */
	void setScope(IgnoredScope value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the type of finding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.galleyproof.model.proof.ProofPackage#getIgnoredFinding_Type()
	 * @model
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.IgnoredFinding#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Arguments</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The parts of its message: the draft's words, the source's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arguments</em>' attribute list.
	 * @see org.galleyproof.model.proof.ProofPackage#getIgnoredFinding_Arguments()
	 * @model
	 * @generated
	 */
	EList<String> getArguments();

	/**
	 * Returns the value of the '<em><b>Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The house style that it is ignored under; only with the scope "style".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Style</em>' attribute.
	 * @see #setStyle(String)
	 * @see org.galleyproof.model.proof.ProofPackage#getIgnoredFinding_Style()
	 * @model
	 * @generated
	 */
	String getStyle();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.IgnoredFinding#getStyle <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Style</em>' attribute.
	 * @see #getStyle()
	 * @generated
	 */
	void setStyle(String value);

	/**
	 * Returns the value of the '<em><b>Anchor</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands in the draft; only with the scope "here".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anchor</em>' containment reference.
	 * @see #setAnchor(Anchor)
	 * @see org.galleyproof.model.proof.ProofPackage#getIgnoredFinding_Anchor()
	 * @model containment="true"
	 * @generated
	 */
	Anchor getAnchor();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.IgnoredFinding#getAnchor <em>Anchor</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anchor</em>' containment reference.
	 * @see #getAnchor()
	 * @generated
	 */
	void setAnchor(Anchor value);

	/**
	 * Returns the value of the '<em><b>History</b></em>' containment reference list.
	 * The list contents are of type {@link org.galleyproof.model.proof.HistoryEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who ignored it and who took that back, the oldest first; only ever added to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>History</em>' containment reference list.
	 * @see org.galleyproof.model.proof.ProofPackage#getIgnoredFinding_History()
	 * @model containment="true"
	 * @generated
	 */
	EList<HistoryEntry> getHistory();

} // IgnoredFinding
