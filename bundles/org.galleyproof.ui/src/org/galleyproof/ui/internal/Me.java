package org.galleyproof.ui.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Control;

import org.galleyproof.ui.GalleyproofIds;

/** Who sits at this workbench, as histories and decisions name them. */
public final class Me {

	private static final String PREFERENCE = "user";

	private Me() {
	}

	/** The name: as it was given, or else as the computer knows its user. */
	public static String name() {
		String name = given();
		return name.isEmpty() ? System.getProperty("user.name", "?") : name;
	}

	/** Whether somebody gave a name; the computer's own is rarely one that colleagues know. */
	public static boolean isGiven() {
		return !given().isEmpty();
	}

	/**
	 * Remembers a name; it is saved outside the user's thread.
	 *
	 * @param name blank to go by what the computer knows
	 */
	public static void remember(String name) {
		Settings.change(settings -> settings.put(PREFERENCE, name.strip()));
	}

	/** Calls {@code told} in the user-interface thread whenever another name is remembered, for as long as {@code control} lives. */
	public static void whenChanged(Control control, Runnable told) {
		IEclipsePreferences settings = InstanceScope.INSTANCE.getNode(GalleyproofIds.BUNDLE);
		IPreferenceChangeListener listener = event -> {
			if (event.getKey().equals(PREFERENCE) && !control.isDisposed())
				control.getDisplay().asyncExec(() -> {
					if (!control.isDisposed())
						told.run();
				});
		};
		settings.addPreferenceChangeListener(listener);
		control.addDisposeListener(event -> settings.removePreferenceChangeListener(listener));
	}

	private static String given() {
		return Platform.getPreferencesService().getString(GalleyproofIds.BUNDLE, PREFERENCE, "", null).strip();
	}
}
