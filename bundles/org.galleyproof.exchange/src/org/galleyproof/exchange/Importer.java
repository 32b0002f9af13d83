package org.galleyproof.exchange;

import java.nio.file.Path;

import org.galleyproof.core.Progress;
import org.galleyproof.core.UserException;
import org.galleyproof.core.dossier.DossierStore;

/** Reads one format. Without state. */
public interface Importer {

	/**
	 * Adds what a file holds, or nothing.
	 *
	 * @param name what messages call the file
	 * @param wanted what the user says of the source, instead of what the file says; {@code null} to believe the file. A table of statements,
	 *        whose rows say it each, passes it over.
	 * @throws UserException when the file or the dossier can't be read or written, or the user cancels; nothing was added then
	 */
	ImportReport.Taken read(Path file, String name, SourceAbout wanted, DossierStore store, Progress progress) throws UserException;

	/**
	 * What {@link #read} would add; writes nothing.
	 *
	 * @param wanted as for {@link #read}
	 * @param store {@code null} where there is no dossier yet
	 * @throws UserException with the reason for which {@link #read} would refuse the file, or when the user cancels
	 */
	Preview preview(Path file, String name, SourceAbout wanted, DossierStore store, Progress progress) throws UserException;
}
