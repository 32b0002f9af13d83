package org.galleyproof.ui.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

import org.galleyproof.ui.GalleyproofIds;

/** Who sits at this workbench, as histories and decisions name them. */
public final class Me {

	private static final String PREFERENCE = "user";

	private Me() {
	}

	/** The name: as it was given, or else as the computer knows its user. */
	public static String name() {
		String name = Platform.getPreferencesService().getString(GalleyproofIds.BUNDLE, PREFERENCE, "", null).strip();
		return name.isEmpty() ? System.getProperty("user.name", "?") : name;
	}

	/**
	 * Remembers a name.
	 *
	 * @param name blank to go by what the computer knows
	 * @throws IllegalStateException when it can't be kept
	 */
	public static void remember(String name) {
		var preferences = InstanceScope.INSTANCE.getNode(GalleyproofIds.BUNDLE);
		preferences.put(PREFERENCE, name.strip());
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			throw new IllegalStateException(e);
		}
	}
}
