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
 *   <li>{@link org.galleyproof.model.proof.Proof#getParagraphs <em>Paragraphs</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Proof#getDating <em>Dating</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Proof#getQuotations <em>Quotations</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Proof#getClaims <em>Claims</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Proof#getIgnored <em>Ignored</em>}</li>
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
	 * The file name of the draft.
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
	 * SHA-256 of the draft as it was last saved, in hexadecimal digits.
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
	 * Returns the value of the '<em><b>Paragraphs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The paragraphs of the draft as it was last saved, in order: the first digits of the digest of its words, a colon, its length in code points, the line breaks after it included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paragraphs</em>' attribute list.
	 * @see org.galleyproof.model.proof.ProofPackage#getProof_Paragraphs()
	 * @model
	 * @generated
	 */
	EList<String> getParagraphs();

	/**
	 * Returns the value of the '<em><b>Dating</b></em>' containment reference list.
	 * The list contents are of type {@link org.galleyproof.model.proof.HistoryEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who said when which day the draft is dated, the oldest first; only ever added to. The last that was not taken back counts; without a value it leaves the day to what the draft says itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dating</em>' containment reference list.
	 * @see org.galleyproof.model.proof.ProofPackage#getProof_Dating()
	 * @model containment="true"
	 * @generated
	 */
	EList<HistoryEntry> getDating();

	/**
	 * Returns the value of the '<em><b>Quotations</b></em>' containment reference list.
	 * The list contents are of type {@link org.galleyproof.model.proof.QuotationCheck}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By place in the draft.
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
	 * By place in the draft.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Claims</em>' containment reference list.
	 * @see org.galleyproof.model.proof.ProofPackage#getProof_Claims()
	 * @model containment="true"
	 * @generated
	 */
	EList<ClaimCheck> getClaims();

	/**
	 * Returns the value of the '<em><b>Ignored</b></em>' containment reference list.
	 * The list contents are of type {@link org.galleyproof.model.proof.IgnoredFinding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What need not be shown again, in the order in which it was said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ignored</em>' containment reference list.
	 * @see org.galleyproof.model.proof.ProofPackage#getProof_Ignored()
	 * @model containment="true"
	 * @generated
	 */
	EList<IgnoredFinding> getIgnored();

} // Proof
