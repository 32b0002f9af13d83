/**
 */
package org.galleyproof.model.proof;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Anchor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place in the draft that survives editing: exact text with context and position (W3C Web Annotation, TextQuoteSelector and TextPositionSelector). One that no longer fits is lost, never moved to a look-alike.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.galleyproof.model.proof.Anchor#getExact <em>Exact</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Anchor#getPrefix <em>Prefix</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Anchor#getSuffix <em>Suffix</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Anchor#isOnce <em>Once</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Anchor#isPrefixOnce <em>Prefix Once</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Anchor#isSuffixOnce <em>Suffix Once</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Anchor#getStart <em>Start</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.Anchor#getEnd <em>End</em>}</li>
 * </ul>
 *
 * @see org.galleyproof.model.proof.ProofPackage#getAnchor()
 * @model
 * @generated
 */
public interface Anchor extends EObject {
	/**
	 * Returns the value of the '<em><b>Exact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exact</em>' attribute.
	 * @see #setExact(String)
	 * @see org.galleyproof.model.proof.ProofPackage#getAnchor_Exact()
	 * @model
	 * @generated
	 */
	String getExact();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Anchor#getExact <em>Exact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exact</em>' attribute.
	 * @see #getExact()
	 * @generated
	 */
	void setExact(String value);

	/**
	 * Returns the value of the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text just before, at least 64 characters, runs of white space counted as one, where there are so many.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prefix</em>' attribute.
	 * @see #setPrefix(String)
	 * @see org.galleyproof.model.proof.ProofPackage#getAnchor_Prefix()
	 * @model
	 * @generated
	 */
	String getPrefix();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Anchor#getPrefix <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prefix</em>' attribute.
	 * @see #getPrefix()
	 * @generated
	 */
	void setPrefix(String value);

	/**
	 * Returns the value of the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text just after, at least 64 characters, runs of white space counted as one, where there are so many.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suffix</em>' attribute.
	 * @see #setSuffix(String)
	 * @see org.galleyproof.model.proof.ProofPackage#getAnchor_Suffix()
	 * @model
	 * @generated
	 */
	String getSuffix();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Anchor#getSuffix <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suffix</em>' attribute.
	 * @see #getSuffix()
	 * @generated
	 */
	void setSuffix(String value);

	/**
	 * Returns the value of the '<em><b>Once</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the exact text stood nowhere else in the draft.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Once</em>' attribute.
	 * @see #setOnce(boolean)
	 * @see org.galleyproof.model.proof.ProofPackage#getAnchor_Once()
	 * @model
	 * @generated
	 */
	boolean isOnce();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Anchor#isOnce <em>Once</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Once</em>' attribute.
	 * @see #isOnce()
	 * @generated
	 */
	void setOnce(boolean value);

	/**
	 * Returns the value of the '<em><b>Prefix Once</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the prefix stood nowhere else in the draft.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prefix Once</em>' attribute.
	 * @see #setPrefixOnce(boolean)
	 * @see org.galleyproof.model.proof.ProofPackage#getAnchor_PrefixOnce()
	 * @model
	 * @generated
	 */
	boolean isPrefixOnce();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Anchor#isPrefixOnce <em>Prefix Once</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prefix Once</em>' attribute.
	 * @see #isPrefixOnce()
	 * @generated
	 */
	void setPrefixOnce(boolean value);

	/**
	 * Returns the value of the '<em><b>Suffix Once</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the suffix stood nowhere else in the draft.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suffix Once</em>' attribute.
	 * @see #setSuffixOnce(boolean)
	 * @see org.galleyproof.model.proof.ProofPackage#getAnchor_SuffixOnce()
	 * @model
	 * @generated
	 */
	boolean isSuffixOnce();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Anchor#isSuffixOnce <em>Suffix Once</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suffix Once</em>' attribute.
	 * @see #isSuffixOnce()
	 * @generated
	 */
	void setSuffixOnce(boolean value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first code point in the draft as it was last saved; -1 where that draft does not hold these words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(int)
	 * @see org.galleyproof.model.proof.ProofPackage#getAnchor_Start()
	 * @model default="-1"
	 * @generated
	 */
	int getStart();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Anchor#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(int value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The code point after the last; -1 with the start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(int)
	 * @see org.galleyproof.model.proof.ProofPackage#getAnchor_End()
	 * @model default="-1"
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.proof.Anchor#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

} // Anchor
