package org.galleyproof.ui.internal.findings;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import org.galleyproof.core.CheckedDraft;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.deciding.DraftDecisions;

/** Makes the rows of the latest answer, outside the user's thread: a book has thousands. */
public final class RowsJob extends Job {

	/** Milliseconds to wait for a newer answer: while somebody types, nobody reads the rows. */
	private static final int REST = 200;

	/**
	 * What was made of what.
	 *
	 * @param decisions {@code null} where none are known
	 * @param rows {@code null} until they are made
	 */
	record Made(CheckedDraft checked, DraftDecisions decisions, List<FindingRow> rows) {
	}

	private final Consumer<Made> answer;
	private volatile Made latest;

	/** @param answer called in the job's thread */
	RowsJob(Consumer<Made> answer) {
		super(Texts.FindingsView_table);
		this.answer = answer;
		setSystem(true);
		setPriority(DECORATE);
	}

	/** @param typed whether somebody types */
	void make(CheckedDraft checked, DraftDecisions decisions, boolean typed) {
		latest = new Made(checked, decisions, null);
		cancel();
		schedule(typed ? REST : 0);
	}

	/** What was asked for is not wanted any more. */
	void stop() {
		latest = null;
		cancel();
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == RowsJob.class;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Made wanted = latest;
		if (wanted == null)
			return Status.CANCEL_STATUS;
		List<FindingRow> rows = FindingRow.of(wanted.checked(), wanted.decisions());
		if (!monitor.isCanceled() && latest == wanted)
			answer.accept(new Made(wanted.checked(), wanted.decisions(), rows));
		return Status.OK_STATUS;
	}
}
