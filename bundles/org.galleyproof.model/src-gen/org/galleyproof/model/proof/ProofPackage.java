/**
 */
package org.galleyproof.model.proof;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What people decided about one draft. Offsets are code points, half-open, counted in the draft. In texts of the draft a backslash begins an escape: two are one backslash, and with u and four hexadecimal digits it is a character that XML cannot hold.
 * <!-- end-model-doc -->
 * @see org.galleyproof.model.proof.ProofFactory
 * @model kind="package"
 * @generated
 */
public interface ProofPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "proof";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://galleyproof.org/proof/2";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "proof";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ProofPackage eINSTANCE = org.galleyproof.model.proof.impl.ProofPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.galleyproof.model.proof.impl.ProofImpl <em>Proof</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.galleyproof.model.proof.impl.ProofImpl
	 * @see org.galleyproof.model.proof.impl.ProofPackageImpl#getProof()
	 * @generated
	 */
	int PROOF = 0;

	/**
	 * The feature id for the '<em><b>Draft</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROOF__DRAFT = 0;

	/**
	 * The feature id for the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROOF__DIGEST = 1;

	/**
	 * The feature id for the '<em><b>Paragraphs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROOF__PARAGRAPHS = 2;

	/**
	 * The feature id for the '<em><b>Dating</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROOF__DATING = 3;

	/**
	 * The feature id for the '<em><b>Quotations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROOF__QUOTATIONS = 4;

	/**
	 * The feature id for the '<em><b>Claims</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROOF__CLAIMS = 5;

	/**
	 * The feature id for the '<em><b>Ignored</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROOF__IGNORED = 6;

	/**
	 * The number of structural features of the '<em>Proof</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROOF_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Proof</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROOF_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.galleyproof.model.proof.impl.DecidedImpl <em>Decided</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.galleyproof.model.proof.impl.DecidedImpl
	 * @see org.galleyproof.model.proof.impl.ProofPackageImpl#getDecided()
	 * @generated
	 */
	int DECIDED = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECIDED__ID = 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECIDED__STATUS = 1;

	/**
	 * The feature id for the '<em><b>Assignee</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECIDED__ASSIGNEE = 2;

	/**
	 * The feature id for the '<em><b>Second Reader</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECIDED__SECOND_READER = 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECIDED__NOTE = 4;

	/**
	 * The feature id for the '<em><b>Content</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECIDED__CONTENT = 5;

	/**
	 * The feature id for the '<em><b>History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECIDED__HISTORY = 6;

	/**
	 * The number of structural features of the '<em>Decided</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECIDED_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Decided</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECIDED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.galleyproof.model.proof.impl.QuotationCheckImpl <em>Quotation Check</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.galleyproof.model.proof.impl.QuotationCheckImpl
	 * @see org.galleyproof.model.proof.impl.ProofPackageImpl#getQuotationCheck()
	 * @generated
	 */
	int QUOTATION_CHECK = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION_CHECK__ID = DECIDED__ID;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION_CHECK__STATUS = DECIDED__STATUS;

	/**
	 * The feature id for the '<em><b>Assignee</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION_CHECK__ASSIGNEE = DECIDED__ASSIGNEE;

	/**
	 * The feature id for the '<em><b>Second Reader</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION_CHECK__SECOND_READER = DECIDED__SECOND_READER;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION_CHECK__NOTE = DECIDED__NOTE;

	/**
	 * The feature id for the '<em><b>Content</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION_CHECK__CONTENT = DECIDED__CONTENT;

	/**
	 * The feature id for the '<em><b>History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION_CHECK__HISTORY = DECIDED__HISTORY;

	/**
	 * The number of structural features of the '<em>Quotation Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION_CHECK_FEATURE_COUNT = DECIDED_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Quotation Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUOTATION_CHECK_OPERATION_COUNT = DECIDED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.galleyproof.model.proof.impl.ClaimCheckImpl <em>Claim Check</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.galleyproof.model.proof.impl.ClaimCheckImpl
	 * @see org.galleyproof.model.proof.impl.ProofPackageImpl#getClaimCheck()
	 * @generated
	 */
	int CLAIM_CHECK = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_CHECK__ID = DECIDED__ID;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_CHECK__STATUS = DECIDED__STATUS;

	/**
	 * The feature id for the '<em><b>Assignee</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_CHECK__ASSIGNEE = DECIDED__ASSIGNEE;

	/**
	 * The feature id for the '<em><b>Second Reader</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_CHECK__SECOND_READER = DECIDED__SECOND_READER;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_CHECK__NOTE = DECIDED__NOTE;

	/**
	 * The feature id for the '<em><b>Content</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_CHECK__CONTENT = DECIDED__CONTENT;

	/**
	 * The feature id for the '<em><b>History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_CHECK__HISTORY = DECIDED__HISTORY;

	/**
	 * The number of structural features of the '<em>Claim Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_CHECK_FEATURE_COUNT = DECIDED_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Claim Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_CHECK_OPERATION_COUNT = DECIDED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.galleyproof.model.proof.impl.IgnoredFindingImpl <em>Ignored Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.galleyproof.model.proof.impl.IgnoredFindingImpl
	 * @see org.galleyproof.model.proof.impl.ProofPackageImpl#getIgnoredFinding()
	 * @generated
	 */
	int IGNORED_FINDING = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IGNORED_FINDING__ID = 0;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IGNORED_FINDING__SCOPE = 1;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IGNORED_FINDING__TYPE = 2;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IGNORED_FINDING__ARGUMENTS = 3;

	/**
	 * The feature id for the '<em><b>Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IGNORED_FINDING__STYLE = 4;

	/**
	 * The feature id for the '<em><b>Anchor</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IGNORED_FINDING__ANCHOR = 5;

	/**
	 * The feature id for the '<em><b>History</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IGNORED_FINDING__HISTORY = 6;

	/**
	 * The number of structural features of the '<em>Ignored Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IGNORED_FINDING_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Ignored Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IGNORED_FINDING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.galleyproof.model.proof.impl.AnchorImpl <em>Anchor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.galleyproof.model.proof.impl.AnchorImpl
	 * @see org.galleyproof.model.proof.impl.ProofPackageImpl#getAnchor()
	 * @generated
	 */
	int ANCHOR = 5;

	/**
	 * The feature id for the '<em><b>Exact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__EXACT = 0;

	/**
	 * The feature id for the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__PREFIX = 1;

	/**
	 * The feature id for the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__SUFFIX = 2;

	/**
	 * The feature id for the '<em><b>Once</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__ONCE = 3;

	/**
	 * The feature id for the '<em><b>Prefix Once</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__PREFIX_ONCE = 4;

	/**
	 * The feature id for the '<em><b>Suffix Once</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__SUFFIX_ONCE = 5;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__START = 6;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__END = 7;

	/**
	 * The number of structural features of the '<em>Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.galleyproof.model.proof.impl.HistoryEntryImpl <em>History Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.galleyproof.model.proof.impl.HistoryEntryImpl
	 * @see org.galleyproof.model.proof.impl.ProofPackageImpl#getHistoryEntry()
	 * @generated
	 */
	int HISTORY_ENTRY = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HISTORY_ENTRY__ID = 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HISTORY_ENTRY__AT = 1;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HISTORY_ENTRY__BY = 2;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HISTORY_ENTRY__WHAT = 3;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HISTORY_ENTRY__VALUE = 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HISTORY_ENTRY__NOTE = 5;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HISTORY_ENTRY__BASIS = 6;

	/**
	 * The number of structural features of the '<em>History Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HISTORY_ENTRY_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>History Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HISTORY_ENTRY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.galleyproof.model.proof.impl.BasisImpl <em>Basis</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.galleyproof.model.proof.impl.BasisImpl
	 * @see org.galleyproof.model.proof.impl.ProofPackageImpl#getBasis()
	 * @generated
	 */
	int BASIS = 7;

	/**
	 * The feature id for the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASIS__WORDS = 0;

	/**
	 * The feature id for the '<em><b>Speaker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASIS__SPEAKER = 1;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASIS__STATEMENT = 2;

	/**
	 * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASIS__FINGERPRINT = 3;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASIS__VERIFICATION = 4;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASIS__FINDINGS = 5;

	/**
	 * The number of structural features of the '<em>Basis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASIS_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Basis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASIS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.galleyproof.model.proof.DecisionStatus <em>Decision Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.galleyproof.model.proof.DecisionStatus
	 * @see org.galleyproof.model.proof.impl.ProofPackageImpl#getDecisionStatus()
	 * @generated
	 */
	int DECISION_STATUS = 8;

	/**
	 * The meta object id for the '{@link org.galleyproof.model.proof.IgnoredScope <em>Ignored Scope</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.galleyproof.model.proof.IgnoredScope
	 * @see org.galleyproof.model.proof.impl.ProofPackageImpl#getIgnoredScope()
	 * @generated
	 */
	int IGNORED_SCOPE = 9;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.galleyproof.model.proof.impl.ProofPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 10;


	/**
	 * Returns the meta object for class '{@link org.galleyproof.model.proof.Proof <em>Proof</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Proof</em>'.
	 * @see org.galleyproof.model.proof.Proof
	 * @generated
	 */
	EClass getProof();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.Proof#getDraft <em>Draft</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Draft</em>'.
	 * @see org.galleyproof.model.proof.Proof#getDraft()
	 * @see #getProof()
	 * @generated
	 */
	EAttribute getProof_Draft();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.Proof#getDigest <em>Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digest</em>'.
	 * @see org.galleyproof.model.proof.Proof#getDigest()
	 * @see #getProof()
	 * @generated
	 */
	EAttribute getProof_Digest();

	/**
	 * Returns the meta object for the attribute list '{@link org.galleyproof.model.proof.Proof#getParagraphs <em>Paragraphs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Paragraphs</em>'.
	 * @see org.galleyproof.model.proof.Proof#getParagraphs()
	 * @see #getProof()
	 * @generated
	 */
	EAttribute getProof_Paragraphs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.galleyproof.model.proof.Proof#getDating <em>Dating</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dating</em>'.
	 * @see org.galleyproof.model.proof.Proof#getDating()
	 * @see #getProof()
	 * @generated
	 */
	EReference getProof_Dating();

	/**
	 * Returns the meta object for the containment reference list '{@link org.galleyproof.model.proof.Proof#getQuotations <em>Quotations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Quotations</em>'.
	 * @see org.galleyproof.model.proof.Proof#getQuotations()
	 * @see #getProof()
	 * @generated
	 */
	EReference getProof_Quotations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.galleyproof.model.proof.Proof#getClaims <em>Claims</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Claims</em>'.
	 * @see org.galleyproof.model.proof.Proof#getClaims()
	 * @see #getProof()
	 * @generated
	 */
	EReference getProof_Claims();

	/**
	 * Returns the meta object for the containment reference list '{@link org.galleyproof.model.proof.Proof#getIgnored <em>Ignored</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ignored</em>'.
	 * @see org.galleyproof.model.proof.Proof#getIgnored()
	 * @see #getProof()
	 * @generated
	 */
	EReference getProof_Ignored();

	/**
	 * Returns the meta object for class '{@link org.galleyproof.model.proof.Decided <em>Decided</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decided</em>'.
	 * @see org.galleyproof.model.proof.Decided
	 * @generated
	 */
	EClass getDecided();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.Decided#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.galleyproof.model.proof.Decided#getId()
	 * @see #getDecided()
	 * @generated
	 */
	EAttribute getDecided_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.Decided#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.galleyproof.model.proof.Decided#getStatus()
	 * @see #getDecided()
	 * @generated
	 */
	EAttribute getDecided_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.Decided#getAssignee <em>Assignee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assignee</em>'.
	 * @see org.galleyproof.model.proof.Decided#getAssignee()
	 * @see #getDecided()
	 * @generated
	 */
	EAttribute getDecided_Assignee();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.Decided#getSecondReader <em>Second Reader</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Second Reader</em>'.
	 * @see org.galleyproof.model.proof.Decided#getSecondReader()
	 * @see #getDecided()
	 * @generated
	 */
	EAttribute getDecided_SecondReader();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.Decided#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.galleyproof.model.proof.Decided#getNote()
	 * @see #getDecided()
	 * @generated
	 */
	EAttribute getDecided_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.galleyproof.model.proof.Decided#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Content</em>'.
	 * @see org.galleyproof.model.proof.Decided#getContent()
	 * @see #getDecided()
	 * @generated
	 */
	EReference getDecided_Content();

	/**
	 * Returns the meta object for the containment reference list '{@link org.galleyproof.model.proof.Decided#getHistory <em>History</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>History</em>'.
	 * @see org.galleyproof.model.proof.Decided#getHistory()
	 * @see #getDecided()
	 * @generated
	 */
	EReference getDecided_History();

	/**
	 * Returns the meta object for class '{@link org.galleyproof.model.proof.QuotationCheck <em>Quotation Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Quotation Check</em>'.
	 * @see org.galleyproof.model.proof.QuotationCheck
	 * @generated
	 */
	EClass getQuotationCheck();

	/**
	 * Returns the meta object for class '{@link org.galleyproof.model.proof.ClaimCheck <em>Claim Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Claim Check</em>'.
	 * @see org.galleyproof.model.proof.ClaimCheck
	 * @generated
	 */
	EClass getClaimCheck();

	/**
	 * Returns the meta object for class '{@link org.galleyproof.model.proof.IgnoredFinding <em>Ignored Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ignored Finding</em>'.
	 * @see org.galleyproof.model.proof.IgnoredFinding
	 * @generated
	 */
	EClass getIgnoredFinding();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.IgnoredFinding#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.galleyproof.model.proof.IgnoredFinding#getId()
	 * @see #getIgnoredFinding()
	 * @generated
	 */
	EAttribute getIgnoredFinding_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.IgnoredFinding#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see org.galleyproof.model.proof.IgnoredFinding#getScope()
	 * @see #getIgnoredFinding()
	 * @generated
	 */
	EAttribute getIgnoredFinding_Scope();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.IgnoredFinding#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.galleyproof.model.proof.IgnoredFinding#getType()
	 * @see #getIgnoredFinding()
	 * @generated
	 */
	EAttribute getIgnoredFinding_Type();

	/**
	 * Returns the meta object for the attribute list '{@link org.galleyproof.model.proof.IgnoredFinding#getArguments <em>Arguments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Arguments</em>'.
	 * @see org.galleyproof.model.proof.IgnoredFinding#getArguments()
	 * @see #getIgnoredFinding()
	 * @generated
	 */
	EAttribute getIgnoredFinding_Arguments();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.IgnoredFinding#getStyle <em>Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Style</em>'.
	 * @see org.galleyproof.model.proof.IgnoredFinding#getStyle()
	 * @see #getIgnoredFinding()
	 * @generated
	 */
	EAttribute getIgnoredFinding_Style();

	/**
	 * Returns the meta object for the containment reference '{@link org.galleyproof.model.proof.IgnoredFinding#getAnchor <em>Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Anchor</em>'.
	 * @see org.galleyproof.model.proof.IgnoredFinding#getAnchor()
	 * @see #getIgnoredFinding()
	 * @generated
	 */
	EReference getIgnoredFinding_Anchor();

	/**
	 * Returns the meta object for the containment reference list '{@link org.galleyproof.model.proof.IgnoredFinding#getHistory <em>History</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>History</em>'.
	 * @see org.galleyproof.model.proof.IgnoredFinding#getHistory()
	 * @see #getIgnoredFinding()
	 * @generated
	 */
	EReference getIgnoredFinding_History();

	/**
	 * Returns the meta object for class '{@link org.galleyproof.model.proof.Anchor <em>Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Anchor</em>'.
	 * @see org.galleyproof.model.proof.Anchor
	 * @generated
	 */
	EClass getAnchor();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.Anchor#getExact <em>Exact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exact</em>'.
	 * @see org.galleyproof.model.proof.Anchor#getExact()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Exact();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.Anchor#getPrefix <em>Prefix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prefix</em>'.
	 * @see org.galleyproof.model.proof.Anchor#getPrefix()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Prefix();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.Anchor#getSuffix <em>Suffix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suffix</em>'.
	 * @see org.galleyproof.model.proof.Anchor#getSuffix()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Suffix();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.Anchor#isOnce <em>Once</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Once</em>'.
	 * @see org.galleyproof.model.proof.Anchor#isOnce()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Once();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.Anchor#isPrefixOnce <em>Prefix Once</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prefix Once</em>'.
	 * @see org.galleyproof.model.proof.Anchor#isPrefixOnce()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_PrefixOnce();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.Anchor#isSuffixOnce <em>Suffix Once</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suffix Once</em>'.
	 * @see org.galleyproof.model.proof.Anchor#isSuffixOnce()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_SuffixOnce();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.Anchor#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.galleyproof.model.proof.Anchor#getStart()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.Anchor#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.galleyproof.model.proof.Anchor#getEnd()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_End();

	/**
	 * Returns the meta object for class '{@link org.galleyproof.model.proof.HistoryEntry <em>History Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>History Entry</em>'.
	 * @see org.galleyproof.model.proof.HistoryEntry
	 * @generated
	 */
	EClass getHistoryEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.HistoryEntry#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.galleyproof.model.proof.HistoryEntry#getId()
	 * @see #getHistoryEntry()
	 * @generated
	 */
	EAttribute getHistoryEntry_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.HistoryEntry#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.galleyproof.model.proof.HistoryEntry#getAt()
	 * @see #getHistoryEntry()
	 * @generated
	 */
	EAttribute getHistoryEntry_At();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.HistoryEntry#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.galleyproof.model.proof.HistoryEntry#getBy()
	 * @see #getHistoryEntry()
	 * @generated
	 */
	EAttribute getHistoryEntry_By();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.HistoryEntry#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see org.galleyproof.model.proof.HistoryEntry#getWhat()
	 * @see #getHistoryEntry()
	 * @generated
	 */
	EAttribute getHistoryEntry_What();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.HistoryEntry#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.galleyproof.model.proof.HistoryEntry#getValue()
	 * @see #getHistoryEntry()
	 * @generated
	 */
	EAttribute getHistoryEntry_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.HistoryEntry#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.galleyproof.model.proof.HistoryEntry#getNote()
	 * @see #getHistoryEntry()
	 * @generated
	 */
	EAttribute getHistoryEntry_Note();

	/**
	 * Returns the meta object for the containment reference '{@link org.galleyproof.model.proof.HistoryEntry#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Basis</em>'.
	 * @see org.galleyproof.model.proof.HistoryEntry#getBasis()
	 * @see #getHistoryEntry()
	 * @generated
	 */
	EReference getHistoryEntry_Basis();

	/**
	 * Returns the meta object for class '{@link org.galleyproof.model.proof.Basis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Basis</em>'.
	 * @see org.galleyproof.model.proof.Basis
	 * @generated
	 */
	EClass getBasis();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.Basis#getWords <em>Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Words</em>'.
	 * @see org.galleyproof.model.proof.Basis#getWords()
	 * @see #getBasis()
	 * @generated
	 */
	EAttribute getBasis_Words();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.Basis#getSpeaker <em>Speaker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Speaker</em>'.
	 * @see org.galleyproof.model.proof.Basis#getSpeaker()
	 * @see #getBasis()
	 * @generated
	 */
	EAttribute getBasis_Speaker();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.Basis#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.galleyproof.model.proof.Basis#getStatement()
	 * @see #getBasis()
	 * @generated
	 */
	EAttribute getBasis_Statement();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.Basis#getFingerprint <em>Fingerprint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fingerprint</em>'.
	 * @see org.galleyproof.model.proof.Basis#getFingerprint()
	 * @see #getBasis()
	 * @generated
	 */
	EAttribute getBasis_Fingerprint();

	/**
	 * Returns the meta object for the attribute '{@link org.galleyproof.model.proof.Basis#getVerification <em>Verification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verification</em>'.
	 * @see org.galleyproof.model.proof.Basis#getVerification()
	 * @see #getBasis()
	 * @generated
	 */
	EAttribute getBasis_Verification();

	/**
	 * Returns the meta object for the attribute list '{@link org.galleyproof.model.proof.Basis#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Findings</em>'.
	 * @see org.galleyproof.model.proof.Basis#getFindings()
	 * @see #getBasis()
	 * @generated
	 */
	EAttribute getBasis_Findings();

	/**
	 * Returns the meta object for enum '{@link org.galleyproof.model.proof.DecisionStatus <em>Decision Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Decision Status</em>'.
	 * @see org.galleyproof.model.proof.DecisionStatus
	 * @generated
	 */
	EEnum getDecisionStatus();

	/**
	 * Returns the meta object for enum '{@link org.galleyproof.model.proof.IgnoredScope <em>Ignored Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Ignored Scope</em>'.
	 * @see org.galleyproof.model.proof.IgnoredScope
	 * @generated
	 */
	EEnum getIgnoredScope();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A moment, ISO 8601, in UTC.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ProofFactory getProofFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.galleyproof.model.proof.impl.ProofImpl <em>Proof</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.galleyproof.model.proof.impl.ProofImpl
		 * @see org.galleyproof.model.proof.impl.ProofPackageImpl#getProof()
		 * @generated
		 */
		EClass PROOF = eINSTANCE.getProof();

		/**
		 * The meta object literal for the '<em><b>Draft</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROOF__DRAFT = eINSTANCE.getProof_Draft();

		/**
		 * The meta object literal for the '<em><b>Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROOF__DIGEST = eINSTANCE.getProof_Digest();

		/**
		 * The meta object literal for the '<em><b>Paragraphs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROOF__PARAGRAPHS = eINSTANCE.getProof_Paragraphs();

		/**
		 * The meta object literal for the '<em><b>Dating</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROOF__DATING = eINSTANCE.getProof_Dating();

		/**
		 * The meta object literal for the '<em><b>Quotations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROOF__QUOTATIONS = eINSTANCE.getProof_Quotations();

		/**
		 * The meta object literal for the '<em><b>Claims</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROOF__CLAIMS = eINSTANCE.getProof_Claims();

		/**
		 * The meta object literal for the '<em><b>Ignored</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROOF__IGNORED = eINSTANCE.getProof_Ignored();

		/**
		 * The meta object literal for the '{@link org.galleyproof.model.proof.impl.DecidedImpl <em>Decided</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.galleyproof.model.proof.impl.DecidedImpl
		 * @see org.galleyproof.model.proof.impl.ProofPackageImpl#getDecided()
		 * @generated
		 */
		EClass DECIDED = eINSTANCE.getDecided();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECIDED__ID = eINSTANCE.getDecided_Id();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECIDED__STATUS = eINSTANCE.getDecided_Status();

		/**
		 * The meta object literal for the '<em><b>Assignee</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECIDED__ASSIGNEE = eINSTANCE.getDecided_Assignee();

		/**
		 * The meta object literal for the '<em><b>Second Reader</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECIDED__SECOND_READER = eINSTANCE.getDecided_SecondReader();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECIDED__NOTE = eINSTANCE.getDecided_Note();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECIDED__CONTENT = eINSTANCE.getDecided_Content();

		/**
		 * The meta object literal for the '<em><b>History</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECIDED__HISTORY = eINSTANCE.getDecided_History();

		/**
		 * The meta object literal for the '{@link org.galleyproof.model.proof.impl.QuotationCheckImpl <em>Quotation Check</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.galleyproof.model.proof.impl.QuotationCheckImpl
		 * @see org.galleyproof.model.proof.impl.ProofPackageImpl#getQuotationCheck()
		 * @generated
		 */
		EClass QUOTATION_CHECK = eINSTANCE.getQuotationCheck();

		/**
		 * The meta object literal for the '{@link org.galleyproof.model.proof.impl.ClaimCheckImpl <em>Claim Check</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.galleyproof.model.proof.impl.ClaimCheckImpl
		 * @see org.galleyproof.model.proof.impl.ProofPackageImpl#getClaimCheck()
		 * @generated
		 */
		EClass CLAIM_CHECK = eINSTANCE.getClaimCheck();

		/**
		 * The meta object literal for the '{@link org.galleyproof.model.proof.impl.IgnoredFindingImpl <em>Ignored Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.galleyproof.model.proof.impl.IgnoredFindingImpl
		 * @see org.galleyproof.model.proof.impl.ProofPackageImpl#getIgnoredFinding()
		 * @generated
		 */
		EClass IGNORED_FINDING = eINSTANCE.getIgnoredFinding();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IGNORED_FINDING__ID = eINSTANCE.getIgnoredFinding_Id();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IGNORED_FINDING__SCOPE = eINSTANCE.getIgnoredFinding_Scope();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IGNORED_FINDING__TYPE = eINSTANCE.getIgnoredFinding_Type();

		/**
		 * The meta object literal for the '<em><b>Arguments</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IGNORED_FINDING__ARGUMENTS = eINSTANCE.getIgnoredFinding_Arguments();

		/**
		 * The meta object literal for the '<em><b>Style</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IGNORED_FINDING__STYLE = eINSTANCE.getIgnoredFinding_Style();

		/**
		 * The meta object literal for the '<em><b>Anchor</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IGNORED_FINDING__ANCHOR = eINSTANCE.getIgnoredFinding_Anchor();

		/**
		 * The meta object literal for the '<em><b>History</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IGNORED_FINDING__HISTORY = eINSTANCE.getIgnoredFinding_History();

		/**
		 * The meta object literal for the '{@link org.galleyproof.model.proof.impl.AnchorImpl <em>Anchor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.galleyproof.model.proof.impl.AnchorImpl
		 * @see org.galleyproof.model.proof.impl.ProofPackageImpl#getAnchor()
		 * @generated
		 */
		EClass ANCHOR = eINSTANCE.getAnchor();

		/**
		 * The meta object literal for the '<em><b>Exact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__EXACT = eINSTANCE.getAnchor_Exact();

		/**
		 * The meta object literal for the '<em><b>Prefix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__PREFIX = eINSTANCE.getAnchor_Prefix();

		/**
		 * The meta object literal for the '<em><b>Suffix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__SUFFIX = eINSTANCE.getAnchor_Suffix();

		/**
		 * The meta object literal for the '<em><b>Once</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__ONCE = eINSTANCE.getAnchor_Once();

		/**
		 * The meta object literal for the '<em><b>Prefix Once</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__PREFIX_ONCE = eINSTANCE.getAnchor_PrefixOnce();

		/**
		 * The meta object literal for the '<em><b>Suffix Once</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__SUFFIX_ONCE = eINSTANCE.getAnchor_SuffixOnce();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__START = eINSTANCE.getAnchor_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__END = eINSTANCE.getAnchor_End();

		/**
		 * The meta object literal for the '{@link org.galleyproof.model.proof.impl.HistoryEntryImpl <em>History Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.galleyproof.model.proof.impl.HistoryEntryImpl
		 * @see org.galleyproof.model.proof.impl.ProofPackageImpl#getHistoryEntry()
		 * @generated
		 */
		EClass HISTORY_ENTRY = eINSTANCE.getHistoryEntry();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HISTORY_ENTRY__ID = eINSTANCE.getHistoryEntry_Id();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HISTORY_ENTRY__AT = eINSTANCE.getHistoryEntry_At();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HISTORY_ENTRY__BY = eINSTANCE.getHistoryEntry_By();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HISTORY_ENTRY__WHAT = eINSTANCE.getHistoryEntry_What();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HISTORY_ENTRY__VALUE = eINSTANCE.getHistoryEntry_Value();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HISTORY_ENTRY__NOTE = eINSTANCE.getHistoryEntry_Note();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HISTORY_ENTRY__BASIS = eINSTANCE.getHistoryEntry_Basis();

		/**
		 * The meta object literal for the '{@link org.galleyproof.model.proof.impl.BasisImpl <em>Basis</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.galleyproof.model.proof.impl.BasisImpl
		 * @see org.galleyproof.model.proof.impl.ProofPackageImpl#getBasis()
		 * @generated
		 */
		EClass BASIS = eINSTANCE.getBasis();

		/**
		 * The meta object literal for the '<em><b>Words</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASIS__WORDS = eINSTANCE.getBasis_Words();

		/**
		 * The meta object literal for the '<em><b>Speaker</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASIS__SPEAKER = eINSTANCE.getBasis_Speaker();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASIS__STATEMENT = eINSTANCE.getBasis_Statement();

		/**
		 * The meta object literal for the '<em><b>Fingerprint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASIS__FINGERPRINT = eINSTANCE.getBasis_Fingerprint();

		/**
		 * The meta object literal for the '<em><b>Verification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASIS__VERIFICATION = eINSTANCE.getBasis_Verification();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASIS__FINDINGS = eINSTANCE.getBasis_Findings();

		/**
		 * The meta object literal for the '{@link org.galleyproof.model.proof.DecisionStatus <em>Decision Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.galleyproof.model.proof.DecisionStatus
		 * @see org.galleyproof.model.proof.impl.ProofPackageImpl#getDecisionStatus()
		 * @generated
		 */
		EEnum DECISION_STATUS = eINSTANCE.getDecisionStatus();

		/**
		 * The meta object literal for the '{@link org.galleyproof.model.proof.IgnoredScope <em>Ignored Scope</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.galleyproof.model.proof.IgnoredScope
		 * @see org.galleyproof.model.proof.impl.ProofPackageImpl#getIgnoredScope()
		 * @generated
		 */
		EEnum IGNORED_SCOPE = eINSTANCE.getIgnoredScope();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.galleyproof.model.proof.impl.ProofPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

	}

} //ProofPackage
