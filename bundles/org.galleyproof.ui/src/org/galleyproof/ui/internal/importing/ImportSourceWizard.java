package org.galleyproof.ui.internal.importing;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.proof.ActiveDraft;
import org.galleyproof.ui.internal.proof.DraftFiles;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** Asks for sources and the dossier; {@link ImportJob} does the work. */
public final class ImportSourceWizard extends Wizard implements IImportWizard {

	private final List<Path> dropped = new ArrayList<>();
	private ImportSourcePage page;
	private PreviewPage preview;
	private Path dossier;

	public ImportSourceWizard() {
		setWindowTitle(Texts.Import_title);
		setNeedsProgressMonitor(true);
	}

	/**
	 * Opens the wizard over {@code shell}, at the preview where there are files.
	 *
	 * @param files to begin with; folders among them are looked through
	 * @param dossier to begin with; {@code null} to ask
	 */
	public static void open(Shell shell, List<Path> files, Path dossier) {
		ImportSourceWizard wizard = new ImportSourceWizard();
		wizard.dossier = dossier;
		wizard.open(shell, files);
	}

	void open(Shell shell, List<Path> files) {
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				try {
					dropped.addAll(Importable.in(files, monitor));
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			MessageDialog.openError(shell, Texts.Import_title, NLS.bind(Texts.Import_unreadable, files.get(0), e.getCause().getMessage()));
			return;
		} catch (InterruptedException e) {
			// the user asked to stop looking
			return;
		}
		WizardDialog dialog = new WizardDialog(shell, this);
		dialog.setPageSize(860, 460);
		dialog.open();
	}

	/** Proposes the dossier of the draft in front, else the one of what is chosen. */
	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		OpenDraft front = window == null ? null : ActiveDraft.in(window.getActivePage());
		IResource chosen = selection.getFirstElement() instanceof IResource resource ? resource : front == null ? null : front.file();
		dossier = dossierFor(chosen);
	}

	/** The dossier that answers a draft, or the drafts in a folder, or the new one that would; {@code null} where {@code resource} tells nothing. */
	public static Path dossierFor(IResource resource) {
		Path path = resource == null ? null : DraftFiles.path(resource);
		if (path == null)
			return null;
		// a folder is asked as a draft in it would be
		Path draft = resource instanceof IContainer ? path.resolve("draft") : path;
		return DossierOpening.nearest(draft).orElse(draft.resolveSibling("dossier"));
	}

	@Override
	public void addPages() {
		page = new ImportSourcePage(dossier, dropped);
		addPage(page);
		preview = new PreviewPage(page);
		addPage(preview);
	}

	/** Files that were dropped on a dossier leave nothing to ask but whether they are what they seem. */
	@Override
	public IWizardPage getStartingPage() {
		return dropped.isEmpty() || dossier == null ? page : preview;
	}

	@Override
	public void dispose() {
		if (preview != null)
			preview.stop();
		super.dispose();
	}

	@Override
	public boolean performFinish() {
		ImportJob job = ImportJob.of(preview.requests(), page.dossier());
		job.addJobChangeListener(new ImportSummary(job));
		job.setUser(true);
		job.schedule();
		return true;
	}
}
