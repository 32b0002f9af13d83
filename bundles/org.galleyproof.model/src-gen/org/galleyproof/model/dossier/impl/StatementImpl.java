/**
 */
package org.galleyproof.model.dossier.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.galleyproof.model.dossier.DossierPackage;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Piece;
import org.galleyproof.model.dossier.Statement;
import org.galleyproof.model.dossier.Verification;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Statement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.galleyproof.model.dossier.impl.StatementImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.impl.StatementImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.impl.StatementImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.impl.StatementImpl#getPieces <em>Pieces</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.impl.StatementImpl#isQuoted <em>Quoted</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.impl.StatementImpl#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.impl.StatementImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.impl.StatementImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.impl.StatementImpl#getSaidOn <em>Said On</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.impl.StatementImpl#getTimecode <em>Timecode</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.impl.StatementImpl#getPage <em>Page</em>}</li>
 *   <li>{@link org.galleyproof.model.dossier.impl.StatementImpl#getVerification <em>Verification</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StatementImpl extends MinimalEObjectImpl.Container implements Statement {
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
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final int START_EDEFAULT = 0;

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
	protected static final int END_EDEFAULT = 0;

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
	 * The cached value of the '{@link #getPieces() <em>Pieces</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPieces()
	 * @generated
	 * @ordered
	 */
	protected EList<Piece> pieces;

	/**
	 * The default value of the '{@link #isQuoted() <em>Quoted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isQuoted()
	 * @generated
	 * @ordered
	 */
	protected static final boolean QUOTED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isQuoted() <em>Quoted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isQuoted()
	 * @generated
	 * @ordered
	 */
	protected boolean quoted = QUOTED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSpeaker() <em>Speaker</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeaker()
	 * @generated
	 * @ordered
	 */
	protected Person speaker;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSaidOn() <em>Said On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSaidOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SAID_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSaidOn() <em>Said On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSaidOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate saidOn = SAID_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimecode() <em>Timecode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimecode()
	 * @generated
	 * @ordered
	 */
	protected static final String TIMECODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimecode() <em>Timecode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimecode()
	 * @generated
	 * @ordered
	 */
	protected String timecode = TIMECODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPage() <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPage()
	 * @generated
	 * @ordered
	 */
	protected static final int PAGE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPage() <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPage()
	 * @generated
	 * @ordered
	 */
	protected int page = PAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVerification() <em>Verification</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerification()
	 * @generated
	 * @ordered
	 */
	protected Verification verification;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StatementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.STATEMENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.STATEMENT__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.STATEMENT__START, oldStart, start));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.STATEMENT__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Piece> getPieces() {
		if (pieces == null) {
			pieces = new EObjectContainmentEList<Piece>(Piece.class, this, DossierPackage.STATEMENT__PIECES);
		}
		return pieces;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isQuoted() {
		return quoted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuoted(boolean newQuoted) {
		boolean oldQuoted = quoted;
		quoted = newQuoted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.STATEMENT__QUOTED, oldQuoted, quoted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getSpeaker() {
		if (speaker != null && speaker.eIsProxy()) {
			InternalEObject oldSpeaker = (InternalEObject)speaker;
			speaker = (Person)eResolveProxy(oldSpeaker);
			if (speaker != oldSpeaker) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, DossierPackage.STATEMENT__SPEAKER, oldSpeaker, speaker));
			}
		}
		return speaker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetSpeaker() {
		return speaker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpeaker(Person newSpeaker) {
		Person oldSpeaker = speaker;
		speaker = newSpeaker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.STATEMENT__SPEAKER, oldSpeaker, speaker));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.STATEMENT__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.STATEMENT__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSaidOn() {
		return saidOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSaidOn(LocalDate newSaidOn) {
		LocalDate oldSaidOn = saidOn;
		saidOn = newSaidOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.STATEMENT__SAID_ON, oldSaidOn, saidOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTimecode() {
		return timecode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimecode(String newTimecode) {
		String oldTimecode = timecode;
		timecode = newTimecode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.STATEMENT__TIMECODE, oldTimecode, timecode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPage() {
		return page;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPage(int newPage) {
		int oldPage = page;
		page = newPage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.STATEMENT__PAGE, oldPage, page));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Verification getVerification() {
		return verification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVerification(Verification newVerification, NotificationChain msgs) {
		Verification oldVerification = verification;
		verification = newVerification;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.STATEMENT__VERIFICATION, oldVerification, newVerification);
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
	public void setVerification(Verification newVerification) {
		if (newVerification != verification) {
			NotificationChain msgs = null;
			if (verification != null)
				msgs = ((InternalEObject)verification).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.STATEMENT__VERIFICATION, null, msgs);
			if (newVerification != null)
				msgs = ((InternalEObject)newVerification).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.STATEMENT__VERIFICATION, null, msgs);
			msgs = basicSetVerification(newVerification, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.STATEMENT__VERIFICATION, newVerification, newVerification));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.STATEMENT__PIECES:
				return ((InternalEList<?>)getPieces()).basicRemove(otherEnd, msgs);
			case DossierPackage.STATEMENT__VERIFICATION:
				return basicSetVerification(null, msgs);
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
			case DossierPackage.STATEMENT__ID:
				return getId();
			case DossierPackage.STATEMENT__START:
				return getStart();
			case DossierPackage.STATEMENT__END:
				return getEnd();
			case DossierPackage.STATEMENT__PIECES:
				return getPieces();
			case DossierPackage.STATEMENT__QUOTED:
				return isQuoted();
			case DossierPackage.STATEMENT__SPEAKER:
				if (resolve) return getSpeaker();
				return basicGetSpeaker();
			case DossierPackage.STATEMENT__LABEL:
				return getLabel();
			case DossierPackage.STATEMENT__TITLE:
				return getTitle();
			case DossierPackage.STATEMENT__SAID_ON:
				return getSaidOn();
			case DossierPackage.STATEMENT__TIMECODE:
				return getTimecode();
			case DossierPackage.STATEMENT__PAGE:
				return getPage();
			case DossierPackage.STATEMENT__VERIFICATION:
				return getVerification();
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
			case DossierPackage.STATEMENT__ID:
				setId((String)newValue);
				return;
			case DossierPackage.STATEMENT__START:
				setStart((Integer)newValue);
				return;
			case DossierPackage.STATEMENT__END:
				setEnd((Integer)newValue);
				return;
			case DossierPackage.STATEMENT__PIECES:
				getPieces().clear();
				getPieces().addAll((Collection<? extends Piece>)newValue);
				return;
			case DossierPackage.STATEMENT__QUOTED:
				setQuoted((Boolean)newValue);
				return;
			case DossierPackage.STATEMENT__SPEAKER:
				setSpeaker((Person)newValue);
				return;
			case DossierPackage.STATEMENT__LABEL:
				setLabel((String)newValue);
				return;
			case DossierPackage.STATEMENT__TITLE:
				setTitle((String)newValue);
				return;
			case DossierPackage.STATEMENT__SAID_ON:
				setSaidOn((LocalDate)newValue);
				return;
			case DossierPackage.STATEMENT__TIMECODE:
				setTimecode((String)newValue);
				return;
			case DossierPackage.STATEMENT__PAGE:
				setPage((Integer)newValue);
				return;
			case DossierPackage.STATEMENT__VERIFICATION:
				setVerification((Verification)newValue);
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
			case DossierPackage.STATEMENT__ID:
				setId(ID_EDEFAULT);
				return;
			case DossierPackage.STATEMENT__START:
				setStart(START_EDEFAULT);
				return;
			case DossierPackage.STATEMENT__END:
				setEnd(END_EDEFAULT);
				return;
			case DossierPackage.STATEMENT__PIECES:
				getPieces().clear();
				return;
			case DossierPackage.STATEMENT__QUOTED:
				setQuoted(QUOTED_EDEFAULT);
				return;
			case DossierPackage.STATEMENT__SPEAKER:
				setSpeaker((Person)null);
				return;
			case DossierPackage.STATEMENT__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case DossierPackage.STATEMENT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case DossierPackage.STATEMENT__SAID_ON:
				setSaidOn(SAID_ON_EDEFAULT);
				return;
			case DossierPackage.STATEMENT__TIMECODE:
				setTimecode(TIMECODE_EDEFAULT);
				return;
			case DossierPackage.STATEMENT__PAGE:
				setPage(PAGE_EDEFAULT);
				return;
			case DossierPackage.STATEMENT__VERIFICATION:
				setVerification((Verification)null);
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
			case DossierPackage.STATEMENT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case DossierPackage.STATEMENT__START:
				return start != START_EDEFAULT;
			case DossierPackage.STATEMENT__END:
				return end != END_EDEFAULT;
			case DossierPackage.STATEMENT__PIECES:
				return pieces != null && !pieces.isEmpty();
			case DossierPackage.STATEMENT__QUOTED:
				return quoted != QUOTED_EDEFAULT;
			case DossierPackage.STATEMENT__SPEAKER:
				return speaker != null;
			case DossierPackage.STATEMENT__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case DossierPackage.STATEMENT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case DossierPackage.STATEMENT__SAID_ON:
				return SAID_ON_EDEFAULT == null ? saidOn != null : !SAID_ON_EDEFAULT.equals(saidOn);
			case DossierPackage.STATEMENT__TIMECODE:
				return TIMECODE_EDEFAULT == null ? timecode != null : !TIMECODE_EDEFAULT.equals(timecode);
			case DossierPackage.STATEMENT__PAGE:
				return page != PAGE_EDEFAULT;
			case DossierPackage.STATEMENT__VERIFICATION:
				return verification != null;
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
		result.append(", start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", quoted: ");
		result.append(quoted);
		result.append(", label: ");
		result.append(label);
		result.append(", title: ");
		result.append(title);
		result.append(", saidOn: ");
		result.append(saidOn);
		result.append(", timecode: ");
		result.append(timecode);
		result.append(", page: ");
		result.append(page);
		result.append(')');
		return result.toString();
	}

} //StatementImpl
