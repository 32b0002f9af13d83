package org.galleyproof.ui.internal.dossier;

import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.osgi.util.NLS;

/** The words of this package, from {@code messages.properties}. */
public final class DossierTexts extends NLS {

	private static final String NAME = "org.galleyproof.ui.internal.dossier.messages";

	// the fields are named after their keys; NLS fills them
	public static String page;
	public static String Tab_statements;
	public static String Tab_people;
	public static String Tab_organisations;
	public static String Tab_sources;
	public static String Filter_words;
	public static String Filter_words_tip;
	public static String Filter_anybody;
	public static String Filter_offer;
	public static String Filter_speaker;
	public static String Filter_from;
	public static String Filter_until;
	public static String Filter_kind;
	public static String Filter_status;
	public static String Filter_any_kind;
	public static String Filter_any_status;
	public static String Filter_superseded;
	public static String Filter_superseded_tip;
	public static String Filter_day;
	public static String Filter_day_tip;
	public static String Filter_clear;
	public static String Filter_noDay;
	public static String Filter_tab;
	public static String SearchJob_name;
	public static String SearchJob_unreadable;
	public static String SearchJob_fault;
	public static String Column_words;
	public static String Column_speaker;
	public static String Column_date;
	public static String Column_source;
	public static String Column_kind;
	public static String Column_status;
	public static String Column_name;
	public static String Column_roles;
	public static String Column_others;
	public static String Column_title;
	public static String Column_publisher;
	public static String Column_statements;
	public static String Column_address;
	public static String Row_place;
	public static String Row_part;
	public static String Row_older;
	public static String Row_role;
	public static String Status_unverified;
	public static String Status_verified;
	public static String Status_disputed;
	public static String Status_retracted;
	public static String Status_unverified_meaning;
	public static String Status_verified_meaning;
	public static String Status_disputed_meaning;
	public static String Status_retracted_meaning;
	public static String View_table;
	public static String View_none;
	public static String View_opening;
	public static String View_empty;
	public static String View_nobody;
	public static String View_noOrganisation;
	public static String View_nothing;
	public static String View_nothing_narrowed;
	public static String View_found;
	public static String View_atLeast;
	public static String View_first;
	public static String View_problems;
	public static String View_which;
	public static String View_follow;
	public static String Session_reading;
	public static String Session_saving;
	public static String Session_fault;
	public static String Verification_by;
	public static String Verification_by_on;
	public static String Margin_tip;
	public static String Header_statement;
	public static String Header_statements;
	public static String Header_newer;
	public static String Header_newer_open;
	public static String Header_original;
	public static String Header_older;
	public static String Header_history;
	public static String Statement_status;
	public static String Statement_leaning;
	public static String Statement_history;
	public static String Statement_none;
	public static String Statement_nobody;
	public static String Statement_note;
	public static String Statement_evidence;
	public static String Verify_window;
	public static String Verify_title;
	public static String Verify_note;
	public static String Verify_evidence;
	public static String Verify_evidence_example;
	public static String Verify_browse;
	public static String Verify_several;
	public static String Leaning_job;
	public static String Leaning_fault;
	public static String Leaning_statement;
	public static String Leaning_source;
	public static String Leaning_window;
	public static String Leaning_draft;
	public static String Leaning_line;
	public static String Leaning_words;
	public static String Leaning_stands;
	public static String Leaning_begin;
	public static String Leaning_open;
	public static String Leaning_looking;
	public static String Leaning_problems;
	public static String Leaning_none;
	public static String Leaning_one;
	public static String Leaning_found;
	public static String Page_input;
	public static String Page_loading;
	public static String Action_open_statement;
	public static String Action_status;
	public static String Action_leaning;
	public static String Action_same_speaker;
	public static String Action_same_nobody;
	public static String Action_open_source;
	public static String Action_said;
	public static String Action_copy;

	static {
		NLS.initializeMessages(NAME, DossierTexts.class);
	}

	private DossierTexts() {
	}

	/** The same words for actions of the platform, which read them by key. */
	static ResourceBundle bundle() {
		return ResourceBundle.getBundle(NAME, Locale.ROOT, DossierTexts.class.getClassLoader());
	}
}
