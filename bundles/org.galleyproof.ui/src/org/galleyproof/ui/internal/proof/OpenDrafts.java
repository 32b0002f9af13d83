package org.galleyproof.ui.internal.proof;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;

/**
 * The drafts that editors show, by document: one {@link OpenDraft} however many editors show it. To be used in the user-interface
 * thread alone.
 */
public final class OpenDrafts {

	private static final OpenDrafts INSTANCE = new OpenDrafts();

	private final Map<IDocument, OpenDraft> drafts = new IdentityHashMap<>();
	private final List<DraftListener> listeners = new CopyOnWriteArrayList<>();
	private final Dossiers dossiers = new Dossiers();

	private OpenDrafts() {
	}

	public static OpenDrafts get() {
		return INSTANCE;
	}

	/** The dossiers that drafts are held against. */
	public Dossiers dossiers() {
		return dossiers;
	}

	public void addListener(DraftListener listener) {
		listeners.add(listener);
	}

	public void removeListener(DraftListener listener) {
		listeners.remove(listener);
	}

	/** The open draft whose text {@code document} is; {@code null} where there is none. */
	public OpenDraft of(IDocument document) {
		return document == null ? null : drafts.get(document);
	}

	/** The open draft of {@code file}; {@code null} where no editor shows it. */
	public OpenDraft of(IFile file) {
		return of(DraftFiles.document(file));
	}

	/** Every open draft. */
	public List<OpenDraft> all() {
		return List.copyOf(drafts.values());
	}

	/** Checks every open draft again: its dossier may have changed. */
	public void recheckAll() {
		all().forEach(OpenDraft::checkNow);
	}

	/** Checks those open drafts again whose dossier may be the one in {@code folder}. */
	public void recheck(Path folder) {
		for (OpenDraft draft : all())
			if (draft.state().dossier() == null || draft.state().dossier().equals(folder))
				draft.checkNow();
	}

	/** An editor shows {@code document}; does nothing when that is no draft. */
	void join(IDocument document) {
		OpenDraft draft = drafts.get(document);
		if (draft == null) {
			IFile file = DraftFiles.of(document);
			if (file == null)
				return;
			draft = new OpenDraft(file, document, dossiers, this::fire);
			drafts.put(document, draft);
			draft.start();
		}
		draft.viewers++;
	}

	/** An editor shows {@code document} no longer. */
	void leave(IDocument document) {
		OpenDraft draft = drafts.get(document);
		if (draft != null && --draft.viewers == 0) {
			drafts.remove(document);
			draft.stop();
			fire(draft);
		}
	}

	private void fire(OpenDraft draft) {
		for (DraftListener listener : listeners)
			listener.changed(draft);
	}
}
