package org.galleyproof.ui.internal.importing;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import org.galleyproof.ui.internal.Texts;

/** Tells the user how an import went. */
final class ImportSummary extends JobChangeAdapter {

	private final ImportJob job;

	ImportSummary(ImportJob job) {
		this.job = job;
	}

	@Override
	public void done(IJobChangeEvent event) {
		Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
		if (display != null && !display.isDisposed())
			display.asyncExec(this::show);
	}

	private void show() {
		Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null ? null : PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		if (job.report() == null)
			MessageDialog.openError(shell, Texts.Import_title, job.problem());
		else
			new ImportSummaryDialog(shell, job).open();
	}
}
