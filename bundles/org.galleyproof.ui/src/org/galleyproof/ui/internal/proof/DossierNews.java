package org.galleyproof.ui.internal.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Tells that something was saved in a dossier: open drafts are checked again, and whoever shows it shows it anew. */
public final class DossierNews {

	private static final List<Consumer<Path>> LISTENERS = new CopyOnWriteArrayList<>();

	private DossierNews() {
	}

	/** @param listener called in the user-interface thread with the folder of the dossier */
	public static void addListener(Consumer<Path> listener) {
		LISTENERS.add(listener);
	}

	/** Listens no more. */
	public static void removeListener(Consumer<Path> listener) {
		LISTENERS.remove(listener);
	}

	/** Something was saved in the dossier in {@code folder}; may be called in any thread. */
	public static void saved(Path folder) {
		Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
		OpenDrafts.get().dossiers().renew(folder);
		if (display != null && !display.isDisposed())
			display.asyncExec(() -> {
				OpenDrafts.get().recheck(folder);
				LISTENERS.forEach(listener -> listener.accept(folder));
			});
	}
}
