package org.galleyproof.ui.internal.quickfix;

import org.eclipse.osgi.util.NLS;

import org.galleyproof.core.fixes.Repair;
import org.galleyproof.core.fixes.Repair.Kind;

/** The words of fixes, from {@code messages.properties} beside this class. */
public final class FixTexts extends NLS {

	private static final int SHORT = 60;

	// the fields are named after their keys; NLS fills them
	public static String wording;
	public static String delete;
	public static String restore;
	public static String ellipsis;
	public static String brackets;
	public static String name;
	public static String number;
	public static String date;
	public static String role;
	public static String speaker;
	public static String agree;
	public static String deleteThis;
	public static String description;
	public static String addSource;
	public static String addSource_description;
	public static String addAlias;
	public static String addAlias_description;
	public static String copy;
	public static String copy_paragraph;
	public static String change_closed;
	public static String change_none;
	public static String change_changed;
	public static String change_document;
	public static String change_page;
	public static String change_nowhere;
	public static String all_title;
	public static String all_message;
	public static String all_kind;
	public static String all_wording;
	public static String all_restore;
	public static String all_ellipsis;
	public static String all_brackets;
	public static String all_name;
	public static String all_number;
	public static String all_date;
	public static String all_role;
	public static String all_speaker;
	public static String all_agree;
	public static String all_line;
	public static String all_before;
	public static String all_after;
	public static String all_table;
	public static String all_none;
	public static String all_document;
	public static String all_fix;
	public static String all_selectAll;
	public static String all_deselectAll;
	public static String all_touching;
	public static String addAlias_nobody;
	public static String add_title;
	public static String add_message;
	public static String add_words;
	public static String add_speaker;
	public static String add_day;
	public static String add_day_hint;
	public static String add_wrongDay;
	public static String add_kind;
	public static String add_source;
	public static String add_source_hint;
	public static String add_publisher;
	public static String add_address;
	public static String add_add;
	public static String add_job;
	public static String ignore_here;
	public static String ignore_draft;
	public static String ignore_style;
	public static String ignore_why;
	public static String ignore_here_description;
	public static String ignore_draft_description;
	public static String ignore_style_description;
	public static String heed;
	public static String list_ofFinding;
	public static String list_checking;
	public static String list_right;
	public static String list_nowhere;
	public static String list_none;
	public static String list_next;

	static {
		NLS.initializeMessages("org.galleyproof.ui.internal.quickfix.messages", FixTexts.class);
	}

	private FixTexts() {
	}

	/** What a repair does, on a menu line. @param restored the words that are put back; {@code null} where none are */
	static String label(Repair repair, String draft, String restored) {
		String now = shortened(repair.replacement());
		if (repair.replacement().isEmpty())
			return NLS.bind(repair.kind() == Kind.WORDING ? delete : deleteThis, shortened(repair.words(draft)));
		return switch (repair.kind()) {
			case WORDING -> NLS.bind(wording, now);
			case RESTORE -> NLS.bind(restore, shortened(restored == null ? repair.replacement() : restored));
			case ELLIPSIS -> ellipsis;
			case BRACKETS -> NLS.bind(brackets, now);
			case NAME -> NLS.bind(name, now);
			case NUMBER -> NLS.bind(number, now);
			case DATE -> NLS.bind(date, now);
			case ROLE -> NLS.bind(role, now);
			case SPEAKER -> NLS.bind(speaker, now);
			case AGREE -> NLS.bind(agree, now);
		};
	}

	/** What repairs of a kind do. */
	static String label(Kind kind) {
		return switch (kind) {
			case WORDING -> all_wording;
			case RESTORE -> all_restore;
			case ELLIPSIS -> all_ellipsis;
			case BRACKETS -> all_brackets;
			case NAME -> all_name;
			case NUMBER -> all_number;
			case DATE -> all_date;
			case ROLE -> all_role;
			case SPEAKER -> all_speaker;
			case AGREE -> all_agree;
		};
	}

	/** {@code words} cut to what fits a menu line. */
	static String shortened(String words) {
		String line = words.replaceAll("\\s+", " ").strip();
		return line.length() <= SHORT ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, SHORT) - 1)) + "\u2026";
	}
}
