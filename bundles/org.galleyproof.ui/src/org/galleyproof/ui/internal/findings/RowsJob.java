package org.galleyproof.ui.internal.findings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;

import org.galleyproof.core.CheckedDraft;
import org.galleyproof.ui.internal.Background;
import org.galleyproof.ui.internal.LatestJob;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.deciding.DraftDecisions;

/** Makes the rows of the latest answer, outside the user's thread: a book has thousands. */
public final class RowsJob extends LatestJob<RowsJob.Wanted, RowsJob.Made> {

	/** Milliseconds to wait for a newer answer: while somebody types, nobody reads the rows. */
	private static final int REST = 200;

	/** What rows are wanted of. @param decisions {@code null} where none are known @param summary says how the draft stands */
	record Wanted(CheckedDraft checked, DraftDecisions decisions, Supplier<String> summary) {
	}

	/** The rows of an answer. @param summary how the draft stands, in a line */
	record Made(CheckedDraft checked, List<FindingRow> rows, String summary) {
	}

	/** @param answered called in the user-interface thread */
	RowsJob(Consumer<Made> answered) {
		super(Texts.FindingsView_table, DECORATE, answered);
	}

	/** @param summary says how the draft stands, in any thread @param typed whether somebody types */
	void make(CheckedDraft checked, DraftDecisions decisions, Supplier<String> summary, boolean typed) {
		ask(new Wanted(checked, decisions, summary), typed ? REST : 0);
	}

	@Override
	protected Made answer(Wanted wanted, IProgressMonitor monitor) {
		return Background.call(() -> new Made(wanted.checked(), FindingRow.of(wanted.checked(), wanted.decisions()), wanted.summary().get()));
	}
}
