/**
 */
package org.galleyproof.model.dossier;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A recording, transcript or text with what people say in it. The root of a resource.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.galleyproof.model.dossier.Source#getId <em>Id</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Source#getVersion <em>Version</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Source#getKind <em>Kind</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Source#getTitle <em>Title</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Source#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Source#getUri <em>Uri</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Source#getPublished <em>Published</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Source#getRetrieved <em>Retrieved</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Source#getDigest <em>Digest</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Source#getOriginal <em>Original</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Source#getPart <em>Part</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Source#getEvent <em>Event</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Source#getSupersedes <em>Supersedes</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Source#getSupersededBy <em>Superseded By</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Source#getText <em>Text</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Source#getStatements <em>Statements</em>}</li>
 * </ul>
 *
 * @see org.galleyproof.model.dossier.DossierPackage#getSource()
 * @model
 * @generated
 */
public interface Source extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable and unique in the dossier; also the name of the resource.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.galleyproof.model.dossier.DossierPackage#getSource_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Source#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the model that wrote it, as with the dossier; readers take 0 for 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(int)
	 * @see org.galleyproof.model.dossier.DossierPackage#getSource_Version()
	 * @model
	 * @generated
	 */
	int getVersion();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Source#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(int value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.galleyproof.model.dossier.SourceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.galleyproof.model.dossier.SourceKind
	 * @see #setKind(SourceKind)
	 * @see org.galleyproof.model.dossier.DossierPackage#getSource_Kind()
	 * @model
	 * @generated
	 */
	SourceKind getKind();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Source#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.galleyproof.model.dossier.SourceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SourceKind value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its heading, for people to read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.galleyproof.model.dossier.DossierPackage#getSource_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Source#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who published it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publisher</em>' attribute.
	 * @see #setPublisher(String)
	 * @see org.galleyproof.model.dossier.DossierPackage#getSource_Publisher()
	 * @model
	 * @generated
	 */
	String getPublisher();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Source#getPublisher <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publisher</em>' attribute.
	 * @see #getPublisher()
	 * @generated
	 */
	void setPublisher(String value);

	/**
	 * Returns the value of the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was found; also a path or an address that is no valid URI, exactly as given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uri</em>' attribute.
	 * @see #setUri(String)
	 * @see org.galleyproof.model.dossier.DossierPackage#getSource_Uri()
	 * @model
	 * @generated
	 */
	String getUri();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Source#getUri <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uri</em>' attribute.
	 * @see #getUri()
	 * @generated
	 */
	void setUri(String value);

	/**
	 * Returns the value of the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day it was published, or on which everything in it was said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published</em>' attribute.
	 * @see #setPublished(LocalDate)
	 * @see org.galleyproof.model.dossier.DossierPackage#getSource_Published()
	 * @model dataType="org.galleyproof.model.dossier.Date"
	 * @generated
	 */
	LocalDate getPublished();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Source#getPublished <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published</em>' attribute.
	 * @see #getPublished()
	 * @generated
	 */
	void setPublished(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Retrieved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day it was imported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retrieved</em>' attribute.
	 * @see #setRetrieved(LocalDate)
	 * @see org.galleyproof.model.dossier.DossierPackage#getSource_Retrieved()
	 * @model dataType="org.galleyproof.model.dossier.Date"
	 * @generated
	 */
	LocalDate getRetrieved();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Source#getRetrieved <em>Retrieved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retrieved</em>' attribute.
	 * @see #getRetrieved()
	 * @generated
	 */
	void setRetrieved(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the imported file in hexadecimal digits; empty where rows of a larger file make the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Digest</em>' attribute.
	 * @see #setDigest(String)
	 * @see org.galleyproof.model.dossier.DossierPackage#getSource_Digest()
	 * @model
	 * @generated
	 */
	String getDigest();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Source#getDigest <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digest</em>' attribute.
	 * @see #getDigest()
	 * @generated
	 */
	void setDigest(String value);

	/**
	 * Returns the value of the '<em><b>Original</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the imported file, kept beside the resource; empty where there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Original</em>' attribute.
	 * @see #setOriginal(String)
	 * @see org.galleyproof.model.dossier.DossierPackage#getSource_Original()
	 * @model
	 * @generated
	 */
	String getOriginal();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Source#getOriginal <em>Original</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original</em>' attribute.
	 * @see #getOriginal()
	 * @generated
	 */
	void setOriginal(String value);

	/**
	 * Returns the value of the '<em><b>Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From 1, where a large source is split into several resources; 0 where it is whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part</em>' attribute.
	 * @see #setPart(int)
	 * @see org.galleyproof.model.dossier.DossierPackage#getSource_Part()
	 * @model
	 * @generated
	 */
	int getPart();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Source#getPart <em>Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part</em>' attribute.
	 * @see #getPart()
	 * @generated
	 */
	void setPart(int value);

	/**
	 * Returns the value of the '<em><b>Event</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The occasion on which everything in it was said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event</em>' reference.
	 * @see #setEvent(Event)
	 * @see org.galleyproof.model.dossier.DossierPackage#getSource_Event()
	 * @model
	 * @generated
	 */
	Event getEvent();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Source#getEvent <em>Event</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event</em>' reference.
	 * @see #getEvent()
	 * @generated
	 */
	void setEvent(Event value);

	/**
	 * Returns the value of the '<em><b>Supersedes</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of this source that came before; its statements are no longer searched.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supersedes</em>' reference.
	 * @see #setSupersedes(Source)
	 * @see org.galleyproof.model.dossier.DossierPackage#getSource_Supersedes()
	 * @model
	 * @generated
	 */
	Source getSupersedes();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Source#getSupersedes <em>Supersedes</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supersedes</em>' reference.
	 * @see #getSupersedes()
	 * @generated
	 */
	void setSupersedes(Source value);

	/**
	 * Returns the value of the '<em><b>Superseded By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of this source that came after; none for the newest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Superseded By</em>' reference.
	 * @see #setSupersededBy(Source)
	 * @see org.galleyproof.model.dossier.DossierPackage#getSource_SupersededBy()
	 * @model
	 * @generated
	 */
	Source getSupersededBy();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Source#getSupersededBy <em>Superseded By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Superseded By</em>' reference.
	 * @see #getSupersededBy()
	 * @generated
	 */
	void setSupersededBy(Source value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The whole text; statements are spans of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.galleyproof.model.dossier.DossierPackage#getSource_Text()
	 * @model extendedMetaData="kind='element' name='text'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Source#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Statements</b></em>' containment reference list.
	 * The list contents are of type {@link org.galleyproof.model.dossier.Statement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the order of the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statements</em>' containment reference list.
	 * @see org.galleyproof.model.dossier.DossierPackage#getSource_Statements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Statement> getStatements();

} // Source
