/**
 */
package org.galleyproof.model.proof.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.galleyproof.model.proof.Anchor;
import org.galleyproof.model.proof.ProofPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Anchor</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.galleyproof.model.proof.impl.AnchorImpl#getExact <em>Exact</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.AnchorImpl#getPrefix <em>Prefix</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.AnchorImpl#getSuffix <em>Suffix</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.AnchorImpl#isOnce <em>Once</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.AnchorImpl#isPrefixOnce <em>Prefix Once</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.AnchorImpl#isSuffixOnce <em>Suffix Once</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.AnchorImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.galleyproof.model.proof.impl.AnchorImpl#getEnd <em>End</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnchorImpl extends MinimalEObjectImpl.Container implements Anchor {
	/**
	 * The default value of the '{@link #getExact() <em>Exact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExact()
	 * @generated
	 * @ordered
	 */
	protected static final String EXACT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExact() <em>Exact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExact()
	 * @generated
	 * @ordered
	 */
	protected String exact = EXACT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrefix() <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrefix()
	 * @generated
	 * @ordered
	 */
	protected static final String PREFIX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrefix() <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrefix()
	 * @generated
	 * @ordered
	 */
	protected String prefix = PREFIX_EDEFAULT;

	/**
	 * The default value of the '{@link #getSuffix() <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuffix()
	 * @generated
	 * @ordered
	 */
	protected static final String SUFFIX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSuffix() <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuffix()
	 * @generated
	 * @ordered
	 */
	protected String suffix = SUFFIX_EDEFAULT;

	/**
	 * The default value of the '{@link #isOnce() <em>Once</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOnce()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ONCE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOnce() <em>Once</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOnce()
	 * @generated
	 * @ordered
	 */
	protected boolean once = ONCE_EDEFAULT;

	/**
	 * The default value of the '{@link #isPrefixOnce() <em>Prefix Once</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPrefixOnce()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PREFIX_ONCE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPrefixOnce() <em>Prefix Once</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPrefixOnce()
	 * @generated
	 * @ordered
	 */
	protected boolean prefixOnce = PREFIX_ONCE_EDEFAULT;

	/**
	 * The default value of the '{@link #isSuffixOnce() <em>Suffix Once</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSuffixOnce()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SUFFIX_ONCE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSuffixOnce() <em>Suffix Once</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSuffixOnce()
	 * @generated
	 * @ordered
	 */
	protected boolean suffixOnce = SUFFIX_ONCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final int START_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected int start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final int END_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected int end = END_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AnchorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProofPackage.Literals.ANCHOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExact() {
		return exact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExact(String newExact) {
		String oldExact = exact;
		exact = newExact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProofPackage.ANCHOR__EXACT, oldExact, exact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrefix() {
		return prefix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrefix(String newPrefix) {
		String oldPrefix = prefix;
		prefix = newPrefix;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProofPackage.ANCHOR__PREFIX, oldPrefix, prefix));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSuffix() {
		return suffix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuffix(String newSuffix) {
		String oldSuffix = suffix;
		suffix = newSuffix;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProofPackage.ANCHOR__SUFFIX, oldSuffix, suffix));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOnce() {
		return once;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOnce(boolean newOnce) {
		boolean oldOnce = once;
		once = newOnce;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProofPackage.ANCHOR__ONCE, oldOnce, once));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPrefixOnce() {
		return prefixOnce;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrefixOnce(boolean newPrefixOnce) {
		boolean oldPrefixOnce = prefixOnce;
		prefixOnce = newPrefixOnce;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProofPackage.ANCHOR__PREFIX_ONCE, oldPrefixOnce, prefixOnce));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSuffixOnce() {
		return suffixOnce;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuffixOnce(boolean newSuffixOnce) {
		boolean oldSuffixOnce = suffixOnce;
		suffixOnce = newSuffixOnce;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProofPackage.ANCHOR__SUFFIX_ONCE, oldSuffixOnce, suffixOnce));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(int newStart) {
		int oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProofPackage.ANCHOR__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(int newEnd) {
		int oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProofPackage.ANCHOR__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProofPackage.ANCHOR__EXACT:
				return getExact();
			case ProofPackage.ANCHOR__PREFIX:
				return getPrefix();
			case ProofPackage.ANCHOR__SUFFIX:
				return getSuffix();
			case ProofPackage.ANCHOR__ONCE:
				return isOnce();
			case ProofPackage.ANCHOR__PREFIX_ONCE:
				return isPrefixOnce();
			case ProofPackage.ANCHOR__SUFFIX_ONCE:
				return isSuffixOnce();
			case ProofPackage.ANCHOR__START:
				return getStart();
			case ProofPackage.ANCHOR__END:
				return getEnd();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ProofPackage.ANCHOR__EXACT:
				setExact((String)newValue);
				return;
			case ProofPackage.ANCHOR__PREFIX:
				setPrefix((String)newValue);
				return;
			case ProofPackage.ANCHOR__SUFFIX:
				setSuffix((String)newValue);
				return;
			case ProofPackage.ANCHOR__ONCE:
				setOnce((Boolean)newValue);
				return;
			case ProofPackage.ANCHOR__PREFIX_ONCE:
				setPrefixOnce((Boolean)newValue);
				return;
			case ProofPackage.ANCHOR__SUFFIX_ONCE:
				setSuffixOnce((Boolean)newValue);
				return;
			case ProofPackage.ANCHOR__START:
				setStart((Integer)newValue);
				return;
			case ProofPackage.ANCHOR__END:
				setEnd((Integer)newValue);
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
			case ProofPackage.ANCHOR__EXACT:
				setExact(EXACT_EDEFAULT);
				return;
			case ProofPackage.ANCHOR__PREFIX:
				setPrefix(PREFIX_EDEFAULT);
				return;
			case ProofPackage.ANCHOR__SUFFIX:
				setSuffix(SUFFIX_EDEFAULT);
				return;
			case ProofPackage.ANCHOR__ONCE:
				setOnce(ONCE_EDEFAULT);
				return;
			case ProofPackage.ANCHOR__PREFIX_ONCE:
				setPrefixOnce(PREFIX_ONCE_EDEFAULT);
				return;
			case ProofPackage.ANCHOR__SUFFIX_ONCE:
				setSuffixOnce(SUFFIX_ONCE_EDEFAULT);
				return;
			case ProofPackage.ANCHOR__START:
				setStart(START_EDEFAULT);
				return;
			case ProofPackage.ANCHOR__END:
				setEnd(END_EDEFAULT);
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
			case ProofPackage.ANCHOR__EXACT:
				return EXACT_EDEFAULT == null ? exact != null : !EXACT_EDEFAULT.equals(exact);
			case ProofPackage.ANCHOR__PREFIX:
				return PREFIX_EDEFAULT == null ? prefix != null : !PREFIX_EDEFAULT.equals(prefix);
			case ProofPackage.ANCHOR__SUFFIX:
				return SUFFIX_EDEFAULT == null ? suffix != null : !SUFFIX_EDEFAULT.equals(suffix);
			case ProofPackage.ANCHOR__ONCE:
				return once != ONCE_EDEFAULT;
			case ProofPackage.ANCHOR__PREFIX_ONCE:
				return prefixOnce != PREFIX_ONCE_EDEFAULT;
			case ProofPackage.ANCHOR__SUFFIX_ONCE:
				return suffixOnce != SUFFIX_ONCE_EDEFAULT;
			case ProofPackage.ANCHOR__START:
				return start != START_EDEFAULT;
			case ProofPackage.ANCHOR__END:
				return end != END_EDEFAULT;
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
		result.append(" (exact: ");
		result.append(exact);
		result.append(", prefix: ");
		result.append(prefix);
		result.append(", suffix: ");
		result.append(suffix);
		result.append(", once: ");
		result.append(once);
		result.append(", prefixOnce: ");
		result.append(prefixOnce);
		result.append(", suffixOnce: ");
		result.append(suffixOnce);
		result.append(", start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(')');
		return result.toString();
	}

} //AnchorImpl
