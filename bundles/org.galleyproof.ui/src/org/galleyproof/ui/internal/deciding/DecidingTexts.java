package org.galleyproof.ui.internal.deciding;

import org.eclipse.osgi.util.NLS;

/** The words of deciding, from {@code messages.properties} beside this class. */
public final class DecidingTexts extends NLS {

	// the fields are named after their keys; NLS fills them
	public static String job;
	public static String job_close;
	public static String again;
	public static String by;
	public static String readBy;
	public static String toRead;
	public static String toDecide;
	public static String line;
	public static String nowhere;
	public static String waiting;
	public static String nothingOpen;
	public static String reject_title;
	public static String reject_message;
	public static String ask_title;
	public static String ask_message;
	public static String assign_title;
	public static String assign_message;
	public static String second_title;
	public static String second_message;
	public static String note;
	public static String name;
	public static String words;
	public static String history_title;
	public static String history_none;
	public static String history_list;
	public static String day_window;
	public static String day_title;
	public static String day_message;
	public static String day_field;
	public static String day_example;
	public static String day_own;
	public static String day_ownNone;
	public static String day_none;
	public static String claim;
	public static String quotation;
	public static String lost_what;
	public static String lost_message;
	public static String lost_state;
	public static String lost_none;
	public static String lost_title;
	public static String lost_choose;
	public static String lost_nowhere;
	public static String lost_filter;
	public static String lost_line;
	public static String lost_words;
	public static String lost_place;
	public static String lost_same;
	public static String ignored;
	public static String me_window;
	public static String me_title;
	public static String me_unsigned;
	public static String reader_description;
	public static String reader_name;

	static {
		NLS.initializeMessages("org.galleyproof.ui.internal.deciding.messages", DecidingTexts.class);
	}

	private DecidingTexts() {
	}
}
