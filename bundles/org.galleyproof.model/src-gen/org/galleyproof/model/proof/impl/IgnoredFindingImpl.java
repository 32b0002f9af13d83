/**
 */
package org.galleyproof.model.proof.impl;

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

import org.galleyproof.model.proof.Anchor;
import org.galleyproof.model.proof.HistoryEntry;
import org.galleyproof.model.proof.IgnoredFinding;
import org.galleyproof.model.proof.IgnoredScope;
import org.galleyproof.model.proof.ProofPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ignored Finding</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.galleyproof.model.proof.impl.IgnoredFindingImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.IgnoredFindingImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.IgnoredFindingImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.IgnoredFindingImpl#getArguments <em>Arguments</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.IgnoredFindingImpl#getStyle <em>Style</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.IgnoredFindingImpl#getAnchor <em>Anchor</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.IgnoredFindingImpl#getHistory <em>History</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IgnoredFindingImpl extends MinimalEObjectImpl.Container implements IgnoredFinding {
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
	 * The default value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected static final IgnoredScope SCOPE_EDEFAULT = IgnoredScope.HERE;

	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected IgnoredScope scope = SCOPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected String type = TYPE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getArguments() <em>Arguments</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArguments()
	 * @generated
	 * @ordered
	 */
	protected EList<String> arguments;

	/**
	 * The default value of the '{@link #getStyle() <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStyle()
	 * @generated
	 * @ordered
	 */
	protected static final String STYLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStyle() <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStyle()
	 * @generated
	 * @ordered
	 */
	protected String style = STYLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAnchor() <em>Anchor</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnchor()
	 * @generated
	 * @ordered
	 */
	protected Anchor anchor;

	/**
	 * The cached value of the '{@link #getHistory() <em>History</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHistory()
	 * @generated
	 * @ordered
	 */
	protected EList<HistoryEntry> history;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IgnoredFindingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProofPackage.Literals.IGNORED_FINDING;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProofPackage.IGNORED_FINDING__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IgnoredScope getScope() {
		return scope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScope(IgnoredScope newScope) {
		IgnoredScope oldScope = scope;
		scope = newScope == null ? SCOPE_EDEFAULT : newScope;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProofPackage.IGNORED_FINDING__SCOPE, oldScope, scope));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		String oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProofPackage.IGNORED_FINDING__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getArguments() {
		if (arguments == null) {
			arguments = new EDataTypeUniqueEList<String>(String.class, this, ProofPackage.IGNORED_FINDING__ARGUMENTS);
		}
		return arguments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStyle() {
		return style;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStyle(String newStyle) {
		String oldStyle = style;
		style = newStyle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProofPackage.IGNORED_FINDING__STYLE, oldStyle, style));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Anchor getAnchor() {
		return anchor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAnchor(Anchor newAnchor, NotificationChain msgs) {
		Anchor oldAnchor = anchor;
		anchor = newAnchor;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProofPackage.IGNORED_FINDING__ANCHOR, oldAnchor, newAnchor);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnchor(Anchor newAnchor) {
		if (newAnchor != anchor) {
			NotificationChain msgs = null;
			if (anchor != null)
				msgs = ((InternalEObject)anchor).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProofPackage.IGNORED_FINDING__ANCHOR, null, msgs);
			if (newAnchor != null)
				msgs = ((InternalEObject)newAnchor).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProofPackage.IGNORED_FINDING__ANCHOR, null, msgs);
			msgs = basicSetAnchor(newAnchor, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProofPackage.IGNORED_FINDING__ANCHOR, newAnchor, newAnchor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HistoryEntry> getHistory() {
		if (history == null) {
			history = new EObjectContainmentEList<HistoryEntry>(HistoryEntry.class, this, ProofPackage.IGNORED_FINDING__HISTORY);
		}
		return history;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProofPackage.IGNORED_FINDING__ANCHOR:
				return basicSetAnchor(null, msgs);
			case ProofPackage.IGNORED_FINDING__HISTORY:
				return ((InternalEList<?>)getHistory()).basicRemove(otherEnd, msgs);
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
			case ProofPackage.IGNORED_FINDING__ID:
				return getId();
			case ProofPackage.IGNORED_FINDING__SCOPE:
				return getScope();
			case ProofPackage.IGNORED_FINDING__TYPE:
				return getType();
			case ProofPackage.IGNORED_FINDING__ARGUMENTS:
				return getArguments();
			case ProofPackage.IGNORED_FINDING__STYLE:
				return getStyle();
			case ProofPackage.IGNORED_FINDING__ANCHOR:
				return getAnchor();
			case ProofPackage.IGNORED_FINDING__HISTORY:
				return getHistory();
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
			case ProofPackage.IGNORED_FINDING__ID:
				setId((String)newValue);
				return;
			case ProofPackage.IGNORED_FINDING__SCOPE:
				setScope((IgnoredScope)newValue);
				return;
			case ProofPackage.IGNORED_FINDING__TYPE:
				setType((String)newValue);
				return;
			case ProofPackage.IGNORED_FINDING__ARGUMENTS:
				getArguments().clear();
				getArguments().addAll((Collection<? extends String>)newValue);
				return;
			case ProofPackage.IGNORED_FINDING__STYLE:
				setStyle((String)newValue);
				return;
			case ProofPackage.IGNORED_FINDING__ANCHOR:
				setAnchor((Anchor)newValue);
				return;
			case ProofPackage.IGNORED_FINDING__HISTORY:
				getHistory().clear();
				getHistory().addAll((Collection<? extends HistoryEntry>)newValue);
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
			case ProofPackage.IGNORED_FINDING__ID:
				setId(ID_EDEFAULT);
				return;
			case ProofPackage.IGNORED_FINDING__SCOPE:
				setScope(SCOPE_EDEFAULT);
				return;
			case ProofPackage.IGNORED_FINDING__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ProofPackage.IGNORED_FINDING__ARGUMENTS:
				getArguments().clear();
				return;
			case ProofPackage.IGNORED_FINDING__STYLE:
				setStyle(STYLE_EDEFAULT);
				return;
			case ProofPackage.IGNORED_FINDING__ANCHOR:
				setAnchor((Anchor)null);
				return;
			case ProofPackage.IGNORED_FINDING__HISTORY:
				getHistory().clear();
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
			case ProofPackage.IGNORED_FINDING__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ProofPackage.IGNORED_FINDING__SCOPE:
				return scope != SCOPE_EDEFAULT;
			case ProofPackage.IGNORED_FINDING__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case ProofPackage.IGNORED_FINDING__ARGUMENTS:
				return arguments != null && !arguments.isEmpty();
			case ProofPackage.IGNORED_FINDING__STYLE:
				return STYLE_EDEFAULT == null ? style != null : !STYLE_EDEFAULT.equals(style);
			case ProofPackage.IGNORED_FINDING__ANCHOR:
				return anchor != null;
			case ProofPackage.IGNORED_FINDING__HISTORY:
				return history != null && !history.isEmpty();
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
		result.append(", scope: ");
		result.append(scope);
		result.append(", type: ");
		result.append(type);
		result.append(", arguments: ");
		result.append(arguments);
		result.append(", style: ");
		result.append(style);
		result.append(')');
		return result.toString();
	}

} //IgnoredFindingImpl
