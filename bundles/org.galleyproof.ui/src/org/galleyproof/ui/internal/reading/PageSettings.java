package org.galleyproof.ui.internal.reading;

import java.util.List;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.core.runtime.Platform;

import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Settings;

/** The settings of the page that a draft is set on. They hold for drafts and for no other text. */
public final class PageSettings extends AbstractPreferenceInitializer {

	/** Whether drafts are set on a page at all. */
	public static final String PAGE = "page";
	/** The widest column, in characters of average width. */
	public static final String COLUMN = "page.column";
	/** The air between lines, in hundredths of the height of a line. */
	public static final String LEADING = "page.leading";
	/** The size of the letters, in hundredths of the font's. */
	public static final String ZOOM = "page.zoom";
	/** Whether the words of the source stand behind those that differ. */
	public static final String HINTS = "page.hints";
	/** The font of drafts in the workbench's registry of fonts. */
	public static final String FONT = "org.galleyproof.ui.draftFont";

	public static final int COLUMN_LEAST = 30;
	public static final int COLUMN_MOST = 200;
	public static final int LEADING_MOST = 200;
	private static final int NORMAL = 100;
	private static final List<Integer> STEPS = List.of(50, 67, 80, 90, NORMAL, 110, 125, 150, 175, 200, 250, 300);

	@Override
	public void initializeDefaultPreferences() {
		IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(GalleyproofIds.BUNDLE);
		defaults.putBoolean(PAGE, true);
		defaults.putInt(COLUMN, 84);
		defaults.putInt(LEADING, 26);
		defaults.putInt(ZOOM, NORMAL);
		defaults.putBoolean(HINTS, false);
	}

	public static boolean isPage() {
		return Platform.getPreferencesService().getBoolean(GalleyproofIds.BUNDLE, PAGE, true, null);
	}

	/** In characters of average width. */
	public static int column() {
		return within(Platform.getPreferencesService().getInt(GalleyproofIds.BUNDLE, COLUMN, 84, null), COLUMN_LEAST, COLUMN_MOST);
	}

	/** In hundredths of the height of a line. */
	public static int leading() {
		return within(Platform.getPreferencesService().getInt(GalleyproofIds.BUNDLE, LEADING, 26, null), 0, LEADING_MOST);
	}

	/** In hundredths of the font's size. */
	public static int zoom() {
		return within(Platform.getPreferencesService().getInt(GalleyproofIds.BUNDLE, ZOOM, NORMAL, null), STEPS.getFirst(), STEPS.getLast());
	}

	public static boolean hints() {
		return Platform.getPreferencesService().getBoolean(GalleyproofIds.BUNDLE, HINTS, false, null);
	}

	public static void setHints(boolean shown) {
		Settings.change(settings -> settings.putBoolean(HINTS, shown));
	}

	/** Makes the letters larger (1) or smaller (-1) by a step, or as large as the font says (0). */
	static void zoom(int direction) {
		int now = zoom();
		int next = switch (direction) {
			case 1 -> STEPS.stream().filter(step -> step > now).findFirst().orElse(now);
			case -1 -> STEPS.reversed().stream().filter(step -> step < now).findFirst().orElse(now);
			default -> NORMAL;
		};
		Settings.change(settings -> settings.putInt(ZOOM, next));
	}

	/** Calls {@code changed} after each change of a setting, in whichever thread made it; the listener stays for as long as the program runs. */
	static void whenChanged(Runnable changed) {
		IPreferenceChangeListener listener = event -> {
			if (event.getKey().startsWith(PAGE))
				changed.run();
		};
		InstanceScope.INSTANCE.getNode(GalleyproofIds.BUNDLE).addPreferenceChangeListener(listener);
	}

	private static int within(int value, int least, int most) {
		return Math.max(least, Math.min(most, value));
	}
}
