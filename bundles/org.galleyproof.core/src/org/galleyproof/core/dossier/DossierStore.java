package org.galleyproof.core.dossier;

import static org.galleyproof.core.dossier.DossierMessages.failure;
import static org.galleyproof.core.dossier.DossierMessages.reason;
import static org.galleyproof.core.dossier.DossierMessages.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.galleyproof.checks.NameBook;
import org.galleyproof.core.Progress;
import org.galleyproof.core.UserException;
import org.galleyproof.core.dossier.history.History;
import org.galleyproof.core.dossier.history.HistoryCheck;
import org.galleyproof.index.StatementIndex;
import org.galleyproof.model.dossier.Dossier;
import org.galleyproof.model.dossier.Source;

/**
 * A dossier on disk: its people, its sources one by one, and the index over their statements. Opening reads the people and
 * brings the index up to date; sources are read when they are asked for. Any number of threads and processes may read while one
 * writes.
 */
public final class DossierStore implements Closeable {

	/** How long to wait for another process that writes, in milliseconds. */
	private static final long PATIENCE = 5_000;

	private final DossierFolder folder;
	private final SourceFiles sources;
	private final DossierIndex index;
	private final HistoryKeeper history;
	/** Told while the index is made in the background; {@code null} where this waits for it instead. */
	private final Progress following;
	private final KnownDossier known;

	/**
	 * See {@link DossierOpening}.
	 *
	 * @param following told while the index is made in the background; {@code null} to wait for it instead
	 */
	DossierStore(DossierFolder folder, Dossier dossier, DossierIndex index, Progress following) {
		this.folder = folder;
		this.index = index;
		this.following = following;
		sources = new SourceFiles(folder);
		history = new HistoryKeeper(folder);
		known = new KnownDossier(folder, dossier);
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
		return DossierOpening.open(folder, progress, false);
	}

	/**
	 * Opens the dossier in {@code folder} without waiting for its index: where that has to be made, it is made in the background, and what it has
	 * so far can be searched. See {@link #isIndexing}.
	 *
	 * @param progress follows the index, now and whenever it has to be made again; called from a thread of its own
	 * @throws UserException when there is none, or it is damaged or unreadable
	 */
	public static DossierStore openAtOnce(Path folder, Progress progress) throws UserException {
		return DossierOpening.open(folder, progress, true);
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
		DossierOpening.createIfMissing(folder);
		return open(folder, progress);
	}

	/** As {@link #openAtOnce}, and makes an empty one as {@link #openOrCreate(Path)} does. */
	public static DossierStore openOrCreateAtOnce(Path folder, Progress progress) throws UserException {
		DossierOpening.createIfMissing(folder);
		return openAtOnce(folder, progress);
	}

	/**
	 * The folder of the dossier that serves a draft: in the draft's folder or the nearest above it, the folder itself or one in it. Of several
	 * in one folder the one named "dossier" is taken, else the first by name.
	 *
	 * @param draftFile need not exist
	 */
	public static Optional<Path> nearest(Path draftFile) {
		return NearestDossier.of(draftFile);
	}

	/** Whether there is a dossier in {@code folder}, whatever its state. */
	public static boolean exists(Path folder) {
		return Files.exists(new DossierFolder(folder).dossier());
	}

	/** The folder, absolute. */
	public Path path() {
		return folder.path();
	}

	/** The statements of all sources. The same object as long as this is open. */
	public StatementIndex index() {
		return index.statements();
	}

	/** Whether the index is being made or brought up to date in the background: then it may lack statements, and have some as they were. */
	public boolean isIndexing() {
		return index.isWorking();
	}

	/** Why the index could not be brought up to date in the background, a sentence for people; empty where it could. */
	public Optional<String> indexProblem() {
		return index.problem();
	}

	/** Waits until the index is no longer being made. */
	public void awaitIndex() throws InterruptedException {
		index.await();
	}

	/** Search as you type over statements, sources and people. */
	public DossierLookup lookup() {
		return new DossierLookup(this);
	}

	/** The persons as they are known now. */
	public NameBook names() {
		return known.names();
	}

	/** How far drafts can lean on the statements at the moment. */
	public Standings standings() {
		return new Standings(this);
	}

	/** Which sources are versions of which. */
	public SourceVersions versions() {
		return new SourceVersions(this);
	}

	/** The people, organisations and events. To be read, not changed. */
	public Dossier dossier() {
		return known.dossier();
	}

	/** What is wrong with files that were left out, a sentence each, naming the file. */
	public List<String> problems() {
		List<String> problems = new ArrayList<>(DossierFile.problems(folder));
		problems.addAll(index.keeper().problems());
		return problems;
	}

