package org.galleyproof.ui.internal.evidence;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

import org.galleyproof.core.UserException;
import org.galleyproof.index.Found;
import org.galleyproof.index.Lookup;
import org.galleyproof.index.Page;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.ui.internal.proof.Dossiers;
import org.galleyproof.ui.internal.proof.DraftFiles;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** Searches the dossier of a draft, always for the latest words, outside the user's thread. */
final class SearchJob extends Job {

	/** More than these nobody reads in a side view. */
	private static final int SHOWN = 30;

	/**
	 * What was found.
	 *
	 * @param words what was searched for
	 * @param said how many there are, in a sentence, or why there are none
	 */
	record Answer(String words, List<Candidate> candidates, String said) {
	}

	private record Request(OpenDraft draft, String words) {
	}

	private final Consumer<Answer> answer;
	private volatile Request latest;

	/** @param answer called in the job's thread */
	SearchJob(Consumer<Answer> answer) {
		super(EvidenceTexts.others_search);
		this.answer = answer;
		setSystem(true);
		setPriority(INTERACTIVE);
	}

	/** Searches instead of any search under way. @param delay milliseconds to wait for more keys */
	void search(OpenDraft draft, String words, int delay) {
		latest = new Request(draft, words);
		cancel();
		schedule(delay);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == EvidenceJob.class;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Request request = latest;
		Answer found = search(request);
		if (!monitor.isCanceled() && latest == request)
			answer.accept(found);
		return Status.OK_STATUS;
	}

	private static Answer search(Request request) {
		Path path = DraftFiles.path(request.draft().file());
		try {
			Optional<Dossiers.Open> dossier = path == null ? Optional.empty() : OpenDrafts.get().dossiers().nearest(path);
			if (dossier.isEmpty())
				return new Answer(request.words(), List.of(), NLS.bind(EvidenceTexts.others_many, 0));
			Page<Found<StatementDocument>> page = dossier.get().store().lookup().statements(Lookup.of(request.words(), SHOWN));
			String said = page.total() == 1 ? EvidenceTexts.others_one : NLS.bind(EvidenceTexts.others_many, (page.exact() ? "" : "> ") + page.total());
			return new Answer(request.words(), Candidate.found(page.found()), said);
		} catch (UserException e) {
			return new Answer(request.words(), List.of(), e.getMessage());
		} catch (UncheckedIOException e) {
			return new Answer(request.words(), List.of(), NLS.bind(EvidenceTexts.others_failed, e.getCause().getMessage()));
		}
	}
}
