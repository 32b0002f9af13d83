package org.galleyproof.ui.internal.importing;

import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.proof.ActiveDraft;
import org.galleyproof.ui.internal.proof.DraftFiles;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** Asks for sources and the dossier; {@link ImportJob} does the work. */
public final class ImportSourceWizard extends Wizard implements IImportWizard {

	private ImportSourcePage page;
	private Path dossier;

	public ImportSourceWizard() {
		setWindowTitle(Texts.Import_title);
	}

	/** Proposes the dossier of the draft in front, else the one of what is chosen. */
	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		OpenDraft front = window == null ? null : ActiveDraft.in(window.getActivePage());
		IResource chosen = selection.getFirstElement() instanceof IResource resource ? resource : front == null ? null : front.file();
		Path path = chosen == null ? null : DraftFiles.path(chosen);
		if (path == null)
			return;
		// a folder is asked as a draft in it would be
		Path draft = chosen instanceof IContainer ? path.resolve("draft") : path;
		dossier = DossierStore.nearest(draft).orElse(draft.resolveSibling("dossier"));
	}

	@Override
	public void addPages() {
		page = new ImportSourcePage(dossier);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		ImportJob job = new ImportJob(page.sources(), page.dossier());
		job.addJobChangeListener(new ImportSummary(job));
		job.setUser(true);
		job.schedule();
		return true;
	}
}
