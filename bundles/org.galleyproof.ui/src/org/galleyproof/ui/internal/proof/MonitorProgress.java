package org.galleyproof.ui.internal.proof;

import org.eclipse.core.runtime.IProgressMonitor;

import org.galleyproof.core.user.Progress;

/** Shows the progress of the engine in a job's monitor, and hands the user's wish to cancel back. */
public final class MonitorProgress implements Progress {

	private static final int TICKS = 1000;

	private final IProgressMonitor monitor;
	private final String task;
	private boolean begun;
	private int shown;

	/** Of a job, whose name says what is done. */
	public MonitorProgress(IProgressMonitor monitor) {
		this(monitor, "");
	}

	/** @param task what is done, for a window that stands before the user until it is */
	public MonitorProgress(IProgressMonitor monitor, String task) {
		this.monitor = monitor;
		this.task = task;
	}

	@Override
	public void at(String what, long done, long total) {
		if (!begun) {
			monitor.beginTask(task, total > 0 ? TICKS : IProgressMonitor.UNKNOWN);
			begun = true;
		}
		monitor.subTask(what);
		if (total > 0) {
			int now = (int) (TICKS * Math.min(done, total) / total);
			if (now > shown) {
				monitor.worked(now - shown);
				shown = now;
			}
		}
	}

	@Override
	public boolean cancelled() {
		return monitor.isCanceled();
	}
}
