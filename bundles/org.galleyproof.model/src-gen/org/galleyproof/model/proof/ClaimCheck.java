/**
 */
package org.galleyproof.model.proof;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Claim Check</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A claim and what was decided about it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.galleyproof.model.proof.ClaimCheck#getAnchor <em>Anchor</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.ClaimCheck#isCheckworthy <em>Checkworthy</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.ClaimCheck#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.ClaimCheck#getFindings <em>Findings</em>}</li>
 * </ul>
 *
 * @see org.galleyproof.model.proof.ProofPackage#getClaimCheck()
 * @model
 * @generated
 */
public interface ClaimCheck extends Decided {
	/**
	 * Returns the value of the '<em><b>Anchor</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anchor</em>' containment reference.
	 * @see #setAnchor(Anchor)
	 * @see org.galleyproof.model.proof.ProofPackage#getClaimCheck_Anchor()
	 * @model containment="true"
	 * @generated
	 */
	Anchor getAnchor();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.ClaimCheck#getAnchor <em>Anchor</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anchor</em>' containment reference.
	 * @see #getAnchor()
	 * @generated
	 */
	void setAnchor(Anchor value);

	/**
	 * Returns the value of the '<em><b>Checkworthy</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a person holds it worth checking.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checkworthy</em>' attribute.
	 * @see #setCheckworthy(boolean)
	 * @see org.galleyproof.model.proof.ProofPackage#getClaimCheck_Checkworthy()
	 * @model default="true"
	 * @generated
	 */
	boolean isCheckworthy();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.ClaimCheck#isCheckworthy <em>Checkworthy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checkworthy</em>' attribute.
	 * @see #isCheckworthy()
	 * @generated
	 */
	void setCheckworthy(boolean value);

	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the statement it was held against.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.galleyproof.model.proof.ProofPackage#getClaimCheck_Statement()
	 * @model
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.ClaimCheck#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' containment reference list.
	 * The list contents are of type {@link org.galleyproof.model.proof.Finding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the order of the draft.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Findings</em>' containment reference list.
	 * @see org.galleyproof.model.proof.ProofPackage#getClaimCheck_Findings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Finding> getFindings();

} // ClaimCheck
