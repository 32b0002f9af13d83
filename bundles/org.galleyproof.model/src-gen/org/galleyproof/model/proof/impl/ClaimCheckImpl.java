/**
 */
package org.galleyproof.model.proof.impl;

import org.eclipse.emf.ecore.EClass;

import org.galleyproof.model.proof.ClaimCheck;
import org.galleyproof.model.proof.ProofPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Claim Check</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ClaimCheckImpl extends DecidedImpl implements ClaimCheck {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClaimCheckImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProofPackage.Literals.CLAIM_CHECK;
	}

} //ClaimCheckImpl
