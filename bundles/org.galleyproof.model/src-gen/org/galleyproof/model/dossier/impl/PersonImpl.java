/**
 */
package org.galleyproof.model.dossier.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.galleyproof.model.dossier.DossierPackage;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Role;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.galleyproof.model.dossier.impl.PersonImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.impl.PersonImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.impl.PersonImpl#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.impl.PersonImpl#getSpellings <em>Spellings</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.impl.PersonImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.impl.PersonImpl#getMergedInto <em>Merged Into</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PersonImpl extends MinimalEObjectImpl.Container implements Person {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAliases() <em>Aliases</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliases()
	 * @generated
	 * @ordered
	 */
	protected EList<String> aliases;

	/**
	 * The cached value of the '{@link #getSpellings() <em>Spellings</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpellings()
	 * @generated
	 * @ordered
	 */
	protected EList<String> spellings;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<Role> roles;

	/**
	 * The cached value of the '{@link #getMergedInto() <em>Merged Into</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMergedInto()
	 * @generated
	 * @ordered
	 */
	protected Person mergedInto;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PersonImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.PERSON;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.PERSON__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.PERSON__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAliases() {
		if (aliases == null) {
			aliases = new EDataTypeUniqueEList<String>(String.class, this, DossierPackage.PERSON__ALIASES);
		}
		return aliases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSpellings() {
		if (spellings == null) {
			spellings = new EDataTypeUniqueEList<String>(String.class, this, DossierPackage.PERSON__SPELLINGS);
		}
		return spellings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Role> getRoles() {
		if (roles == null) {
			roles = new EObjectContainmentEList<Role>(Role.class, this, DossierPackage.PERSON__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getMergedInto() {
		if (mergedInto != null && mergedInto.eIsProxy()) {
			InternalEObject oldMergedInto = (InternalEObject)mergedInto;
			mergedInto = (Person)eResolveProxy(oldMergedInto);
			if (mergedInto != oldMergedInto) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, DossierPackage.PERSON__MERGED_INTO, oldMergedInto, mergedInto));
			}
		}
		return mergedInto;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetMergedInto() {
		return mergedInto;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMergedInto(Person newMergedInto) {
		Person oldMergedInto = mergedInto;
		mergedInto = newMergedInto;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.PERSON__MERGED_INTO, oldMergedInto, mergedInto));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.PERSON__ROLES:
				return ((InternalEList<?>)getRoles()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DossierPackage.PERSON__ID:
				return getId();
			case DossierPackage.PERSON__NAME:
				return getName();
			case DossierPackage.PERSON__ALIASES:
				return getAliases();
			case DossierPackage.PERSON__SPELLINGS:
				return getSpellings();
			case DossierPackage.PERSON__ROLES:
				return getRoles();
			case DossierPackage.PERSON__MERGED_INTO:
				if (resolve) return getMergedInto();
				return basicGetMergedInto();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case DossierPackage.PERSON__ID:
				setId((String)newValue);
				return;
			case DossierPackage.PERSON__NAME:
				setName((String)newValue);
				return;
			case DossierPackage.PERSON__ALIASES:
				getAliases().clear();
				getAliases().addAll((Collection<? extends String>)newValue);
				return;
			case DossierPackage.PERSON__SPELLINGS:
				getSpellings().clear();
				getSpellings().addAll((Collection<? extends String>)newValue);
				return;
			case DossierPackage.PERSON__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends Role>)newValue);
				return;
			case DossierPackage.PERSON__MERGED_INTO:
				setMergedInto((Person)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case DossierPackage.PERSON__ID:
				setId(ID_EDEFAULT);
				return;
			case DossierPackage.PERSON__NAME:
				setName(NAME_EDEFAULT);
				return;
			case DossierPackage.PERSON__ALIASES:
				getAliases().clear();
				return;
			case DossierPackage.PERSON__SPELLINGS:
				getSpellings().clear();
				return;
			case DossierPackage.PERSON__ROLES:
				getRoles().clear();
				return;
			case DossierPackage.PERSON__MERGED_INTO:
				setMergedInto((Person)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case DossierPackage.PERSON__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case DossierPackage.PERSON__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case DossierPackage.PERSON__ALIASES:
				return aliases != null && !aliases.isEmpty();
			case DossierPackage.PERSON__SPELLINGS:
				return spellings != null && !spellings.isEmpty();
			case DossierPackage.PERSON__ROLES:
				return roles != null && !roles.isEmpty();
			case DossierPackage.PERSON__MERGED_INTO:
				return mergedInto != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", name: ");
		result.append(name);
		result.append(", aliases: ");
		result.append(aliases);
		result.append(", spellings: ");
		result.append(spellings);
		result.append(')');
		return result.toString();
	}

} //PersonImpl
