package org.galleyproof.ui.internal.proof;

import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import org.galleyproof.core.user.UserException;

/** Looks now and then whether another workbench, or the command line, has saved into a dossier that is open here, and shows what it saved. */
final class OthersJob extends Job {

	/** Between two looks, in milliseconds: soon enough for a colleague at the next desk, seldom enough to be nothing to the disk. */
	private static final long PAUSE = 4_000;

	private final Dossiers dossiers;
	private volatile boolean ended = true;

	OthersJob(Dossiers dossiers) {
		super(OthersJob.class.getSimpleName());
		this.dossiers = dossiers;
		setSystem(true);
		setPriority(DECORATE);
	}

	/** Begins to look, unless it does already. */
	void begin() {
		if (ended) {
			ended = false;
			schedule(PAUSE);
		}
	}

	/** Looks no more. */
	void end() {
		ended = true;
		cancel();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		for (Path folder : dossiers.savedByOthers())
			try {
				dossiers.refresh(folder);
				DossierNews.saved(folder);
			} catch (UserException e) {
				// it is being written, or was damaged: whoever reads it next tells the user, and the next look may find it whole
				ILog.of(OthersJob.class).warn(e.getMessage(), e);
			}
		if (!ended)
			schedule(PAUSE);
		return Status.OK_STATUS;
	}
}
