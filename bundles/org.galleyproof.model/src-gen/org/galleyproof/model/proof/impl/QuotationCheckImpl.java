/**
 */
package org.galleyproof.model.proof.impl;

import org.eclipse.emf.ecore.EClass;

import org.galleyproof.model.proof.ProofPackage;
import org.galleyproof.model.proof.QuotationCheck;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Quotation Check</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class QuotationCheckImpl extends DecidedImpl implements QuotationCheck {
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

} //QuotationCheckImpl
