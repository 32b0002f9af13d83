package org.galleyproof.ui.internal;

import org.eclipse.osgi.util.NLS;

import org.galleyproof.checks.FindingType;
import org.galleyproof.checks.Messages;
import org.galleyproof.core.Status;

/** The words of the workbench, from {@code messages.properties}. */
public final class Texts extends NLS {

	// the fields are named after their keys; NLS fills them
	public static String dialog_title;
	public static String ActiveDraft_none;
	public static String CheckJob_name;
	public static String CheckJob_fault;
	public static String CheckJob_large;
	public static String CheckJob_nowhere;
	public static String Dossiers_close;
	public static String IndexingJob_name;
	public static String FindingMarkers_name;
	public static String FindingColumns_line;
	public static String FindingColumns_what;
	public static String FindingColumns_finding;
	public static String FindingColumns_source;
	public static String FindingRow_paragraph;
	public static String FindingRow_what;
	public static String FindingColumns_decision;
	public static String FindingRow_failure;
	public static String FindingsView_table;
	public static String FindingsView_dossier;
	public static String DayLink_tip;
	public static String Summary_none;
	public static String Summary_checking;
	public static String Summary_against;
	public static String Summary_noDossier;
	public static String Summary_failed;
	public static String Summary_quotations;
	public static String Summary_quotationsDecided;
	public static String Summary_ignored;
	public static String Summary_claims;
	public static String Summary_findings;
	public static String Summary_dossier;
	public static String StepHandler_none;
	public static String Legend_title;
	public static String Legend_verified;
	public static String Legend_differs;
	public static String Legend_noSource;
	public static String Legend_claim;
	public static String Legend_error;
	public static String Legend_warning;
	public static String Legend_note;
	public static String Legend_gap;
	public static String Legend_confirmed;
	public static String Legend_rejected;
	public static String Card_verified;
	public static String Card_differs;
	public static String Card_noSource;
	public static String Card_claimVerified;
	public static String Card_claimDiffers;
	public static String Card_claimNoSource;
	public static String Card_finding;
	public static String Card_unspoken;
	public static String Card_said;
	public static String Card_unknown;
	public static String Card_draft;
	public static String Card_claim;
	public static String Card_runnersUp;
	public static String Card_source;
	public static String Card_style;
	public static String DroppedFiles_one;
	public static String DroppedFiles_several;
	public static String DroppedFiles_drafts;
	public static String DroppedFiles_sources;
	public static String DroppedFiles_neither;
	public static String DraftsView_tree;
	public static String DraftsView_openFailed;
	public static String DraftsView_longLine;
	public static String OpenFolder_title;
	public static String OpenFolder_message;
	public static String OpenFolder_job;
	public static String OpenFolder_failed;
	public static String OpenFolder_project;
	public static String CloseFolder_none;
	public static String Import_title;
	public static String Import_page;
	public static String Import_message;
	public static String Import_files;
	public static String Import_add;
	public static String Import_remove;
	public static String Import_add_folder;
	public static String Import_choose_folder;
	public static String Import_looking;
	public static String Import_unreadable;
	public static String Preview_page;
	public static String Preview_message;
	public static String Preview_job;
	public static String Preview_about;
	public static String Preview_kind;
	public static String Preview_title;
	public static String Preview_publisher;
	public static String Preview_date;
	public static String Preview_date_example;
	public static String Preview_uri;
	public static String Preview_uri_example;
	public static String Preview_taken;
	public static String Preview_file;
	public static String Preview_what;
	public static String Preview_column_title;
	public static String Preview_column_publisher;
	public static String Preview_column_date;
	public static String Preview_column_statements;
	public static String Preview_choose;
	public static String Preview_several;
	public static String Preview_refused;
	public static String Preview_reading;
	public static String Preview_known;
	public static String Preview_statements;
	public static String Preview_sources;
	public static String Preview_voice;
	public static String Preview_more;
	public static String Preview_place;
	public static String Preview_nobody;
	public static String Preview_needDate;
	public static String Preview_needTitle;
	public static String Preview_state_reading;
	public static String Preview_state_all;
	public static String Preview_state_refused;
	public static String Preview_what_refused;
	public static String Preview_what_reading;
	public static String Preview_what_known;
	public static String Preview_what_table;
	public static String Kind_recording;
	public static String Kind_transcript;
	public static String Kind_notes;
	public static String Kind_release;
	public static String Kind_document;
	public static String Kind_report;
	public static String Kind_report_short;
	public static String Strength_recording;
	public static String Strength_transcript;
	public static String Strength_notes;
	public static String Strength_release;
	public static String Strength_document;
	public static String Strength_report;
	public static String Preview_version;
	public static String Preview_versionOf;
	public static String Preview_version_unrecognised;
	public static String Preview_version_recognised;
	public static String Preview_version_none;
	public static String Preview_version_choose;
	public static String Preview_version_question;
	public static String Preview_what_version;
	public static String Import_into;
	public static String Import_outcome;
	public static String Import_outcome_taken;
	public static String Import_outcome_known;
	public static String Import_copy;
	public static String Summary_nothing;
	public static String Summary_taken;
	public static String Summary_some;
	public static String Import_dossier;
	public static String Import_browse;
	public static String Import_choose;
	public static String Import_choose_dossier;
	public static String Import_texts;
	public static String Import_everything;
	public static String Import_needFiles;
	public static String Import_needDossier;
	public static String Import_newDossier;
	public static String Import_job;
	public static String Import_cancelled;
	public static String Import_failed;
	public static String Help_keys;
	public static String Help_keysAbout;
	public static String Help_noKey;
	public static String Help_pages;
	public static String Help_title;
	public static String MarksPage_column;
	public static String MarksPage_description;
	public static String MarksPage_edge;
	public static String MarksPage_font;
	public static String MarksPage_hints;
	public static String MarksPage_leading;
	public static String MarksPage_sample;
	public static String ReadingPage_best;
	public static String ReadingPage_description;
	public static String ReadingPage_light;
	public static String ReadingPage_meaning;
	public static String ReadingPage_meaning_note;
	public static String ReadingPage_reader;
	public static String ReadingPage_rules;
	public static String FilterStrip_all;
	public static String FilterStrip_anyKind;
	public static String FilterStrip_anyState;
	public static String FilterStrip_decided;
	public static String FilterStrip_errors;
	public static String FilterStrip_hidden;
	public static String FilterStrip_kind;
	public static String FilterStrip_notes;
	public static String FilterStrip_state;
	public static String FilterStrip_undecided;
	public static String FilterStrip_warnings;
	public static String FilterStrip_words;
	public static String HouseSettings_clause;
	public static String HouseSettings_off;
	public static String HouseSettings_unreadable;
	public static String SourceHints_nothing;
	public static String SourceHints_words;
	public static String SpeechReader_damaged;

	static {
		NLS.initializeMessages("org.galleyproof.ui.internal.messages", Texts.class);
	}

	private Texts() {
	}

	/** A type of finding in a few words, the same as everywhere. */
	public static String label(FindingType type) {
		return Messages.label(type);
	}

	/** How a quotation or claim stands, as a headline. */
	public static String headline(boolean claim, Status status) {
		return switch (status) {
			case VERIFIED -> claim ? Card_claimVerified : Card_verified;
			case DIFFERS -> claim ? Card_claimDiffers : Card_differs;
			case NO_SOURCE -> claim ? Card_claimNoSource : Card_noSource;
			case OUT_OF_SCOPE -> Card_finding;
		};
	}
}
