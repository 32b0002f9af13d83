package org.galleyproof.ui.internal.evidence;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import org.galleyproof.core.user.UserException;
import org.galleyproof.index.Found;
import org.galleyproof.index.Lookup;
import org.galleyproof.index.Page;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.ui.internal.Counts;
import org.galleyproof.ui.internal.LatestJob;
import org.galleyproof.ui.internal.proof.Dossiers;
import org.galleyproof.ui.internal.proof.DraftFiles;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** Searches the dossier of a draft, always for the latest words, outside the user's thread. */
final class SearchJob extends LatestJob<SearchJob.Request, SearchJob.Answer> {

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

	/** What to search for, in the dossier of which draft. */
	record Request(OpenDraft draft, String words) {
	}

	/** @param answered called in the user-interface thread */
	SearchJob(Consumer<Answer> answered) {
		super(EvidenceTexts.others_search, INTERACTIVE, answered);
	}

	/** Searches instead of any search under way. @param delay milliseconds to wait for more keys */
	void search(OpenDraft draft, String words, int delay) {
		ask(new Request(draft, words), delay);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == EvidenceJob.class;
	}

	@Override
	protected Answer answer(Request request, IProgressMonitor monitor) {
		return search(request);
	}

	private static Answer search(Request request) {
		Path path = DraftFiles.path(request.draft().file());
		try {
			Optional<Dossiers.Open> dossier = path == null ? Optional.empty() : OpenDrafts.get().dossiers().nearest(path);
			if (dossier.isEmpty())
				return new Answer(request.words(), List.of(), Counts.say(EvidenceTexts.others_many, 0));
			Page<Found<StatementDocument>> page = dossier.get().store().lookup().statements(Lookup.of(request.words(), SHOWN));
			String said = Counts.say(page.exact() ? EvidenceTexts.others_many : EvidenceTexts.others_more, page.total());
			return new Answer(request.words(), Candidate.found(page.found()), said);
		} catch (UserException e) {
			return new Answer(request.words(), List.of(), e.getMessage());
		} catch (UncheckedIOException e) {
			return new Answer(request.words(), List.of(), NLS.bind(EvidenceTexts.others_failed, e.getCause().getMessage()));
		}
	}
}
