/**
 */
package org.galleyproof.model.proof;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.galleyproof.model.proof.ProofPackage
 * @generated
 */
public interface ProofFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ProofFactory eINSTANCE = org.galleyproof.model.proof.impl.ProofFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Proof</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Proof</em>'.
	 * @generated
	 */
	Proof createProof();

	/**
	 * Returns a new object of class '<em>Quotation Check</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Quotation Check</em>'.
	 * @generated
	 */
	QuotationCheck createQuotationCheck();

	/**
	 * Returns a new object of class '<em>Claim Check</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Claim Check</em>'.
	 * @generated
	 */
	ClaimCheck createClaimCheck();

	/**
	 * Returns a new object of class '<em>Ignored Finding</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ignored Finding</em>'.
	 * @generated
	 */
	IgnoredFinding createIgnoredFinding();

	/**
	 * Returns a new object of class '<em>Anchor</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Anchor</em>'.
	 * @generated
	 */
	Anchor createAnchor();

	/**
	 * Returns a new object of class '<em>History Entry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>History Entry</em>'.
	 * @generated
	 */
	HistoryEntry createHistoryEntry();

	/**
	 * Returns a new object of class '<em>Basis</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Basis</em>'.
	 * @generated
	 */
	Basis createBasis();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	ProofPackage getProofPackage();

} //ProofFactory
