package org.galleyproof.exchange;

import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;

/** Reads one format. Without state. */
public interface Importer {

	/**
	 * Adds what a file holds, or nothing.
	 *
	 * @param name what messages call the file
	 * @throws UserException when the file or the dossier can't be read or written, the request asks for what can't be, or the user cancels; nothing
	 *         was added then
	 */
	ImportReport.Taken read(ImportRequest request, String name, DossierStore store, Progress progress) throws UserException;

	/**
	 * What {@link #read} would add; writes nothing.
	 *
	 * @param store {@code null} where there is no dossier yet
	 * @throws UserException with the reason for which {@link #read} would refuse the file, or when the user cancels
	 */
	Preview preview(ImportRequest request, String name, DossierStore store, Progress progress) throws UserException;
}
