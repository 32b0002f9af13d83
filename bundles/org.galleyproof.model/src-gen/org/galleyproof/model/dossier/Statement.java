/**
 */
package org.galleyproof.model.dossier;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Statement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Words in a source that a draft can be held against.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.galleyproof.model.dossier.Statement#getId <em>Id</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Statement#getStart <em>Start</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Statement#getEnd <em>End</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Statement#getPieces <em>Pieces</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Statement#isQuoted <em>Quoted</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Statement#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Statement#getLabel <em>Label</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Statement#getTitle <em>Title</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Statement#getSaidOn <em>Said On</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Statement#getTimecode <em>Timecode</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Statement#getPage <em>Page</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Statement#getVerification <em>Verification</em>}</li>
 * </ul>
 *
 * @see org.galleyproof.model.dossier.DossierPackage#getStatement()
 * @model
 * @generated
 */
public interface Statement extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable and unique in the dossier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.galleyproof.model.dossier.DossierPackage#getStatement_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Statement#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first code point in the text of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(int)
	 * @see org.galleyproof.model.dossier.DossierPackage#getStatement_Start()
	 * @model
	 * @generated
	 */
	int getStart();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Statement#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(int value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The code point after the last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(int)
	 * @see org.galleyproof.model.dossier.DossierPackage#getStatement_End()
	 * @model
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Statement#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

	/**
	 * Returns the value of the '<em><b>Pieces</b></em>' containment reference list.
	 * The list contents are of type {@link org.galleyproof.model.dossier.Piece}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words themselves where other words stand between them, as in a quotation split by its attribution; then start and end are the hull. Empty where the statement is one stretch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pieces</em>' containment reference list.
	 * @see org.galleyproof.model.dossier.DossierPackage#getStatement_Pieces()
	 * @model containment="true"
	 * @generated
	 */
	EList<Piece> getPieces();

	/**
	 * Returns the value of the '<em><b>Quoted</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether these are a person's words (a turn, a quotation) and not the writing of a report or a document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quoted</em>' attribute.
	 * @see #setQuoted(boolean)
	 * @see org.galleyproof.model.dossier.DossierPackage#getStatement_Quoted()
	 * @model default="true"
	 * @generated
	 */
	boolean isQuoted();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Statement#isQuoted <em>Quoted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quoted</em>' attribute.
	 * @see #isQuoted()
	 * @generated
	 */
	void setQuoted(boolean value);

	/**
	 * Returns the value of the '<em><b>Speaker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who said it; in the resource of the dossier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speaker</em>' reference.
	 * @see #setSpeaker(Person)
	 * @see org.galleyproof.model.dossier.DossierPackage#getStatement_Speaker()
	 * @model
	 * @generated
	 */
	Person getSpeaker();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Statement#getSpeaker <em>Speaker</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Speaker</em>' reference.
	 * @see #getSpeaker()
	 * @generated
	 */
	void setSpeaker(Person value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The speaker as the source prints it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.galleyproof.model.dossier.DossierPackage#getStatement_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Statement#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A heading of its own where the statements of a source have several.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.galleyproof.model.dossier.DossierPackage#getStatement_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Statement#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Said On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day, where it differs from the day of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Said On</em>' attribute.
	 * @see #setSaidOn(LocalDate)
	 * @see org.galleyproof.model.dossier.DossierPackage#getStatement_SaidOn()
	 * @model dataType="org.galleyproof.model.dossier.Date"
	 * @generated
	 */
	LocalDate getSaidOn();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Statement#getSaidOn <em>Said On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Said On</em>' attribute.
	 * @see #getSaidOn()
	 * @generated
	 */
	void setSaidOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Timecode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where in the recording, h:mm:ss or h:mm:ss.mmm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timecode</em>' attribute.
	 * @see #setTimecode(String)
	 * @see org.galleyproof.model.dossier.DossierPackage#getStatement_Timecode()
	 * @model
	 * @generated
	 */
	String getTimecode();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Statement#getTimecode <em>Timecode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timecode</em>' attribute.
	 * @see #getTimecode()
	 * @generated
	 */
	void setTimecode(String value);

	/**
	 * Returns the value of the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page of the original that it begins on, from 1; 0 where there are no pages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page</em>' attribute.
	 * @see #setPage(int)
	 * @see org.galleyproof.model.dossier.DossierPackage#getStatement_Page()
	 * @model
	 * @generated
	 */
	int getPage();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Statement#getPage <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page</em>' attribute.
	 * @see #getPage()
	 * @generated
	 */
	void setPage(int value);

	/**
	 * Returns the value of the '<em><b>Verification</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What somebody found on checking it against the recording or the speaker; none where nobody did.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verification</em>' containment reference.
	 * @see #setVerification(Verification)
	 * @see org.galleyproof.model.dossier.DossierPackage#getStatement_Verification()
	 * @model containment="true"
	 * @generated
	 */
	Verification getVerification();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Statement#getVerification <em>Verification</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verification</em>' containment reference.
	 * @see #getVerification()
	 * @generated
	 */
	void setVerification(Verification value);

} // Statement
