/**
 */
package org.galleyproof.model.proof;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Claim Check</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A claim, a whole sentence, and what was decided about it.
 * <!-- end-model-doc -->
 *
 *
 * @see org.galleyproof.model.proof.ProofPackage#getClaimCheck()
 * @model
 * @generated
 */
public interface ClaimCheck extends Decided {
} // ClaimCheck
