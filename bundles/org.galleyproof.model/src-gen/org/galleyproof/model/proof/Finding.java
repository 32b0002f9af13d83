/**
 */
package org.galleyproof.model.proof;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A finding and what was decided about it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.galleyproof.model.proof.Finding#getType <em>Type</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Finding#getAnchor <em>Anchor</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Finding#getArguments <em>Arguments</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Finding#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Finding#getStatementStart <em>Statement Start</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Finding#getStatementEnd <em>Statement End</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Finding#getReplacement <em>Replacement</em>}</li>
 * </ul>
 *
 * @see org.galleyproof.model.proof.ProofPackage#getFinding()
 * @model
 * @generated
 */
public interface Finding extends Decided {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of its type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.galleyproof.model.proof.ProofPackage#getFinding_Type()
	 * @model
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Finding#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Anchor</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands in the draft.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anchor</em>' containment reference.
	 * @see #setAnchor(Anchor)
	 * @see org.galleyproof.model.proof.ProofPackage#getFinding_Anchor()
	 * @model containment="true"
	 * @generated
	 */
	Anchor getAnchor();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Finding#getAnchor <em>Anchor</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anchor</em>' containment reference.
	 * @see #getAnchor()
	 * @generated
	 */
	void setAnchor(Anchor value);

	/**
	 * Returns the value of the '<em><b>Arguments</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The parts of its message.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arguments</em>' attribute list.
	 * @see org.galleyproof.model.proof.ProofPackage#getFinding_Arguments()
	 * @model
	 * @generated
	 */
	EList<String> getArguments();

	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the statement it was held against.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.galleyproof.model.proof.ProofPackage#getFinding_Statement()
	 * @model
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Finding#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Statement Start</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first code point in that statement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement Start</em>' attribute.
	 * @see #setStatementStart(int)
	 * @see org.galleyproof.model.proof.ProofPackage#getFinding_StatementStart()
	 * @model default="-1"
	 * @generated
	 */
	int getStatementStart();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Finding#getStatementStart <em>Statement Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement Start</em>' attribute.
	 * @see #getStatementStart()
	 * @generated
	 */
	void setStatementStart(int value);

	/**
	 * Returns the value of the '<em><b>Statement End</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The code point after the last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement End</em>' attribute.
	 * @see #setStatementEnd(int)
	 * @see org.galleyproof.model.proof.ProofPackage#getFinding_StatementEnd()
	 * @model default="-1"
	 * @generated
	 */
	int getStatementEnd();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Finding#getStatementEnd <em>Statement End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement End</em>' attribute.
	 * @see #getStatementEnd()
	 * @generated
	 */
	void setStatementEnd(int value);

	/**
	 * Returns the value of the '<em><b>Replacement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What would follow the source; none where nothing can be proposed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replacement</em>' attribute.
	 * @see #setReplacement(String)
	 * @see org.galleyproof.model.proof.ProofPackage#getFinding_Replacement()
	 * @model
	 * @generated
	 */
	String getReplacement();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Finding#getReplacement <em>Replacement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replacement</em>' attribute.
	 * @see #getReplacement()
	 * @generated
	 */
	void setReplacement(String value);

} // Finding
