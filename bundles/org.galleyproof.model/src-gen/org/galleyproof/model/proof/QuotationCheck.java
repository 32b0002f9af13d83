/**
 */
package org.galleyproof.model.proof;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Quotation Check</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A quotation, without its outer marks, and what was decided about it.
 * <!-- end-model-doc -->
 *
 *
 * @see org.galleyproof.model.proof.ProofPackage#getQuotationCheck()
 * @model
 * @generated
 */
public interface QuotationCheck extends Decided {
} // QuotationCheck
