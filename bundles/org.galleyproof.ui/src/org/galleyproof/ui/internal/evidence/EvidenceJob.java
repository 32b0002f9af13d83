package org.galleyproof.ui.internal.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;

import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.Choices;
import org.galleyproof.core.user.UserException;
import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.LatestJob;
import org.galleyproof.ui.internal.annotations.AtCaret;
import org.galleyproof.ui.internal.annotations.Checked;
import org.galleyproof.ui.internal.proof.Dossiers;
import org.galleyproof.ui.internal.proof.DraftFiles;
import org.galleyproof.ui.internal.proof.MonitorProgress;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** Finds and reads what the Evidence view shows of a place in a draft, always of the latest asked for, outside the user's thread. */
public final class EvidenceJob extends LatestJob<EvidenceJob.Request, EvidenceJob.Answer> {

	/**
	 * What to read.
	 *
	 * @param draft the answer that the place counts in
	 * @param place the caret or the selection
	 * @param chosen the one to show if several are there; {@code null} for the narrowest
	 * @param other a statement to hold the words against instead of theirs, to look at; {@code null} for none
	 * @param usual what people have chosen
	 */
	record Request(OpenDraft open, CheckedDraft draft, Span place, Span chosen, String other, Choices usual) {
	}

	/**
	 * What was found.
	 *
	 * @param items all that is at the place, the narrowest first
	 * @param index which of them is shown; -1 where there are none
	 * @param shown what to show; {@code null} where there are none
	 */
	record Answer(Request request, List<Checked> items, int index, Shown shown) {
	}

	/** @param answered called in the user-interface thread */
	EvidenceJob(Consumer<Answer> answered) {
		super(EvidenceTexts.job_load, SHORT, answered);
	}

	void read(Request request) {
		ask(request, 0);
	}

	@Override
	protected Answer answer(Request request, IProgressMonitor monitor) {
		List<Checked> items = AtCaret.of(request.draft(), request.place());
		int index = items.isEmpty() ? -1 : 0;
		for (int i = 0; i < items.size(); i++)
			if (items.get(i).hull().equals(request.chosen()))
				index = i;
		return new Answer(request, items, index, index < 0 ? null : read(request, items.get(index), monitor));
	}

	private static Shown read(Request request, Checked item, IProgressMonitor monitor) {
		Path path = DraftFiles.path(request.open().file());
		try {
			Optional<Dossiers.Open> dossier = path == null ? Optional.empty() : OpenDrafts.get().dossiers().nearest(path);
			if (dossier.isEmpty())
				return Shown.of(request.open(), request.draft(), item, List.of(), false);
			Checked other = request.other() == null ? null : against(request, item, dossier.get(), monitor);
			Checked seen = other == null ? item : other;
			return Shown.of(request.open(), request.draft(), seen, SourceLoader.parts(seen, dossier.get().store()), other != null);
		} catch (CancellationException e) {
			return null;
		} catch (UserException | RuntimeException e) {
			// the check of the draft tells people what is wrong with the dossier; the log keeps the rest
			ILog.of(EvidenceJob.class).warn(e.getMessage(), e);
			return Shown.of(request.open(), request.draft(), item, List.of(), false);
		}
	}

	/** The words held against the other statement, as if somebody had chosen it; {@code null} where that can't be. All else is remembered from the check before. */
	private static Checked against(Request request, Checked item, Dossiers.Open dossier, IProgressMonitor monitor) {
		Span hull = item.hull();
		Choices choices = place -> place.equals(hull) ? request.other() : request.usual().statement(place);
		CheckedDraft checked = dossier.proofreader().checkAtOnce(request.draft().draft(), choices, new MonitorProgress(monitor));
		return Checked.all(checked).stream().filter(each -> each.claim() == item.claim() && each.hull().equals(hull) && each.evidence() != null).findFirst().orElse(null);
	}
}
