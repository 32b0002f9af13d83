/**
 */
package org.galleyproof.model.proof;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Proof</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The decisions about one draft. The root of a resource.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.galleyproof.model.proof.Proof#getDraft <em>Draft</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Proof#getDigest <em>Digest</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Proof#getDossier <em>Dossier</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Proof#getQuotations <em>Quotations</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Proof#getClaims <em>Claims</em>}</li>
 * </ul>
 *
 * @see org.galleyproof.model.proof.ProofPackage#getProof()
 * @model
 * @generated
 */
public interface Proof extends EObject {
	/**
	 * Returns the value of the '<em><b>Draft</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The draft, as a path relative to this file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Draft</em>' attribute.
	 * @see #setDraft(String)
	 * @see org.galleyproof.model.proof.ProofPackage#getProof_Draft()
	 * @model
	 * @generated
	 */
	String getDraft();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Proof#getDraft <em>Draft</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Draft</em>' attribute.
	 * @see #getDraft()
	 * @generated
	 */
	void setDraft(String value);

	/**
	 * Returns the value of the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the draft as it was last seen, in hexadecimal digits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Digest</em>' attribute.
	 * @see #setDigest(String)
	 * @see org.galleyproof.model.proof.ProofPackage#getProof_Digest()
	 * @model
	 * @generated
	 */
	String getDigest();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Proof#getDigest <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digest</em>' attribute.
	 * @see #getDigest()
	 * @generated
	 */
	void setDigest(String value);

	/**
	 * Returns the value of the '<em><b>Dossier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The dossier it was held against, as a path relative to this file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dossier</em>' attribute.
	 * @see #setDossier(String)
	 * @see org.galleyproof.model.proof.ProofPackage#getProof_Dossier()
	 * @model
	 * @generated
	 */
	String getDossier();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Proof#getDossier <em>Dossier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dossier</em>' attribute.
	 * @see #getDossier()
	 * @generated
	 */
	void setDossier(String value);

	/**
	 * Returns the value of the '<em><b>Quotations</b></em>' containment reference list.
	 * The list contents are of type {@link org.galleyproof.model.proof.QuotationCheck}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the order of the draft.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quotations</em>' containment reference list.
	 * @see org.galleyproof.model.proof.ProofPackage#getProof_Quotations()
	 * @model containment="true"
	 * @generated
	 */
	EList<QuotationCheck> getQuotations();

	/**
	 * Returns the value of the '<em><b>Claims</b></em>' containment reference list.
	 * The list contents are of type {@link org.galleyproof.model.proof.ClaimCheck}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the order of the draft.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Claims</em>' containment reference list.
	 * @see org.galleyproof.model.proof.ProofPackage#getProof_Claims()
	 * @model containment="true"
	 * @generated
	 */
	EList<ClaimCheck> getClaims();

} // Proof
