package org.galleyproof.ui.internal.proof;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import org.galleyproof.ui.internal.Texts;

/** "Check Draft Now": sees what others have written into the dossier, and checks; asked for by the user, so a failure is answered in a dialog. */
public final class CheckHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		OpenDraft draft = ActiveDraft.in(page);
		if (draft == null)
			MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Texts.dialog_title, Texts.ActiveDraft_none);
		else
			check(draft, HandlerUtil.getActiveShell(event));
		return null;
	}

	private static void check(OpenDraft draft, Shell shell) {
		OpenDrafts drafts = OpenDrafts.get();
		DraftListener once = new DraftListener() {
			@Override
			public void changed(OpenDraft changed) {
				if (changed != draft)
					return;
				drafts.removeListener(this);
				DraftState state = draft.state();
				if (state.phase() == DraftState.Phase.FAILED && !shell.isDisposed())
					shell.getDisplay().asyncExec(() -> MessageDialog.openError(shell, Texts.dialog_title, state.problem()));
			}
		};
		drafts.addListener(once);
		draft.checkAnew();
	}
}
