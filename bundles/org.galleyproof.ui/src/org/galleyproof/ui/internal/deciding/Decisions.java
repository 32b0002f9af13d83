package org.galleyproof.ui.internal.deciding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** The decisions about every open draft. To be used in the user-interface thread. */
public final class Decisions {

	private static Decisions instance;

	private final Map<OpenDraft, DraftDecisions> open = new HashMap<>();
	private final List<DecisionListener> listeners = new CopyOnWriteArrayList<>();

	private Decisions() {
	}

	/** Begins to keep the decisions about drafts, once. */
	public static void begin() {
		if (instance != null)
			return;
		instance = new Decisions();
		OpenDrafts.get().addListener(instance::changed);
		OpenDrafts.get().all().forEach(instance::changed);
		FileBuffers.getTextFileBufferManager().addFileBufferListener(new DraftSaves(instance.open));
		ResourcesPlugin.getWorkspace().addResourceChangeListener(new DraftMoves(instance.open), IResourceChangeEvent.POST_CHANGE);
		// others may have decided while this window was not in front
		Display.getCurrent().addFilter(SWT.Activate, event -> {
			if (event.widget instanceof Shell)
				instance.open.values().forEach(DraftDecisions::refresh);
		});
	}

	/** The decisions about {@code draft}; {@code null} where no editor shows it. */
	public static DraftDecisions of(OpenDraft draft) {
		begin();
		return draft == null ? null : instance.open.get(draft);
	}

	public static void addListener(DecisionListener listener) {
		begin();
		instance.listeners.add(listener);
	}

	public static void removeListener(DecisionListener listener) {
		begin();
		instance.listeners.remove(listener);
	}

	private void changed(OpenDraft draft) {
		DraftDecisions known = open.get(draft);
		if (!draft.isOpen()) {
			if (known != null) {
				open.remove(draft);
				known.close();
			}
		} else if (known == null)
			open.put(draft, new DraftDecisions(draft, this::decided));
		else
			known.checked();
	}

	/** What is ignored under a house style holds in the other drafts too. */
	private void decided(DraftDecisions decisions) {
		listeners.forEach(listener -> listener.decided(decisions));
		open.values().stream().filter(other -> other != decisions).forEach(DraftDecisions::follow);
	}
}
