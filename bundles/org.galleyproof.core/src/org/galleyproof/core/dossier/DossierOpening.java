package org.galleyproof.core.dossier;

import static org.galleyproof.core.dossier.DossierMessages.failure;
import static org.galleyproof.core.dossier.DossierMessages.reason;
import static org.galleyproof.core.dossier.DossierMessages.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Future;

import org.galleyproof.core.Progress;
import org.galleyproof.core.UserException;
import org.galleyproof.model.dossier.Dossier;

/** Opens dossiers: makes what is missing, and finishes what a writer that was killed had decided to do. */
final class DossierOpening {

	/** How long to wait for another process that writes, in milliseconds. */
	private static final long PATIENCE = 5_000;

	private DossierOpening() {
	}

	/**
	 * Opens the dossier in {@code folder}.
	 *
	 * @param atOnce whether to return while the index is still being made
	 * @throws UserException when there is none, or it is damaged or unreadable
	 */
	static DossierStore open(Path folder, Progress progress, boolean atOnce) throws UserException {
		DossierFolder files = new DossierFolder(folder);
		if (Files.isRegularFile(folder))
			throw failure("dossier.nofolder", folder);
		finishCommit(files);
		if (!Files.exists(files.dossier()))
			throw failure("dossier.missing", folder);
		Future<DossierIndex.Opened> index = DossierIndex.begin(files);
		Dossier dossier;
		try {
			dossier = DossierFile.loadOrRecover(files);
		} catch (UserException | RuntimeException e) {
			DossierIndex.end(index);
			throw e;
		}
		DossierStore store = null;
		try {
			store = new DossierStore(files, dossier, new DossierIndex(files, index), atOnce ? progress : null);
			store.bringUpToDate(progress);
			return store;
		} catch (IOException | UncheckedIOException | UserException e) {
			if (store != null)
				store.close();
			if (e instanceof UserException known)
				throw known;
			throw new UserException(text("index.unreadable", folder, reason(e)), e);
		}
	}

	/** Makes an empty one where the folder is missing or empty. */
	static void createIfMissing(Path folder) throws UserException {
		DossierFolder files = new DossierFolder(folder);
		if (!Files.isRegularFile(folder) && !Files.exists(files.dossier()) && !CommitJournal.exists(files))
			DossierFile.create(files);
	}

	/** Does what a writer that was killed had decided to do; one that is at work does it itself. */
	static void finishCommit(DossierFolder files) throws UserException {
		if (!CommitJournal.exists(files))
			return;
		try (DossierLock lock = DossierLock.take(files, PATIENCE)) {
			if (lock != null)
				files.clean();
		} catch (IOException e) {
			throw new UserException(text("dossier.unwritable", files.path(), reason(e)), e);
		}
	}
}
