package org.galleyproof.core.proof;

import java.nio.file.Path;

import org.galleyproof.core.Choices;
import org.galleyproof.core.UserException;

/** The statements that people have chosen for a draft that no session has open, as they were saved beside it. */
public final class SavedChoices {

	private SavedChoices() {
	}

	/**
	 * Reads them; the decisions about a draft that was renamed without them are not looked for. Changes nothing on disk, but that decisions which are
	 * damaged are set aside as ever.
	 *
	 * @param draft its file
	 * @param text as the file has it
	 * @throws UserException when the decisions can't be read
	 */
	public static Choices of(Path draft, String text) throws UserException {
		Stored stored = new ProofFile(file(draft)).load();
		Tracks placed = new Tracks(text);
		Following.place(stored, text, placed);
		OpenProof proof = new OpenProof(text);
		synchronized (proof) {
			proof.load(stored, placed, Tracks.anchors(text, placed.places()));
			return proof.choices();
		}
	}

	/** Where they are kept; perhaps missing. */
	public static Path file(Path draft) {
		return ProofFile.beside(draft.toAbsolutePath().normalize());
	}
}
