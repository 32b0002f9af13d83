/**
 */
package org.galleyproof.model.dossier;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody who speaks or is spoken about.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.galleyproof.model.dossier.Person#getId <em>Id</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Person#getName <em>Name</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Person#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Person#getSpellings <em>Spellings</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Person#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.Person#getMergedInto <em>Merged Into</em>}</li>
 * </ul>
 *
 * @see org.galleyproof.model.dossier.DossierPackage#getPerson()
 * @model
 * @generated
 */
public interface Person extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable and unique in the dossier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.galleyproof.model.dossier.DossierPackage#getPerson_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Person#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In full, as it should be printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.galleyproof.model.dossier.DossierPackage#getPerson_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Person#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other ways in which this person, and nobody else, is named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see org.galleyproof.model.dossier.DossierPackage#getPerson_Aliases()
	 * @model
	 * @generated
	 */
	EList<String> getAliases();

	/**
	 * Returns the value of the '<em><b>Spellings</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other ways to write the name that are right too, as where it is written in another script.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spellings</em>' attribute list.
	 * @see org.galleyproof.model.dossier.DossierPackage#getPerson_Spellings()
	 * @model
	 * @generated
	 */
	EList<String> getSpellings();

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' containment reference list.
	 * The list contents are of type {@link org.galleyproof.model.dossier.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the order in which they were learnt.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' containment reference list.
	 * @see org.galleyproof.model.dossier.DossierPackage#getPerson_Roles()
	 * @model containment="true"
	 * @generated
	 */
	EList<Role> getRoles();

	/**
	 * Returns the value of the '<em><b>Merged Into</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who this person turned out to be. Sources may go on naming this one; whoever reads them follows to the other. None for a person of their own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Merged Into</em>' reference.
	 * @see #setMergedInto(Person)
	 * @see org.galleyproof.model.dossier.DossierPackage#getPerson_MergedInto()
	 * @model
	 * @generated
	 */
	Person getMergedInto();

	/**
	 * Sets the value of the '{@link org.galleyproof.model.dossier.Person#getMergedInto <em>Merged Into</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Merged Into</em>' reference.
	 * @see #getMergedInto()
	 * @generated
	 */
	void setMergedInto(Person value);

} // Person
