package org.galleyproof.ui.internal.outline;

import org.eclipse.osgi.util.NLS;

/** The words of the outline, from {@code messages.properties} beside this class. */
public final class OutlineTexts extends NLS {

	// the fields are named after their keys; NLS fills them
	public static String job;
	public static String bySection;
	public static String bySection_tip;
	public static String bySpeaker;
	public static String bySpeaker_tip;
	public static String tree;
	public static String count;
	public static String nobody;
	public static String claims;
	public static String findings;
	public static String beginning;
	public static String state_verified;
	public static String state_differs;
	public static String state_noSource;
	public static String state_claim;
	public static String state_finding;
	public static String spoken;

	static {
		NLS.initializeMessages("org.galleyproof.ui.internal.outline.messages", OutlineTexts.class);
	}

	private OutlineTexts() {
	}
}
