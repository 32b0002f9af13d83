package org.galleyproof.core.dossier;

import static org.galleyproof.core.dossier.DossierMessages.reason;
import static org.galleyproof.core.dossier.DossierMessages.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.galleyproof.checks.NameBook;
import org.galleyproof.core.dossier.history.History;
import org.galleyproof.core.dossier.history.HistoryCheck;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;
import org.galleyproof.index.StatementIndex;
import org.galleyproof.model.dossier.Dossier;
import org.galleyproof.model.dossier.Source;

/**
 * A dossier on disk: its people, its sources one by one, and the index over their statements. Opening reads the people and
 * brings the index up to date; sources are read when they are asked for. Any number of threads and processes may read while one
 * writes.
 */
public final class DossierStore implements Closeable {

	private final DossierFolder folder;
	private final SourceFiles sources;
	private final DossierIndex index;
	private final HistoryKeeper history;
	private final KnownDossier known;
	private final DossierWriting writing = new DossierWriting(this);

	/** See {@link DossierOpening}. */
	DossierStore(DossierFolder folder, Dossier dossier, DossierIndex index) {
		this.folder = folder;
		this.index = index;
		sources = new SourceFiles(folder);
		history = new HistoryKeeper(folder);
		known = new KnownDossier(folder, dossier);
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
		return writing.add(user);
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
		return writing.change(resources);
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
			followFiles(Progress.NONE);
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

	/** Begins to make the index current, where that is done in the background; else it is left for the next opening. */
	void followIndex() {
		index.follow();
	}

	/** The people of what is on disk now, in place of whatever a writer made of them. */
	void reloadPeople() throws UserException {
		known.reload();
	}

	/** As {@link #reloadPeople}, and sources are read again when they are asked for. */
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

	/** Makes the index what the files say, or begins to; see {@link DossierIndex#followFiles}. */
	void followFiles(Progress progress) throws IOException, UserException {
		index.followFiles(progress);
	}
}
