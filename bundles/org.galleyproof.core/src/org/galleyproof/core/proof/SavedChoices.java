package org.galleyproof.core.proof;

import java.nio.file.Path;
import java.time.LocalDate;

import org.galleyproof.core.Choices;
import org.galleyproof.core.user.UserException;

/**
 * What people have said of a draft that no session has open and its check goes by, as it was saved beside it.
 *
 * @param choices the statements that they chose as sources
 * @param day the day that they say it is dated; {@code null} where nobody does
 */
public record SavedChoices(Choices choices, LocalDate day) {

	/**
	 * Reads them; the decisions about a draft that was renamed without them are not looked for. Changes nothing on disk, but that decisions which are
	 * damaged are set aside as ever.
	 *
	 * @param draft its file
	 * @param text as the file has it
	 * @throws UserException when the decisions can't be read
	 */
	public static SavedChoices of(Path draft, String text) throws UserException {
		Stored stored = new ProofFile(file(draft)).load();
		Tracks placed = new Tracks(text);
		Following.place(stored, text, placed);
		OpenProof proof = new OpenProof(text);
		synchronized (proof) {
			proof.load(stored, placed, Tracks.anchors(text, placed.places()));
			return new SavedChoices(proof.choices(), proof.dating().day());
		}
	}

	/**
	 * The day that people say a draft is dated, as it was saved beside it; {@code null} where nobody does. Changes nothing on disk.
	 *
	 * @param draft its file
	 * @throws UserException when the decisions can't be read; one sentence
	 */
	public static LocalDate day(Path draft) throws UserException {
		return new ProofFile(file(draft)).look().dating().day();
	}

	/** Where they are kept; perhaps missing. */
	public static Path file(Path draft) {
		return ProofFile.beside(draft.toAbsolutePath().normalize());
	}
}
