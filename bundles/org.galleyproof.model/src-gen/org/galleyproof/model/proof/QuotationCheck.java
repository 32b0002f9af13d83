/**
 */
package org.galleyproof.model.proof;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Quotation Check</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A quotation and what was decided about it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.galleyproof.model.proof.QuotationCheck#getContent <em>Content</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.QuotationCheck#getCue <em>Cue</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.QuotationCheck#getSource <em>Source</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.QuotationCheck#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.QuotationCheck#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.QuotationCheck#getFindings <em>Findings</em>}</li>
 * </ul>
 *
 * @see org.galleyproof.model.proof.ProofPackage#getQuotationCheck()
 * @model
 * @generated
 */
public interface QuotationCheck extends Decided {
	/**
	 * Returns the value of the '<em><b>Content</b></em>' containment reference list.
	 * The list contents are of type {@link org.galleyproof.model.proof.Anchor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The quoted words, without the outer marks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content</em>' containment reference list.
	 * @see org.galleyproof.model.proof.ProofPackage#getQuotationCheck_Content()
	 * @model containment="true"
	 * @generated
	 */
	EList<Anchor> getContent();

	/**
	 * Returns the value of the '<em><b>Cue</b></em>' containment reference list.
	 * The list contents are of type {@link org.galleyproof.model.proof.Anchor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words that attribute.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cue</em>' containment reference list.
	 * @see org.galleyproof.model.proof.ProofPackage#getQuotationCheck_Cue()
	 * @model containment="true"
	 * @generated
	 */
	EList<Anchor> getCue();

	/**
	 * Returns the value of the '<em><b>Source</b></em>' containment reference list.
	 * The list contents are of type {@link org.galleyproof.model.proof.Anchor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words that name the speaker.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' containment reference list.
	 * @see org.galleyproof.model.proof.ProofPackage#getQuotationCheck_Source()
	 * @model containment="true"
	 * @generated
	 */
	EList<Anchor> getSource();

	/**
	 * Returns the value of the '<em><b>Speaker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who is quoted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speaker</em>' attribute.
	 * @see #setSpeaker(String)
	 * @see org.galleyproof.model.proof.ProofPackage#getQuotationCheck_Speaker()
	 * @model
	 * @generated
	 */
	String getSpeaker();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.QuotationCheck#getSpeaker <em>Speaker</em>}' attribute.
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
	 * The id of the statement it was held against.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.galleyproof.model.proof.ProofPackage#getQuotationCheck_Statement()
	 * @model
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.QuotationCheck#getStatement <em>Statement</em>}' attribute.
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
	 * @see org.galleyproof.model.proof.ProofPackage#getQuotationCheck_Findings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Finding> getFindings();

} // QuotationCheck
