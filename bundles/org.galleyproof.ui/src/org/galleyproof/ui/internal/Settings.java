package org.galleyproof.ui.internal;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

import org.galleyproof.ui.GalleyproofIds;

/** The settings of the workbench that no page of the preferences saves: the platform writes none by itself when it ends. */
public final class Settings {

	private Settings() {
	}

	/** Changes settings, and saves them outside the user's thread. */
	public static void change(Consumer<IEclipsePreferences> change) {
		IEclipsePreferences settings = InstanceScope.INSTANCE.getNode(GalleyproofIds.BUNDLE);
		change.accept(settings);
		Job.createSystem(GalleyproofIds.BUNDLE, (ICoreRunnable) monitor -> {
			try {
				settings.flush();
			} catch (BackingStoreException e) {
				// they hold until the program ends
				ILog.of(Settings.class).warn(e.getMessage(), e);
			}
		}).schedule();
	}
}
