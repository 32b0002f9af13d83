package org.galleyproof.ui.internal.deciding;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

import org.galleyproof.core.proof.LostItem;
import org.galleyproof.core.proof.ProofItem;
import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.findings.FindingRow;
import org.galleyproof.ui.internal.findings.FindingsView;
import org.galleyproof.ui.internal.proof.ActiveDraft;

/**
 * What a command is about: the line chosen in the Findings view while that is active, else the quotation or claim at the cursor of the draft in front.
 *
 * @param decisions about the draft in front; {@code null} where there is none
 * @param item {@code null} where there is none
 * @param lost {@code null} unless a lost decision is chosen
 */
record Chosen(IWorkbenchPage page, DraftDecisions decisions, ProofItem item, LostItem lost) {

	static Chosen of(ExecutionEvent event) {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		DraftDecisions decisions = Decisions.of(ActiveDraft.in(page));
		if (decisions == null)
			return new Chosen(page, null, null, null);
		if (HandlerUtil.getActivePart(event) instanceof FindingsView view && view.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection rows
				&& rows.getFirstElement() instanceof FindingRow row)
			return new Chosen(page, decisions, row.finding() == null ? null : decisions.of(row.finding()).orElse(null), row.lost());
		return new Chosen(page, decisions, place(page).flatMap(decisions::atOrFound).orElse(null), null);
	}

	/** The cursor or the selection in the draft in front, Java offsets. */
	static Optional<Span> place(IWorkbenchPage page) {
		ITextEditor editor = ActiveDraft.editor(page);
		return editor != null && editor.getSelectionProvider().getSelection() instanceof ITextSelection caret ? Optional.of(new Span(caret.getOffset(),
				caret.getOffset() + caret.getLength()))
				: Optional.empty();
	}

	/** Tells the user why nothing can be done here. */
	void refuse() {
		String why = decisions == null ? Texts.ActiveDraft_none : decisions.draft().isUpToDate() ? DecidingTexts.nowhere : DecidingTexts.waiting;
		MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), Texts.dialog_title, why);
	}
}
