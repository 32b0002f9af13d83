package org.galleyproof.ui.internal.outline;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import org.galleyproof.core.CheckedDraft;
import org.galleyproof.ui.internal.deciding.Standings;

/** Makes the outline of the latest answer, outside the user's thread. */
public final class OutlineJob extends Job {

	/** Milliseconds to wait for a newer answer: while somebody types, nobody reads the outline. */
	private static final int REST = 200;

	private record Request(CheckedDraft draft, Standings standings, boolean bySpeaker) {
	}

	private final Consumer<OutlineNode> answer;
	private volatile Request latest;

	/** @param answer called in the job's thread */
	OutlineJob(Consumer<OutlineNode> answer) {
		super(OutlineTexts.job);
		this.answer = answer;
		setSystem(true);
		setPriority(DECORATE);
	}

	/** @param atOnce whether somebody asked for it */
	void make(CheckedDraft draft, Standings standings, boolean bySpeaker, boolean atOnce) {
		latest = new Request(draft, standings, bySpeaker);
		cancel();
		schedule(atOnce ? 0 : REST);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == OutlineJob.class;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Request request = latest;
		OutlineNode root = request.bySpeaker() ? Outlines.bySpeaker(request.draft(), request.standings()) : Outlines.bySection(request.draft(), request.standings());
		if (!monitor.isCanceled() && latest == request)
			answer.accept(root);
		return Status.OK_STATUS;
	}
}
