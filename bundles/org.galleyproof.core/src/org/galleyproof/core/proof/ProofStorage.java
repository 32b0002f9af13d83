package org.galleyproof.core.proof;

import static org.galleyproof.core.proof.ProofMessages.reason;
import static org.galleyproof.core.proof.ProofMessages.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.galleyproof.core.dossier.SourceIds;
import org.galleyproof.core.user.UserException;

/** Keeps the decisions about one draft on disk, with what is known of the draft they count in. Thread-safe. */
final class ProofStorage {

	private Path draft;
	private ProofFile file;
	private String digest;
	private Landmarks landmarks = Landmarks.NONE;

	/** @param draft {@code null} where nothing is to be kept */
	ProofStorage(Path draft) {
		this.draft = draft == null ? null : draft.toAbsolutePath().normalize();
		file = draft == null ? null : new ProofFile(ProofFile.beside(this.draft));
	}

	/**
	 * What was saved about the draft. A file that the draft was renamed without is renamed after it.
	 *
	 * @throws UserException when it cannot be read; see {@link ProofFile#load}
	 */
	synchronized Stored load(String text) throws UserException {
		if (file == null)
			return Stored.NOTHING;
		if (!Files.exists(file.path())) {
			Path orphan = ProofFinder.orphan(draft, text);
			if (orphan != null)
				move(orphan, file.path());
		}
		return file.load();
	}

	/** As {@link #load} for a file that another program has written since. */
	synchronized Stored read() throws UserException {
		return file == null ? Stored.NOTHING : file.load();
	}

	synchronized boolean hasChanged() {
		return file != null && file.hasChanged();
	}

	/** From now on anchors count in {@code text}, which is what the draft's file holds. */
	synchronized void drafted(String text) {
		digest = SourceIds.digest(text);
		landmarks = Landmarks.of(text);
	}

	/**
	 * Saves.
	 *
	 * @return what the file holds now, when that is more than was given; {@code null} otherwise
	 * @throws UserException when it can't be saved
	 */
	synchronized Stored save(Dating dating, List<Decision> decisions, List<Ignored> ignored) throws UserException {
		Stored mine = new Stored(draft == null ? null : draft.getFileName().toString(), digest, landmarks, dating, decisions, ignored);
		if (file == null || mine.isEmpty() && !Files.exists(file.path()))
			return null;
		Stored saved = file.save(mine);
		return saved.equals(mine) ? null : saved;
	}

	/** Follows the draft to another name or folder, unless decisions are there already. */
	synchronized void moved(Path newer) throws UserException {
		draft = newer.toAbsolutePath().normalize();
		ProofFile next = new ProofFile(ProofFile.beside(draft));
		if (file != null && Files.exists(file.path()) && !Files.exists(next.path()))
			move(file.path(), next.path());
		file = next;
	}

	/** As {@link ProofSession#follow}. */
	static void follow(Path before, Path after) throws UserException {
		Path from = ProofFile.beside(before.toAbsolutePath().normalize());
		Path to = ProofFile.beside(after.toAbsolutePath().normalize());
		if (Files.exists(from) && !Files.exists(to))
			move(from, to);
	}

	private static void move(Path from, Path to) throws UserException {
		try {
			Files.move(from, to);
		} catch (IOException e) {
			throw new UserException(text("file.unmoved", from, to.getFileName(), reason(e)), e);
		}
	}
}
