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
	 * @throws UserException when the file or the dossier can't be read or written, or the user cancels; nothing was added then
	 */
	ImportReport.Taken read(Path file, String name, DossierStore store, Progress progress) throws UserException;
}
