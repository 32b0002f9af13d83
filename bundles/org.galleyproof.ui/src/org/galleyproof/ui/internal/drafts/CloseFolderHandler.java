package org.galleyproof.ui.internal.drafts;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

import org.galleyproof.ui.internal.Texts;

/** "Close Folder": takes a linked folder off the Drafts view. */
public final class CloseFolderHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IFolder folder = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection chosen ? DraftFolders.linked(chosen.getFirstElement()) : null;
		if (folder != null) {
			WorkspaceJob job = new WorkspaceJob(folder.getName()) {
				@Override
				public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
					DraftFolders.close(folder, monitor);
					return Status.OK_STATUS;
				}
			};
			job.schedule();
		} else {
			MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Texts.dialog_title, Texts.CloseFolder_none);
		}
		return null;
	}
}
