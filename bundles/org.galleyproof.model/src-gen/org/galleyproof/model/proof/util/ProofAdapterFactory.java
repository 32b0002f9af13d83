/**
 */
package org.galleyproof.model.proof.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.galleyproof.model.proof.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.galleyproof.model.proof.ProofPackage
 * @generated
 */
public class ProofAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ProofPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProofAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = ProofPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProofSwitch<Adapter> modelSwitch =
		new ProofSwitch<Adapter>() {
			@Override
			public Adapter caseProof(Proof object) {
				return createProofAdapter();
			}
			@Override
			public Adapter caseDecided(Decided object) {
				return createDecidedAdapter();
			}
			@Override
			public Adapter caseQuotationCheck(QuotationCheck object) {
				return createQuotationCheckAdapter();
			}
			@Override
			public Adapter caseClaimCheck(ClaimCheck object) {
				return createClaimCheckAdapter();
			}
			@Override
			public Adapter caseIgnoredFinding(IgnoredFinding object) {
				return createIgnoredFindingAdapter();
			}
			@Override
			public Adapter caseAnchor(Anchor object) {
				return createAnchorAdapter();
			}
			@Override
			public Adapter caseHistoryEntry(HistoryEntry object) {
				return createHistoryEntryAdapter();
			}
			@Override
			public Adapter caseBasis(Basis object) {
				return createBasisAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.galleyproof.model.proof.Proof <em>Proof</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.galleyproof.model.proof.Proof
	 * @generated
	 */
	public Adapter createProofAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.galleyproof.model.proof.Decided <em>Decided</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.galleyproof.model.proof.Decided
	 * @generated
	 */
	public Adapter createDecidedAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.galleyproof.model.proof.QuotationCheck <em>Quotation Check</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.galleyproof.model.proof.QuotationCheck
	 * @generated
	 */
	public Adapter createQuotationCheckAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.galleyproof.model.proof.ClaimCheck <em>Claim Check</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.galleyproof.model.proof.ClaimCheck
	 * @generated
	 */
	public Adapter createClaimCheckAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.galleyproof.model.proof.IgnoredFinding <em>Ignored Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.galleyproof.model.proof.IgnoredFinding
	 * @generated
	 */
	public Adapter createIgnoredFindingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.galleyproof.model.proof.Anchor <em>Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.galleyproof.model.proof.Anchor
	 * @generated
	 */
	public Adapter createAnchorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.galleyproof.model.proof.HistoryEntry <em>History Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.galleyproof.model.proof.HistoryEntry
	 * @generated
	 */
	public Adapter createHistoryEntryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.galleyproof.model.proof.Basis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.galleyproof.model.proof.Basis
	 * @generated
	 */
	public Adapter createBasisAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //ProofAdapterFactory
