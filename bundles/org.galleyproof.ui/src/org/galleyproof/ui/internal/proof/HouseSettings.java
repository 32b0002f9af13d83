package org.galleyproof.ui.internal.proof;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.prefs.BackingStoreException;

import org.galleyproof.checks.HouseStyle;
import org.galleyproof.checks.Severity;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.HouseStyles;
import org.galleyproof.core.user.UserException;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Texts;

/**
 * How strictly this workbench judges: a house style, and what the preferences change in it. The changes are a style themselves, so that a finding
 * tells of them as of any other clause, and so that both together can be written as one file for the command line.
 */
public final class HouseSettings {

	/** The preference of a house style: its name or its file, or empty for the one in the dossier's folder. */
	private static final String STYLE = "style";
	/** The preference of what is changed in it: the file of a style. */
	private static final String CHANGES = "style.changes";
	/** The name of the style of changes, as findings tell it. */
	private static final String NAME = "preferences";

	private HouseSettings() {
	}

	/** The style's name or file; empty for the one in the dossier's folder. */
	public static String style() {
		return Platform.getPreferencesService().getString(GalleyproofIds.BUNDLE, STYLE, "", null);
	}

	/** What is changed in it, by subject, see {@link HouseStyle#subjects}; empty for what is switched off. */
	public static Map<String, Optional<Severity>> changes() {
		String file = Platform.getPreferencesService().getString(GalleyproofIds.BUNDLE, CHANGES, "", null);
		if (file.isEmpty())
			return Map.of();
		try {
			return HouseStyle.read(file).grades();
		} catch (HouseStyle.FormatException e) {
			ILog.of(HouseSettings.class).warn(Texts.HouseSettings_unreadable, e);
			return Map.of();
		}
	}

	/** Saves both; every open draft is judged anew when they are others than before. @param style as {@link #style} gives it */
	public static void remember(String style, Map<String, Optional<Severity>> changes) {
		if (style.equals(style()) && changes.equals(changes()))
			return;
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(GalleyproofIds.BUNDLE);
		preferences.put(STYLE, style);
		preferences.put(CHANGES, changes.isEmpty() ? "" : style(changes).file(NAME));
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.of(HouseSettings.class).error(e.getMessage(), e);
		}
		judgeAnew();
	}

	/** Judges every open draft anew: a style's file may have changed. */
	public static void judgeAnew() {
		OpenDrafts.get().dossiers().renewAll();
		OpenDrafts.get().recheckAll();
	}

	/** The style that checks under {@code dossier} go by. @throws UserException where its file is missing or can't be read */
	static HouseStyle of(DossierStore dossier) throws UserException {
		return HouseStyles.of(style().isEmpty() ? null : style(), dossier).with(style(changes()));
	}

	/** Changes as a style, with a clause that says where they were made. */
	public static HouseStyle style(Map<String, Optional<Severity>> changes) {
		return HouseStyle.of(NAME, "", changes, grade -> NLS.bind(Texts.HouseSettings_clause, word(grade)));
	}

	/** A grade in a word. */
	public static String word(Optional<Severity> grade) {
		if (grade.isEmpty())
			return Texts.HouseSettings_off;
		return switch (grade.get()) {
			case ERROR -> Texts.Legend_error;
			case WARNING -> Texts.Legend_warning;
			case INFO -> Texts.Legend_note;
		};
	}
}
