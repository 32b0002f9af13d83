package org.galleyproof.ui.internal.proof;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.Choices;
import org.galleyproof.core.Draft;
import org.galleyproof.core.DraftDay;
import org.galleyproof.core.files.TextFiles;
import org.galleyproof.core.user.UserException;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Background;
import org.galleyproof.ui.internal.Texts;

/** Checks snapshots of one draft, one at a time, always the latest. Every failure becomes one sentence in the answer. */
final class CheckJob extends Job {

	/**
	 * A text to check.
	 *
	 * @param stamp the document's modification stamp
	 * @param saved whether the file on disk holds this text
	 * @param refresh whether to see first what other programs have written into the dossier
	 * @param choices the statements that people chose as sources
	 * @param day that people say it is dated; {@code null} where nobody does
	 */
	record Snapshot(String text, long stamp, boolean saved, boolean refresh, Choices choices, LocalDate day) {
	}

	/** Characters that are new since the last check from which on an answer without their reported speech is shown first. */
	private static final int WORTH_SHOWING = 4_000;

	private final IFile file;
	private final Dossiers dossiers;
	private final Consumer<DraftState> answer;
	private volatile Snapshot latest;
	private volatile boolean stopped;
	/** Characters of the text that was read last; only the job uses it. */
	private int read;

	CheckJob(IFile file, Dossiers dossiers, Consumer<DraftState> answer) {
		super(NLS.bind(Texts.CheckJob_name, ShownTexts.name(file)));
		this.file = file;
		this.dossiers = dossiers;
		this.answer = answer;
		setSystem(true);
		setPriority(SHORT);
	}

	/** Checks {@code snapshot} instead of any other that is waiting or under way. */
	void check(Snapshot snapshot) {
		latest = snapshot;
		cancel();
		schedule();
	}

	/** Answers no more. */
	void stop() {
		stopped = true;
		cancel();
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == OpenDraft.class;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Snapshot snapshot = latest;
		try {
			DraftState state = Background.call(() -> check(snapshot, monitor));
			if (!stopped && !monitor.isCanceled())
				answer.accept(state);
			return Status.OK_STATUS;
		} catch (CancellationException | OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (UserException e) {
			answer.accept(DraftState.failed(snapshot.stamp(), e.getMessage()));
			return Status.OK_STATUS;
		} catch (RuntimeException | LinkageError e) {
			// a fault of ours or of the disk: the log keeps it whole, the user reads a sentence
			ILog.of(CheckJob.class).error(NLS.bind(Texts.CheckJob_fault, file.getFullPath()), e);
			answer.accept(DraftState.failed(snapshot.stamp(), NLS.bind(Texts.CheckJob_fault, ShownTexts.name(file))));
			return new Status(IStatus.INFO, GalleyproofIds.BUNDLE, NLS.bind(Texts.CheckJob_fault, ShownTexts.name(file)));
		}
	}

	private DraftState check(Snapshot snapshot, IProgressMonitor monitor) throws UserException {
		Path path = DraftFiles.path(file);
		if (path == null)
			throw new UserException(NLS.bind(Texts.CheckJob_nowhere, ShownTexts.name(file)));
		// the editor shows something for any bytes; only the file itself tells that it is no text
		if (snapshot.saved() && !ShownTexts.isText(file))
			TextFiles.read(path);
		if (snapshot.text().length() > TextFiles.LIMIT)
			throw new UserException(NLS.bind(Texts.CheckJob_large, ShownTexts.name(file), TextFiles.LIMIT >> 20));
		Optional<Dossiers.Open> dossier = dossiers.nearest(path);
		if (dossier.isEmpty())
			return DraftState.noDossier(snapshot.stamp());
		if (snapshot.refresh()) {
			dossiers.refresh(dossier.get().folder());
			dossier = dossiers.nearest(path);
		}
		Dossiers.Open open = dossier.orElseThrow();
		if (read == 0 && !stopped)
			answer.accept(DraftState.checking(snapshot.stamp(), open.folder()));
		Draft draft = Draft.dated(file.getName(), snapshot.text(), DraftDay.of(snapshot.day(), ShownTexts.day(file), file.getName(), snapshot.text()));
		// a new draft shows its direct speech while the rest is read, and claims looked for by their meaning; a touched paragraph is done before
		// anybody could look
		if (Math.abs(draft.text().length() - read) > WORTH_SHOWING) {
			CheckedDraft atOnce = open.proofreader().checkAtOnce(draft, snapshot.choices(), new MonitorProgress(monitor));
			if (!atOnce.complete() && !stopped && !monitor.isCanceled())
				answer.accept(DraftState.checked(snapshot.stamp(), atOnce, open.folder()));
		}
		CheckedDraft checked = open.proofreader().check(draft, snapshot.choices(), new MonitorProgress(monitor));
		read = draft.text().length();
		return DraftState.checked(snapshot.stamp(), checked, open.folder());
	}
}
