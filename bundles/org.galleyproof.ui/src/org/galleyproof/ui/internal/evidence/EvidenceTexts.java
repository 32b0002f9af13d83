package org.galleyproof.ui.internal.evidence;

import org.eclipse.osgi.util.NLS;

/** The words of the Evidence view, from {@code messages.properties} beside this class. */
public final class EvidenceTexts extends NLS {

	// the fields are named after their keys; NLS fills them
	public static String view_empty;
	public static String view_none;
	public static String view_several;
	public static String view_item;
	public static String view_claim;
	public static String view_quotation;
	public static String view_finding;
	public static String view_unspoken;
	public static String pane_draft;
	public static String pane_source;
	public static String pane_other;
	public static String pane_noSource;
	public static String job_load;
	public static String section_findings;
	public static String section_facts;
	public static String section_others;
	public static String section_nothing;
	public static String style;
	public static String chosen;
	public static String chosen_undo;
	public static String others_search;
	public static String others_table;
	public static String others_words;
	public static String others_who;
	public static String others_why;
	public static String others_use;
	public static String others_hint;
	public static String others_found;
	public static String others_more;
	public static String others_many;
	public static String others_failed;
	public static String ignore;
	public static String make;
	public static String make_none;
	public static String make_title;
	public static String make_message;
	public static String make_words;
	public static String make_speaker;
	public static String make_quoted;
	public static String make_use;
	public static String make_job;
	public static String make_failed;
	public static String open;
	public static String launch_failed;
	public static String launch_kind;
	public static String speaker;
	public static String printed;
	public static String role;
	public static String noRole;
	public static String said;
	public static String source;
	public static String event;
	public static String kind;
	public static String strength;
	public static String hand;
	public static String secondHand;
	public static String publisher;
	public static String published;
	public static String page;
	public static String timecode;
	public static String verification;
	public static String unverified;
	public static String verified;
	public static String disputed;
	public static String retracted;
	public static String verificationLink;
	public static String version;
	public static String superseded;
	public static String link;
	public static String original;
	public static String go;

	static {
		NLS.initializeMessages("org.galleyproof.ui.internal.evidence.messages", EvidenceTexts.class);
	}

	private EvidenceTexts() {
	}
}
