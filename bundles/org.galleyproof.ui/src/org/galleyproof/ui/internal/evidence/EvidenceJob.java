package org.galleyproof.ui.internal.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.UserException;
import org.galleyproof.ui.internal.annotations.Checked;
import org.galleyproof.ui.internal.proof.Dossiers;
import org.galleyproof.ui.internal.proof.DraftFiles;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** Reads what the Evidence view shows of one quotation or claim, always the latest asked for, outside the user's thread. */
public final class EvidenceJob extends Job {

	/** What to read. */
	record Request(OpenDraft open, CheckedDraft draft, Checked item) {
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
		Shown shown = Shown.of(request.open(), request.draft(), request.item(), parts(request));
		if (!monitor.isCanceled() && latest == request)
			answer.accept(shown);
		return Status.OK_STATUS;
	}

	private static List<SourcePart> parts(Request request) {
		Path path = DraftFiles.path(request.open().file());
		try {
			Optional<Dossiers.Open> dossier = path == null ? Optional.empty() : OpenDrafts.get().dossiers().nearest(path);
			return dossier.isEmpty() ? List.of() : SourceLoader.parts(request.item(), dossier.get().store());
		} catch (UserException | RuntimeException e) {
			// the check of the draft tells people what is wrong with the dossier; the log keeps the rest
			ILog.of(EvidenceJob.class).warn(e.getMessage(), e);
			return List.of();
		}
	}
}
