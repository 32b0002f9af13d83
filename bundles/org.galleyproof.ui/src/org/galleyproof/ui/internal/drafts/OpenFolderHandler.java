package org.galleyproof.ui.internal.drafts;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.Texts;

/** "Open Folder of Drafts...". */
public final class OpenFolderHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShell(event), SWT.OPEN | SWT.SHEET);
		dialog.setText(Texts.OpenFolder_title);
		dialog.setMessage(Texts.OpenFolder_message);
		String chosen = dialog.open();
		if (chosen != null)
			open(Path.of(chosen), HandlerUtil.getActiveWorkbenchWindow(event).getActivePage());
		return null;
	}

	/** Shows {@code folder} in the Drafts view, in a job. */
	public static void open(Path folder, IWorkbenchPage page) {
		open(folder, List.of(), page);
	}

	/** As {@link #open(Path, IWorkbenchPage)}, and opens the drafts of these names in it. */
	static void open(Path folder, List<String> names, IWorkbenchPage page) {
		WorkspaceJob job = new WorkspaceJob(NLS.bind(Texts.OpenFolder_job, folder)) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) {
				try {
					IContainer shown = DraftFolders.open(folder, monitor);
					page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> show(shown, names, page));
				} catch (CoreException e) {
					String why = NLS.bind(Texts.OpenFolder_failed, folder, e.getStatus().getMessage());
					page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> MessageDialog.openError(page.getWorkbenchWindow().getShell(), Texts.dialog_title, why));
				}
				return Status.OK_STATUS;
			}
		};
		job.setUser(true);
		job.schedule();
	}

	private static void show(IContainer folder, List<String> names, IWorkbenchPage page) {
		try {
			if (page.showView(GalleyproofIds.DRAFTS_VIEW) instanceof DraftsView view)
				view.show(folder);
			for (String name : names)
				if (folder.findMember(name) instanceof IFile draft)
					DraftOpener.open(draft, page);
		} catch (PartInitException e) {
			MessageDialog.openError(page.getWorkbenchWindow().getShell(), Texts.dialog_title, e.getMessage());
		}
	}
}
