package org.galleyproof.ui.internal.preferences;

import org.eclipse.osgi.util.NLS;

/** The words of the page of checks, from {@code messages.properties} beside this class. */
final class PreferenceTexts extends NLS {

	// the fields are named after their keys; NLS fills them
	public static String description;
	public static String style;
	public static String style_own;
	public static String style_known;
	public static String style_file;
	public static String style_choose;
	public static String style_choose_title;
	public static String style_reading;
	public static String about;
	public static String table;
	public static String kind;
	public static String finds;
	public static String says;
	public static String here;
	public static String grade;
	public static String group;
	public static String grade_style;
	public static String grade_changed;
	public static String save;
	public static String save_title;
	public static String save_job;
	public static String saved;

	static {
		NLS.initializeMessages("org.galleyproof.ui.internal.preferences.messages", PreferenceTexts.class);
	}

	private PreferenceTexts() {
	}
}
