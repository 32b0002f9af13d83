/**
 */
package org.galleyproof.model.proof;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Basis</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a person had before them when they decided. When it changes, the decision no longer stands.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.galleyproof.model.proof.Basis#getWords <em>Words</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Basis#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Basis#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Basis#getFingerprint <em>Fingerprint</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Basis#getVerification <em>Verification</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Basis#getFindings <em>Findings</em>}</li>
 * </ul>
 *
 * @see org.galleyproof.model.proof.ProofPackage#getBasis()
 * @model
 * @generated
 */
public interface Basis extends EObject {
	/**
	 * Returns the value of the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The draft's words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Words</em>' attribute.
	 * @see #setWords(String)
	 * @see org.galleyproof.model.proof.ProofPackage#getBasis_Words()
	 * @model
	 * @generated
	 */
	String getWords();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Basis#getWords <em>Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Words</em>' attribute.
	 * @see #getWords()
	 * @generated
	 */
	void setWords(String value);

	/**
	 * Returns the value of the '<em><b>Speaker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom the draft named; none with claims and where nobody was named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speaker</em>' attribute.
	 * @see #setSpeaker(String)
	 * @see org.galleyproof.model.proof.ProofPackage#getBasis_Speaker()
	 * @model
	 * @generated
	 */
	String getSpeaker();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Basis#getSpeaker <em>Speaker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Speaker</em>' attribute.
	 * @see #getSpeaker()
	 * @generated
	 */
	void setSpeaker(String value);

	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the statement; none where there was no source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.galleyproof.model.proof.ProofPackage#getBasis_Statement()
	 * @model
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Basis#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Digest of the statement's words and speaker.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fingerprint</em>' attribute.
	 * @see #setFingerprint(String)
	 * @see org.galleyproof.model.proof.ProofPackage#getBasis_Fingerprint()
	 * @model
	 * @generated
	 */
	String getFingerprint();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Basis#getFingerprint <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fingerprint</em>' attribute.
	 * @see #getFingerprint()
	 * @generated
	 */
	void setFingerprint(String value);

	/**
	 * Returns the value of the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was known of the statement: unverified, verified, disputed, retracted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verification</em>' attribute.
	 * @see #setVerification(String)
	 * @see org.galleyproof.model.proof.ProofPackage#getBasis_Verification()
	 * @model
	 * @generated
	 */
	String getVerification();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Basis#getVerification <em>Verification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verification</em>' attribute.
	 * @see #getVerification()
	 * @generated
	 */
	void setVerification(String value);

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The findings: type and words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Findings</em>' attribute list.
	 * @see org.galleyproof.model.proof.ProofPackage#getBasis_Findings()
	 * @model
	 * @generated
	 */
	EList<String> getFindings();

} // Basis
