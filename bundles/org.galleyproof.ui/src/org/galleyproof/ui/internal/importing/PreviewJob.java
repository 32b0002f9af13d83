package org.galleyproof.ui.internal.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;
import org.galleyproof.exchange.ImportRequest;
import org.galleyproof.exchange.Importers;
import org.galleyproof.exchange.Preview;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** Reads files for the preview, one after the other, and writes nothing. */
final class PreviewJob extends Job {

	/** A file's answer. */
	sealed interface Answer {
		/** It can be imported. */
		record Readable(Preview preview) implements Answer {
		}

		/** It can't; {@code reason} is a full sentence. */
		record Refused(String reason) implements Answer {
		}
	}

	private final List<ImportRequest> requests;
	private final Path dossier;
	private final BiConsumer<ImportRequest, Answer> answered;
	private final Display display = Display.getCurrent();

	/**
	 * @param dossier its folder, which need not exist
	 * @param answered called in the user-interface thread for each file as it is read
	 */
	PreviewJob(List<ImportRequest> requests, Path dossier, BiConsumer<ImportRequest, Answer> answered) {
		super(Texts.Preview_job);
		this.requests = List.copyOf(requests);
		this.dossier = dossier;
		this.answered = answered;
		setSystem(true);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == PreviewJob.class;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Progress cancelled = new Progress() {
			@Override
			public void at(String what, long done, long total) {
				// the page counts files
			}

			@Override
			public boolean cancelled() {
				return monitor.isCanceled();
			}
		};
		DossierStore store = store();
		for (ImportRequest request : requests) {
			Answer answer = read(request, store, cancelled);
			if (monitor.isCanceled())
				return Status.CANCEL_STATUS;
			if (!display.isDisposed())
				display.asyncExec(() -> answered.accept(request, answer));
		}
		return Status.OK_STATUS;
	}

	/** The dossier, so that what it has is known; a damaged one is told by the import. */
	private DossierStore store() {
		try {
			return DossierOpening.exists(dossier) ? OpenDrafts.get().dossiers().open(dossier).store() : null;
		} catch (UserException e) {
			ILog.of(PreviewJob.class).warn(e.getMessage(), e);
			return null;
		}
	}

	private static Answer read(ImportRequest request, DossierStore store, Progress progress) {
		try {
			return new Answer.Readable(Importers.preview(request, store, progress));
		} catch (UserException e) {
			return new Answer.Refused(e.getMessage());
		} catch (RuntimeException | LinkageError | OutOfMemoryError e) {
			ILog.of(PreviewJob.class).error(Texts.Import_failed, e);
			return new Answer.Refused(Texts.Import_failed);
		}
	}
}
