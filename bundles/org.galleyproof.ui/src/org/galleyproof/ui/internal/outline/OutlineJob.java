package org.galleyproof.ui.internal.outline;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.Headings.Heading;
import org.galleyproof.ui.internal.Background;
import org.galleyproof.ui.internal.LatestJob;
import org.galleyproof.ui.internal.deciding.Standings;

/** Makes the outline of the latest answer, outside the user's thread. */
public final class OutlineJob extends LatestJob<OutlineJob.Request, OutlineNode> {

	/** Milliseconds to wait for a newer answer: while somebody types, nobody reads the outline. */
	private static final int REST = 200;

	/** What to outline, and how. */
	record Request(CheckedDraft draft, List<Heading> headings, Standings standings, boolean bySpeaker) {
	}

	/** @param answered called in the user-interface thread */
	OutlineJob(Consumer<OutlineNode> answered) {
		super(OutlineTexts.job, DECORATE, answered);
	}

	/** @param headings those that the document itself says; empty where they are to be told from the text. @param atOnce whether somebody asked for it */
	void make(CheckedDraft draft, List<Heading> headings, Standings standings, boolean bySpeaker, boolean atOnce) {
		ask(new Request(draft, headings, standings, bySpeaker), atOnce ? 0 : REST);
	}

	@Override
	protected OutlineNode answer(Request request, IProgressMonitor monitor) {
		return Background.call(() -> request.bySpeaker() ? Outlines.bySpeaker(request.draft(), request.standings()) : Outlines.bySection(request.draft(), request.headings(), request.standings()));
	}
}
