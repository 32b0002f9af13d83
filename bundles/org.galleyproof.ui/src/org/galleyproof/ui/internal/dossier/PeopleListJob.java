package org.galleyproof.ui.internal.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import org.galleyproof.core.dossier.edit.PeopleList;
import org.galleyproof.core.user.UserException;
import org.galleyproof.exchange.PeopleImporter;
import org.galleyproof.ui.internal.Counts;
import org.galleyproof.ui.internal.Me;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.proof.DossierNews;
import org.galleyproof.ui.internal.proof.MonitorProgress;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** Takes a list of people and organisations into a dossier, and tells what was added. */
public final class PeopleListJob extends Job {

	/** Notes that are told; the rest is counted. */
	private static final int MOST = 12;

	private final Path file;
	private final Path dossier;
	private final Shell shell;
	private final Display display;

	/** @param shell over which is told what became of it */
	public PeopleListJob(Path file, Path dossier, Shell shell) {
		super(NLS.bind(DossierTexts.People_job, file.getFileName()));
		this.file = file;
		this.dossier = dossier;
		this.shell = shell;
		display = shell.getDisplay();
		setUser(true);
	}

	/** Asks for a list and takes it in. */
	static void ask(Shell shell, Path dossier) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.SHEET);
		dialog.setText(DossierTexts.People_choose);
		dialog.setFilterNames(new String[] { DossierTexts.People_lists, Texts.Import_everything });
		dialog.setFilterExtensions(new String[] { "*.csv;*.tsv;*.json", "*.*" });
		String chosen = dialog.open();
		if (chosen != null)
			new PeopleListJob(Path.of(chosen), dossier, shell).schedule();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			PeopleList.Added added = PeopleImporter.run(file, OpenDrafts.get().dossiers().open(dossier).store(), Me.name(), new MonitorProgress(monitor));
			DossierNews.saved(dossier);
			tell(sentence(added), false);
		} catch (UserException e) {
			tell(e.getMessage(), true);
		} catch (RuntimeException | LinkageError e) {
			ILog.of(PeopleListJob.class).error(DossierTexts.Session_fault, e);
			tell(DossierTexts.Session_fault, true);
		}
		return Status.OK_STATUS;
	}

	private static String sentence(PeopleList.Added added) {
		List<String> lines = new ArrayList<>();
		lines.add(NLS.bind(DossierTexts.People_added, new Object[] { added.people(), added.organisations(), added.names(), added.roles() }));
		if (!added.notes().isEmpty())
			lines.add("");
		added.notes().stream().limit(MOST).forEach(lines::add);
		if (added.notes().size() > MOST)
			lines.add(Counts.say(DossierTexts.People_more, added.notes().size() - MOST));
		return String.join("\n", lines);
	}

	private void tell(String words, boolean wrong) {
		if (display.isDisposed())
			return;
		display.asyncExec(() -> {
			Shell over = shell.isDisposed() ? null : shell;
			if (wrong)
				MessageDialog.openError(over, DossierTexts.People_window, words);
			else
				MessageDialog.openInformation(over, DossierTexts.People_window, words);
		});
	}
}
