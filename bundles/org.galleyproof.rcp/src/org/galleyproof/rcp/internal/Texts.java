package org.galleyproof.rcp.internal;

import org.eclipse.osgi.util.NLS;

/** The words of the application, from {@code messages.properties}. */
public final class Texts extends NLS {

	// the fields are named after their keys; NLS fills them
	public static String window_title;
	public static String window_titleOf;
	public static String workspace_taken;
	public static String menu_file;
	public static String menu_edit;
	public static String menu_view;
	public static String menu_help;
	public static String action_findings;
	public static String action_dossier;
	public static String action_outline;
	public static String action_drafts;
	public static String action_evidence;
	public static String action_reset;
	public static String action_keys;
	public static String action_exit;
	public static String action_preferences;
	public static String keys_description;
	public static String keys_command;
	public static String keys_key;
	public static String keys_table;
	public static String keys_press;
	public static String keys_none;
	public static String keys_own;
	public static String keys_taken;
	public static String keys_writes;
	public static String keys_refused;
	public static String keys_failed;
	public static String sample_name;
	public static String sample_job;
	public static String sample_failed;
	public static String screenshot_late;
	public static String screenshot_failed;

	public static String appearance_again;
	public static String appearance_colours;
	public static String appearance_dark;
	public static String appearance_description;
	public static String appearance_light;

	static {
		NLS.initializeMessages("org.galleyproof.rcp.internal.messages", Texts.class);
	}

	private Texts() {
	}
}
