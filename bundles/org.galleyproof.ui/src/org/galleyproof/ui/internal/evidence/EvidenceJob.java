package org.galleyproof.ui.internal.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.Choices;
import org.galleyproof.core.UserException;
import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.annotations.Checked;
import org.galleyproof.ui.internal.proof.Dossiers;
import org.galleyproof.ui.internal.proof.DraftFiles;
import org.galleyproof.ui.internal.proof.MonitorProgress;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** Reads what the Evidence view shows of one quotation or claim, always the latest asked for, outside the user's thread. */
public final class EvidenceJob extends Job {

	/**
	 * What to read.
	 *
	 * @param other a statement to hold the words against instead of theirs, to look at; {@code null} for none
	 * @param usual what people have chosen
	 */
	record Request(OpenDraft open, CheckedDraft draft, Checked item, String other, Choices usual) {
	}

	private final Consumer<Shown> answer;
	private volatile Request latest;

	/** @param answer called in the job's thread */
	EvidenceJob(Consumer<Shown> answer) {
		super(EvidenceTexts.job_load);
		this.answer = answer;
		setSystem(true);
		setPriority(SHORT);
	}

	void read(Request request) {
		latest = request;
		cancel();
		schedule();
	}

	/** Answers no more. */
	void stop() {
		latest = null;
		cancel();
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == EvidenceJob.class;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Request request = latest;
		if (request == null)
			return Status.CANCEL_STATUS;
		Shown shown = read(request, monitor);
		if (shown != null && !monitor.isCanceled() && latest == request)
			answer.accept(shown);
		return Status.OK_STATUS;
	}

	/** {@code null} where the other statement can't be held against the words. */
	private static Shown read(Request request, IProgressMonitor monitor) {
		Path path = DraftFiles.path(request.open().file());
		try {
			Optional<Dossiers.Open> dossier = path == null ? Optional.empty() : OpenDrafts.get().dossiers().nearest(path);
			if (dossier.isEmpty())
				return Shown.of(request.open(), request.draft(), request.item(), List.of(), false);
			Checked item = request.other() == null ? request.item() : against(request, dossier.get(), monitor);
			return item == null ? null : Shown.of(request.open(), request.draft(), item, SourceLoader.parts(item, dossier.get().store()), request.other() != null);
		} catch (CancellationException e) {
			return null;
		} catch (UserException | RuntimeException e) {
			// the check of the draft tells people what is wrong with the dossier; the log keeps the rest
			ILog.of(EvidenceJob.class).warn(e.getMessage(), e);
			return Shown.of(request.open(), request.draft(), request.item(), List.of(), false);
		}
	}

	/** The words held against the other statement, as if somebody had chosen it. All else is remembered from the check before. */
	private static Checked against(Request request, Dossiers.Open dossier, IProgressMonitor monitor) {
		Span hull = request.item().hull();
		Choices choices = place -> place.equals(hull) ? request.other() : request.usual().statement(place);
		CheckedDraft checked = dossier.proofreader().checkAtOnce(request.draft().draft(), choices, new MonitorProgress(monitor));
		return Checked.all(checked).stream().filter(each -> each.claim() == request.item().claim() && each.hull().equals(hull) && each.evidence() != null).findFirst().orElse(null);
	}
}
