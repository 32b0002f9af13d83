package org.galleyproof.ui.internal.quickfix;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.proof.ActiveDraft;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.ShownTexts;
import org.galleyproof.ui.internal.quickfix.DraftChange.Change;

/** "Fix All of a Kind": shows what could be changed in the draft in front, and changes what is chosen, as one step. */
public final class FixAllHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		OpenDraft draft = ActiveDraft.in(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage());
		if (draft == null || draft.state().checked() == null) {
			String problem = draft == null ? Texts.ActiveDraft_none : draft.state().problem() == null ? FixTexts.list_checking : draft.state().problem();
			MessageDialog.openInformation(shell, Texts.dialog_title, problem);
			return null;
		}
		List<Change> changes = Proposals.changes(draft.state().checked());
		if (changes.isEmpty()) {
			MessageDialog.openInformation(shell, Texts.dialog_title, FixTexts.all_none);
			return null;
		}
		if (ShownTexts.isText(draft.file())) {
			MessageDialog.openInformation(shell, Texts.dialog_title, NLS.bind(FixTexts.all_document, ShownTexts.name(draft.file())));
			return null;
		}
		FixAllDialog dialog = new FixAllDialog(shell, draft.state().checked().draft().text(), changes);
		if (dialog.open() == Window.OK && !DraftChange.apply(draft, dialog.chosen()))
			MessageDialog.openInformation(shell, Texts.dialog_title, dialog.chosen().isEmpty() ? FixTexts.change_changed : DraftChange.refusal(draft, dialog.chosen().get(0).finding(), dialog.chosen().get(0).repair()));
		return null;
	}
}
