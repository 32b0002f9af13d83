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
import java.util.List;
import java.util.Optional;

import org.galleyproof.checks.NameBook;
import org.galleyproof.core.Progress;
import org.galleyproof.core.UserException;
import org.galleyproof.core.dossier.history.History;
import org.galleyproof.core.dossier.history.HistoryCheck;
import org.galleyproof.core.dossier.history.HistoryEntry;
import org.galleyproof.index.StatementIndex;
import org.galleyproof.model.dossier.Dossier;
import org.galleyproof.model.dossier.Source;

/**
 * A dossier on disk: its people, its sources one by one, and the index over their statements. Opening reads the people and
 * brings the index up to date; sources are read when they are asked for. Any number of threads and processes may read while one
 * writes.
 */
public final class DossierStore implements Closeable {

	/** How long to wait for another process that writes, in milliseconds: importing, and opening while the index is made. */
	private static final long PATIENCE_TO_WRITE = 5_000;
	private static final long PATIENCE_TO_OPEN = 60_000;

	private final DossierFolder folder;
	private final SourceFiles sources;
	private final StatementIndex index;
	private final IndexKeeper keeper;
	private final HistoryKeeper history;
	private volatile Dossier dossier;
	private volatile NameBook names;

	private DossierStore(DossierFolder folder, Dossier dossier, StatementIndex index) {
		this.folder = folder;
		this.index = index;
		sources = new SourceFiles(folder);
		keeper = new IndexKeeper(folder, index);
		history = new HistoryKeeper(folder);
		know(dossier);
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
		DossierFolder files = new DossierFolder(folder);
		if (Files.isRegularFile(folder))
			throw failure("dossier.nofolder", folder);
		if (!Files.exists(files.dossier()))
			throw failure("dossier.missing", folder);
		Dossier dossier = DossierFile.load(files);
		DossierStore store = null;
		try {
			store = new DossierStore(files, dossier, openIndex(files));
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
		DossierFolder files = new DossierFolder(folder);
		if (!Files.exists(files.dossier()) && !Files.isRegularFile(folder))
			DossierFile.create(files);
		return open(folder, progress);
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
		return index;
	}

	/** Search as you type over statements, sources and people. */
	public DossierLookup lookup() {
		return new DossierLookup(this);
	}

	/** The persons as they are known now. */
	public NameBook names() {
		return names;
	}

	/**
	 * How far a draft can lean on a statement at the moment; empty where the dossier has none of that id. Any thread may ask; no source is read.
	 *
	 * @throws UncheckedIOException when the index can't be read
	 */
	public Optional<Standing> standing(String statementId) {
		return index.get(statementId).map(Standing::of);
	}

	/** The fingerprint of a statement's words, see {@link Standing#fingerprint()}; empty where the dossier has none of that id. */
	public Optional<String> fingerprint(String statementId) {
		return standing(statementId).map(Standing::fingerprint);
	}

	/** The people, organisations and events. To be read, not changed. */
	public Dossier dossier() {
		return dossier;
	}

	/** What is wrong with files that were left out, a sentence each, naming the file. */
	public List<String> problems() {
		return keeper.problems();
	}

	/**
	 * A source with its text and statements; see {@link SourceText} for their offsets. To be read, not changed.
	 *
	 * @throws UserException when there is none of that id, or its file is damaged
	 */
	public Source source(String id) throws UserException {
		try {
			return sources.get(id, dossier.eResource());
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
			DossierLock lock = lockToWrite();
			return new DossierWriter(this, lock, new People(dossier), user);
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
			DossierLock lock = lockToWrite();
			return new DossierChange(this, lock, resources);
		} catch (IOException e) {
			throw new UserException(text("dossier.unwritable", path(), reason(e)), e);
		}
	}

	private DossierLock lockToWrite() throws IOException, UserException {
		DossierLock lock = DossierLock.take(folder, PATIENCE_TO_WRITE);
		if (lock == null)
			throw failure("dossier.locked", path());
		try {
			folder.clean();
			know(DossierFile.load(folder));
			index.refresh();
			if (!keeper.isCurrent())
				keeper.update(dossier.eResource(), Progress.NONE);
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
			reload();
			index.refresh();
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
		return keeper;
	}

	SourceFiles sources() {
		return sources;
	}

	/** The people of what is on disk now, in place of whatever a writer made of them. */
	void reload() throws UserException {
		know(DossierFile.load(folder));
		sources.forget();
	}

	/** Moves the staged files into place, the people first so that no source ever names somebody unknown. */
	void save(boolean peopleChanged, StagedFiles staged, List<HistoryEntry> changes) throws UserException {
		try {
			history.stage(changes, staged);
			if (peopleChanged) {
				StagedFiles people = new StagedFiles();
				DossierFile.stage(dossier, folder, people);
				people.commit();
			}
			staged.commit();
			keeper.record();
		} catch (IOException e) {
			throw new UserException(text("dossier.unwritable", path(), reason(e)), e);
		}
	}

	private void know(Dossier loaded) {
		dossier = loaded;
		names = new People(loaded).names();
	}

	private void bringUpToDate(Progress progress) throws IOException, UserException {
		if (keeper.isCurrent()) {
			if (folder.hasTemporary())
				clean();
			return;
		}
		try (DossierLock lock = DossierLock.take(folder, PATIENCE_TO_OPEN)) {
			if (lock == null)
				throw failure("dossier.locked", path());
			folder.clean();
			know(DossierFile.load(folder));
			index.refresh();
			if (!keeper.isCurrent())
				keeper.update(dossier.eResource(), progress);
		}
	}

	/** Cleans up after a killed writer; one that is at work holds the lock, and its files stay. */
	private void clean() {
		try (DossierLock lock = DossierLock.take(folder, 0)) {
			if (lock != null)
				folder.clean();
		} catch (IOException e) {
			// a folder that may only be read keeps them, and nobody reads them
			return;
		}
	}

	private static StatementIndex openIndex(DossierFolder files) throws IOException {
		try {
			return StatementIndex.open(files.index());
		} catch (IOException | RuntimeException e) {
			// damaged or of another version: it is derived, so it is made anew
			StatementIndex.discard(files.index());
			return StatementIndex.open(files.index());
		}
	}
}
