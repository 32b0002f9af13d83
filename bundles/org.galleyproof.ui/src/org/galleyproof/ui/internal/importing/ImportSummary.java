package org.galleyproof.ui.internal.importing;

import java.nio.file.Path;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import org.galleyproof.exchange.ImportReport;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** Tells the user how an import went and checks the open drafts again. */
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
		OpenDrafts.get().recheckAll();
		Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null ? null : PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		if (job.report() == null)
			MessageDialog.openError(shell, Texts.Import_title, job.problem());
		else if (job.report().refused().isEmpty())
			MessageDialog.openInformation(shell, Texts.Import_title, text(job.report()));
		else
			MessageDialog.openWarning(shell, Texts.Import_title, text(job.report()));
	}

	private String text(ImportReport report) {
		StringBuilder text = new StringBuilder();
		text.append(NLS.bind(report.taken().isEmpty() ? Texts.Import_nothing : Texts.Import_taken, job.dossier())).append('\n');
		for (ImportReport.Taken taken : report.taken())
			line(text, NLS.bind(taken.known() == 0 ? Texts.Import_takenLine : Texts.Import_takenKnown, new Object[] { name(taken.file()), taken.statements(), taken.known() }));
		if (!report.refused().isEmpty())
			text.append('\n').append(Texts.Import_refused).append('\n');
		for (ImportReport.Refused refused : report.refused())
			line(text, refused.reason());
		return text.toString();
	}

	private static void line(StringBuilder text, String words) {
		text.append("    ").append(words).append('\n');
	}

	private static String name(String file) {
		Path name = Path.of(file).getFileName();
		return name == null ? file : name.toString();
	}
}
