package org.galleyproof.core.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.galleyproof.core.user.UserException;

/** Reads and saves the decisions about an open draft, and takes what other programs have saved. Thread-safe. */
final class Keeping {

	private final OpenProof proof;
	private final String opened;
	private final ProofStorage storage;
	private final Saver saver = new Saver(this::save);
	private final Runnable changed;
	private final Consumer<String> problem;

	/**
	 * @param draft where it lies; {@code null} where nothing is to be kept
	 * @param opened its text as the file had it
	 * @param changed what is done when others' decisions were taken
	 * @param problem is told, in a sentence, what can't be read or saved
	 */
	Keeping(OpenProof proof, Path draft, String opened, Runnable changed, Consumer<String> problem) {
		this.proof = proof;
		this.opened = opened;
		this.changed = changed;
		this.problem = problem;
		storage = new ProofStorage(draft);
	}

	/** As {@link ProofSession#load}. */
	void load() {
		synchronized (storage) {
			synchronized (proof) {
				if (proof.draft().isLoaded())
					return;
			}
			Stored stored = Stored.NOTHING;
			String failed = null;
			try {
				stored = storage.load(opened);
			} catch (UserException e) {
				failed = e.getMessage();
			}
			Tracks placed = new Tracks(opened);
			Following.place(stored, opened, placed);
			Map<String, List<Anchor>> anchors = Tracks.anchors(opened, placed.places());
			synchronized (proof) {
				proof.load(stored, placed, anchors);
			}
			storage.drafted(opened);
			if (failed != null)
				problem.accept(failed);
		}
	}

	/** Saves within a moment, in the background. */
	void soon() {
		saver.soon();
	}

	/** Saves now; waits for it. */
	void now() {
		saver.now();
	}

	/** As {@link ProofSession#refresh}. */
	void refresh() {
		if (!storage.hasChanged())
			return;
		try {
			adopt(storage.read());
		} catch (UserException e) {
			problem.accept(e.getMessage());
		}
	}

	/** As {@link ProofSession#moved}. */
	void moved(Path draft) {
		now();
		try {
			storage.moved(draft);
		} catch (UserException e) {
			problem.accept(e.getMessage());
		}
	}

	/** Others' decisions, as far as they are new. */
	private void adopt(Stored merged) {
		synchronized (proof) {
			if (!proof.draft().isLoaded())
				return;
			if (proof.merge(merged))
				soon();
		}
		changed.run();
	}

	/** Makes the anchors count in the draft that was saved last. */
	private void rebase() {
		Following.Written draft;
		synchronized (proof) {
			draft = proof.draft().takeWritten();
		}
		if (draft == null)
			return;
		Map<String, List<Anchor>> anchors = Tracks.anchors(draft.text(), draft.places());
		storage.drafted(draft.text());
		synchronized (proof) {
			proof.rebase(anchors);
		}
	}

	private void save() {
		rebase();
		Dating dating;
		List<Decision> decisions;
		List<Ignored> ignored;
		synchronized (proof) {
			if (!proof.draft().isLoaded())
				return;
			dating = proof.dating();
			decisions = proof.decisions();
			ignored = proof.ignored().all();
		}
		try {
			Stored others = storage.save(dating, decisions, ignored);
			if (others != null)
				adopt(others);
		} catch (UserException e) {
			problem.accept(e.getMessage());
		}
	}
}
