package org.galleyproof.ui;

/** The ids of this bundle's contributions, for perspectives, menus and tests. */
public final class GalleyproofIds {

	public static final String BUNDLE = "org.galleyproof.ui";

	public static final String FINDINGS_VIEW = "org.galleyproof.ui.findings";
	public static final String DRAFTS_VIEW = "org.galleyproof.ui.drafts";
	/** The quotation or claim at the caret beside its source. */
	public static final String EVIDENCE_VIEW = "org.galleyproof.ui.evidence";
	/** The sources, statements and people of the dossier. */
	public static final String DOSSIER_VIEW = "org.galleyproof.ui.dossier";
	public static final String PERSPECTIVE = "org.galleyproof.ui.proof";
	/** The page of the preferences above all others of this bundle. */
	public static final String PREFERENCES = "org.galleyproof.ui.pages";
	/** Active while a draft has the focus: keys bound here hold in drafts and nowhere else. */
	public static final String DRAFT_CONTEXT = "org.galleyproof.ui.draft";
	/** Active while the Findings view is. */
	public static final String FINDINGS_CONTEXT = "org.galleyproof.ui.findingsContext";
	/** The place in {@code plugin.xml} for entries of a draft's context menu: {@code popup:org.galleyproof.ui.draft}. */
	public static final String DRAFT_MENU = "popup:org.galleyproof.ui.draft";
	public static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

	public static final String CHECK = "org.galleyproof.ui.check";
	public static final String NEXT_FINDING = "org.galleyproof.ui.nextFinding";
	public static final String PREVIOUS_FINDING = "org.galleyproof.ui.previousFinding";
	public static final String USE_SOURCE = "org.galleyproof.ui.useSource";
	public static final String LIST_FIXES = "org.galleyproof.ui.listFixes";
	public static final String FIX_ALL = "org.galleyproof.ui.fixAll";
	public static final String MAKE_STATEMENT = "org.galleyproof.ui.makeStatement";
	public static final String JUMP = "org.galleyproof.ui.jump";
	public static final String GO_TO_FINDINGS = "org.galleyproof.ui.goToFindings";
	public static final String FILTER_FINDINGS = "org.galleyproof.ui.filterFindings";
	public static final String OPEN_FOLDER = "org.galleyproof.ui.openFolder";
	public static final String CLOSE_FOLDER = "org.galleyproof.ui.closeFolder";
	public static final String WELCOME = "org.galleyproof.ui.welcome";
	public static final String TIPS = "org.galleyproof.ui.tips";
	public static final String KEYS = "org.galleyproof.ui.keys";
	public static final String HELP = "org.galleyproof.ui.help";
	public static final String LARGER = "org.galleyproof.ui.larger";
	public static final String SMALLER = "org.galleyproof.ui.smaller";
	public static final String NORMAL_SIZE = "org.galleyproof.ui.normalSize";
	public static final String HINTS = "org.galleyproof.ui.hints";
	public static final String SEARCH_DOSSIER = "org.galleyproof.ui.searchDossier";
	public static final String CONFIRM = "org.galleyproof.ui.confirm";
	public static final String CONFIRM_NEXT = "org.galleyproof.ui.confirmNext";
	public static final String REJECT = "org.galleyproof.ui.reject";
	public static final String ASK_REPORTER = "org.galleyproof.ui.askReporter";
	public static final String NEEDS_SOURCE = "org.galleyproof.ui.needsSource";
	public static final String OPEN_AGAIN = "org.galleyproof.ui.openAgain";
	public static final String ASSIGN = "org.galleyproof.ui.assign";
	public static final String ASK_SECOND = "org.galleyproof.ui.askSecond";
	public static final String SECOND = "org.galleyproof.ui.second";
	public static final String DECISIONS = "org.galleyproof.ui.decisions";
	public static final String DATE_DRAFT = "org.galleyproof.ui.dateDraft";
	public static final String YOUR_NAME = "org.galleyproof.ui.yourName";
	public static final String PRINT = "org.galleyproof.ui.print";
	public static final String NEXT_OPEN = "org.galleyproof.ui.nextOpen";
	public static final String PREVIOUS_OPEN = "org.galleyproof.ui.previousOpen";
	public static final String PLACE_LOST = "org.galleyproof.ui.placeLost";
	public static final String DROP_LOST = "org.galleyproof.ui.dropLost";
	public static final String IMPORT_SOURCE = "org.galleyproof.ui.importSource";

	/** The type of the markers that findings are on their file. */
	public static final String FINDING_MARKER = "org.galleyproof.ui.finding";

	private GalleyproofIds() {
	}
}
