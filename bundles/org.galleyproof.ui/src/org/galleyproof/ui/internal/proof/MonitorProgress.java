package org.galleyproof.ui.internal.proof;

import org.eclipse.core.runtime.IProgressMonitor;

import org.galleyproof.core.user.Progress;

/** Shows the progress of the engine in a job's monitor, and hands the user's wish to cancel back. */
public final class MonitorProgress implements Progress {

	private static final int TICKS = 1000;

	private final IProgressMonitor monitor;
	private boolean begun;
	private int shown;

	public MonitorProgress(IProgressMonitor monitor) {
		this.monitor = monitor;
	}

	@Override
	public void at(String what, long done, long total) {
		if (!begun) {
			monitor.beginTask("", total > 0 ? TICKS : IProgressMonitor.UNKNOWN);
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