	/**
	 * A source with its text and statements; see {@link SourceText} for their offsets. To be read, not changed.
	 *
	 * @throws UserException when there is none of that id, or its file is damaged
	 */
	public Source source(String id) throws UserException {
		try {
			return sources.get(id, dossier().eResource());
		} catch (NoSuchFileException e) {
			throw new UserException(text("source.unknown", path(), id), e);
		} catch (IOException e) {
			throw new UserException(text("source.damaged", folder.name(folder.source(id)), e.getMessage()), e);
		}
	}

	/** Whether there is a source of that id. */
	public boolean contains(String id) {
		return sources.contains(id);
	}

	/**
	 * Begins to add sources. Close the writer in any case.
	 *
	 * @throws UserException when another program is writing, or the folder can't be written
	 */
	public DossierWriter write() throws UserException {
		return write(System.getProperty("user.name", ""));
	}

	/**
	 * As {@link #write()}.
	 *
	 * @param user who adds them, as the history is to name them
	 */
	public DossierWriter write(String user) throws UserException {
		try {
			DossierLock lock = lockToWrite(true);
			return new DossierWriter(this, lock, new People(dossier()), user);
		} catch (IOException e) {
			throw new UserException(text("dossier.unwritable", path(), reason(e)), e);
		}
	}

	/**
	 * The files for who edits them: resources of one's own, apart from what this store hands out for reading.
	 *
	 * @throws UserException when the file of the people is damaged or was removed
	 */
	public DossierResources resources() throws UserException {
		return new DossierResources(folder);
	}

	/**
	 * Begins to change files that the dossier has. Close the change in any case.
	 *
	 * @param resources from {@link #resources}
	 * @throws UserException when another program is writing, or the folder can't be written
	 */
	public DossierChange change(DossierResources resources) throws UserException {
		try {
			DossierLock lock = lockToWrite(false);
			return new DossierChange(this, lock, resources);
		} catch (IOException e) {
			throw new UserException(text("dossier.unwritable", path(), reason(e)), e);
		}
	}

	/** @param indexed whether the index must be current: an import asks it what the dossier has already */
	private DossierLock lockToWrite(boolean indexed) throws IOException, UserException {
		DossierLock lock = DossierLock.take(folder, PATIENCE);
		if (lock == null)
			throw failure("dossier.locked", path());
		try {
			folder.clean();
			known.reload();
			index.statements().refresh();
			if (indexed && !index.keeper().isCurrent())
				index.keeper().update(dossier(), Progress.NONE, Long.MAX_VALUE / 2);
			return lock;
		} catch (IOException | RuntimeException | UserException e) {
			lock.close();
			throw e;
		}
	}

	/** Who changed what, and when. Reading it is not for a thread that somebody waits for. */
	public History history() {
		return history.history();
	}

	/**
	 * Whether the history is as it was written.
	 *
	 * @return what is wrong, oldest first; empty where nothing is
	 * @throws UserException when it can't be read
	 */
	public List<HistoryCheck.Broken> checkHistory() throws UserException {
		try {
			return history.check();
		} catch (IOException e) {
			throw new UserException(text("dossier.unreadable", path(), reason(e)), e);
		}
	}

	/**
	 * Sees what other programs have saved since.
	 *
	 * @throws UserException when the dossier was damaged or removed
	 */
	public void refresh() throws UserException {
		try {
			DossierOpening.finishCommit(folder);
			reload();
			bringUpToDate(Progress.NONE);
		} catch (IOException e) {
			throw new UserException(text("dossier.unreadable", path(), reason(e)), e);
		}
	}

	@Override
	public void close() {
		try {
			index.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	DossierFolder folder() {
		return folder;
	}

	HistoryKeeper historyKeeper() {
		return history;
	}

	IndexKeeper keeper() {
		return index.keeper();
	}

	SourceFiles sources() {
		return sources;
	}

	/** The people of what is on disk now, in place of whatever a writer made of them. */
	void reload() throws UserException {
		known.reload();
		sources.forget();
	}

	/**
	 * Whether another program has saved something since this was opened, refreshed or wrote itself. Looks at two files' times, whatever the size of the
	 * dossier; for any thread that may wait for the disk.
	 */
	public boolean othersSaved() {
		return known.othersSaved();
	}

	/** Begins to make the index current, where that is done in the background; else it is left for the next opening. */
	void followIndex() {
		if (following != null)
			index.follow(following);
	}

	/** Makes the index current, or begins to. */
	void bringUpToDate(Progress progress) throws IOException, UserException {
		if (following == null)
			index.bringUpToDate(progress);
		else if (!index.isCurrent())
			index.follow(following);
	}
}
