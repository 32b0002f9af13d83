package org.galleyproof.core.dossier;

import static org.galleyproof.core.dossier.DossierMessages.failure;
import static org.galleyproof.core.dossier.DossierMessages.reason;
import static org.galleyproof.core.dossier.DossierMessages.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Future;

import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;
import org.galleyproof.model.dossier.Dossier;

/** Finds, makes and opens dossiers on disk. Opening finishes what a writer that was killed had decided to do. */
public final class DossierOpening {

	/** How long to wait for another process that writes, in milliseconds. */
	private static final long PATIENCE = 5_000;

	private DossierOpening() {
	}

	/**
	 * Opens the dossier in {@code folder}.
	 *
	 * @throws UserException when there is none, it is damaged or unreadable, or another program has been writing to it for a minute
	 */
	public static DossierStore open(Path folder) throws UserException {
		return open(folder, Progress.NONE);
	}

	/** As {@link #open(Path)}; {@code progress} follows the index where it has to be made. */
	public static DossierStore open(Path folder, Progress progress) throws UserException {
		return open(folder, progress, false);
	}

	/**
	 * Opens the dossier in {@code folder} without waiting for its index: where that has to be made, it is made in the background, and what it has
	 * so far can be searched. See {@link DossierStore#isIndexing}.
	 *
	 * @param progress follows the index, now and whenever it has to be made again; called from a thread of its own
	 * @throws UserException when there is none, or it is damaged or unreadable
	 */
	public static DossierStore openAtOnce(Path folder, Progress progress) throws UserException {
		return open(folder, progress, true);
	}

	/**
	 * Opens the dossier in {@code folder}, or makes an empty one where the folder is missing or empty.
	 *
	 * @throws UserException as {@link #open(Path)}, or when the folder holds other files
	 */
	public static DossierStore openOrCreate(Path folder) throws UserException {
		return openOrCreate(folder, Progress.NONE);
	}

	/** As {@link #openOrCreate(Path)}; {@code progress} as with {@link #open(Path, Progress)}. */
	public static DossierStore openOrCreate(Path folder, Progress progress) throws UserException {
		createIfMissing(folder);
		return open(folder, progress);
	}

	/** As {@link #openAtOnce}, and makes an empty one as {@link #openOrCreate(Path)} does. */
	public static DossierStore openOrCreateAtOnce(Path folder, Progress progress) throws UserException {
		createIfMissing(folder);
		return openAtOnce(folder, progress);
	}

	/**
	 * The folder of the dossier that serves a draft, as {@link NearestDossier#of} finds it; empty also where it can't be told which of several does.
	 *
	 * @param draftFile need not exist
	 */
	public static Optional<Path> nearest(Path draftFile) {
		try {
			return NearestDossier.of(draftFile).map(NearestDossier::folder);
		} catch (UserException e) {
			return Optional.empty();
		}
	}

	/** Whether there is a dossier in {@code folder}, whatever its state. */
	public static boolean exists(Path folder) {
		return Files.exists(new DossierFolder(folder).dossier());
	}

	private static DossierStore open(Path folder, Progress progress, boolean atOnce) throws UserException {
		DossierFolder files = new DossierFolder(folder);
		if (Files.isRegularFile(folder))
			throw failure("dossier.nofolder", folder);
		finishCommit(files);
		if (!Files.exists(files.dossier()))
			throw failure("dossier.missing", folder);
		Future<IndexPlace.Opened> index = DossierIndex.begin(files);
		Dossier dossier;
		try {
			dossier = DossierFile.loadOrRecover(files);
		} catch (UserException | RuntimeException e) {
			DossierIndex.end(index);
			throw e;
		}
		DossierStore store = null;
		try {
			store = new DossierStore(files, dossier, new DossierIndex(files, index, atOnce ? progress : null));
			store.followFiles(progress);
			return store;
		} catch (IOException | UncheckedIOException | UserException e) {
			if (store != null)
				store.close();
			if (e instanceof UserException known)
				throw known;
			throw new UserException(text("index.unreadable", folder, reason(e)), e);
		}
	}

	private static void createIfMissing(Path folder) throws UserException {
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
