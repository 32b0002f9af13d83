package org.galleyproof.ui.internal.quickfix;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension3;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.findings.FindingsView;
import org.galleyproof.ui.internal.proof.ActiveDraft;

/** "What Can Be Done Here": opens the list of fixes at the caret of the draft in front, or at the words of the row chosen in the Findings view. */
public final class ListFixesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		ITextEditor editor = ActiveDraft.editor(page);
		if (ActiveDraft.of(editor) == null) {
			MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Texts.dialog_title, Texts.ActiveDraft_none);
			return null;
		}
		if (HandlerUtil.getActivePart(event) instanceof FindingsView findings)
			findings.goToChosen();
		page.activate(editor);
		// the keyboard has to be in the draft first
		HandlerUtil.getActiveShell(event).getDisplay().asyncExec(() -> {
			if (editor.getAdapter(ITextViewer.class) instanceof ISourceViewerExtension3 viewer && viewer.getQuickAssistAssistant() != null)
				viewer.getQuickAssistAssistant().showPossibleQuickAssists();
		});
		return null;
	}
}
