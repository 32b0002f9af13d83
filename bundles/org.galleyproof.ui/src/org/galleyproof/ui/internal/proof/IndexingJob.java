package org.galleyproof.ui.internal.proof;

import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.user.Progress;
import org.galleyproof.ui.internal.Texts;

/** Shows how far the index of a dossier is, which is made in a thread of its own, and has the drafts checked again and the dossier shown anew when it is done. */
final class IndexingJob extends Job implements Progress {

	/** How often the monitor is told, in milliseconds. */
	private static final long BEAT = 200;

	private final Path folder;
	private volatile DossierStore store;
	private volatile String what = "";
	private volatile long done;
	private volatile long total;
	private volatile boolean cancelled;

	IndexingJob(Path folder) {
		super(NLS.bind(Texts.IndexingJob_name, folder.getFileName()));
		this.folder = folder;
		setPriority(LONG);
	}

	/** Shows the index of this store from now on, whenever it is made. */
	void follow(DossierStore followed) {
		store = followed;
		if (followed.isIndexing())
			schedule();
	}

	@Override
	public void at(String newWhat, long newDone, long newTotal) {
		what = newWhat;
		done = newDone;
		total = newTotal;
		if (store != null && getState() == Job.NONE)
			schedule();
	}

	@Override
	public boolean cancelled() {
		return cancelled;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		MonitorProgress shown = new MonitorProgress(monitor);
		try {
			while (store.isIndexing()) {
				cancelled = monitor.isCanceled();
				shown.at(what, done, total);
				Thread.sleep(BEAT);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Status.CANCEL_STATUS;
		} finally {
			cancelled = false;
		}
		store.indexProblem().ifPresent(problem -> ILog.of(IndexingJob.class).warn(problem));
		DossierNews.saved(folder);
		return Status.OK_STATUS;
	}
}
