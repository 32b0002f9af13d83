/**
 */
package org.galleyproof.model.dossier;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Role</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a person is or was.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.galleyproof.model.dossier.Role#getId <em>Id</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Role#getTitle <em>Title</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Role#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Role#getFrom <em>From</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Role#getUntil <em>Until</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Role#getFirstSeen <em>First Seen</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Role#getLastSeen <em>Last Seen</em>}</li>
 * </ul>
 *
 * @see org.galleyproof.model.dossier.DossierPackage#getRole()
 * @model
 * @generated
 */
public interface Role extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable and unique in the dossier, so that what two people changed can be merged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.galleyproof.model.dossier.DossierPackage#getRole_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Role#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.galleyproof.model.dossier.DossierPackage#getRole_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Role#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where, as far as known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Organisation)
	 * @see org.galleyproof.model.dossier.DossierPackage#getRole_Organisation()
	 * @model
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Role#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day of the term, where known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.galleyproof.model.dossier.DossierPackage#getRole_From()
	 * @model dataType="org.galleyproof.model.dossier.Date"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Role#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day of the term, where known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.galleyproof.model.dossier.DossierPackage#getRole_Until()
	 * @model dataType="org.galleyproof.model.dossier.Date"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Role#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>First Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The earliest source that gives the person this role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Seen</em>' attribute.
	 * @see #setFirstSeen(LocalDate)
	 * @see org.galleyproof.model.dossier.DossierPackage#getRole_FirstSeen()
	 * @model dataType="org.galleyproof.model.dossier.Date"
	 * @generated
	 */
	LocalDate getFirstSeen();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Role#getFirstSeen <em>First Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Seen</em>' attribute.
	 * @see #getFirstSeen()
	 * @generated
	 */
	void setFirstSeen(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Last Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The latest source that gives the person this role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Seen</em>' attribute.
	 * @see #setLastSeen(LocalDate)
	 * @see org.galleyproof.model.dossier.DossierPackage#getRole_LastSeen()
	 * @model dataType="org.galleyproof.model.dossier.Date"
	 * @generated
	 */
	LocalDate getLastSeen();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Role#getLastSeen <em>Last Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Seen</em>' attribute.
	 * @see #getLastSeen()
	 * @generated
	 */
	void setLastSeen(LocalDate value);

} // Role
