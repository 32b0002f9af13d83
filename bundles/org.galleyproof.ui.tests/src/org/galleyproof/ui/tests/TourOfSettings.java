package org.galleyproof.ui.tests;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.PreferencesUtil;

import org.galleyproof.ui.internal.help.HelpPart;

/** The end of the day: preferences and help. */
final class TourOfSettings {

	private final TourDesk desk;

	TourOfSettings(TourDesk desk) {
		this.desk = desk;
	}

	/** Walks through it. */
	void walk() {
		setPreferences();
		readTheHelp();
	}

	private void setPreferences() {
		List<String> pages = List.of("ui.checks", "ui.marks", "ui.reading", "ui.reader", "rcp.keys", "rcp.appearance");
		for (String page : pages) {
			Desk.display().asyncExec(() -> PreferencesUtil.createPreferenceDialogOn(Desk.window().getShell(), "org.galleyproof." + page, null, null).open());
			Shell dialog = Hand.window("Preferences");
			desk.stop("preferences-" + page.substring(page.lastIndexOf('.') + 1), dialog);
			Hand.click(dialog, "Cancel");
			Hand.gone(dialog);
		}
	}

	private void readTheHelp() {
		for (String page : List.of("first-draft", "reading", "evidence", "dossier", "keys")) {
			Desk.ui(() -> HelpPart.open(Desk.page(), page, true));
			desk.stop("help-" + page);
		}
	}
}
