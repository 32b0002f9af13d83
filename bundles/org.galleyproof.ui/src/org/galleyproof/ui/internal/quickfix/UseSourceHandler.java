package org.galleyproof.ui.internal.quickfix;

import java.util.Comparator;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

import org.galleyproof.checks.Finding;
import org.galleyproof.core.fixes.Repair;
import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.annotations.ProofAnnotation;
import org.galleyproof.ui.internal.annotations.ProofAnnotations;
import org.galleyproof.ui.internal.findings.FindingRow;
import org.galleyproof.ui.internal.findings.FindingsView;
import org.galleyproof.ui.internal.proof.ActiveDraft;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** "Use the Source's Wording" for the row chosen in the Findings view, else for the finding at the cursor. */
public final class UseSourceHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		OpenDraft draft = ActiveDraft.in(page);
		Finding finding = draft == null ? null : chosen(HandlerUtil.getActivePart(event), HandlerUtil.getCurrentSelection(event), page, draft);
		if (finding == null)
			tell(event, draft == null ? Texts.ActiveDraft_none : FixTexts.change_nowhere);
		else {
			Repair repair = Proposals.sourceWording(finding, draft.state().checked());
			if (repair == null)
				tell(event, FixTexts.change_none);
			else if (!DraftChange.apply(draft, finding, repair))
				tell(event, DraftChange.refusal(draft, finding, repair));
		}
		return null;
	}

	private static void tell(ExecutionEvent event, String why) {
		MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Texts.dialog_title, why);
	}

	private static Finding chosen(IWorkbenchPart part, ISelection selection, IWorkbenchPage page, OpenDraft draft) {
		if (part instanceof FindingsView && selection instanceof IStructuredSelection rows && rows.getFirstElement() instanceof FindingRow row)
			return row.finding();
		ITextEditor editor = ActiveDraft.editor(page);
		return editor.getSelectionProvider().getSelection() instanceof ITextSelection caret ? at(caret, draft) : null;
	}

	/** The finding at the cursor that has a fix; of several, the one with the fewest words. A place between words counts with those next to it. */
	private static Finding at(ITextSelection caret, OpenDraft draft) {
		Span chosen = new Span(caret.getOffset(), caret.getOffset() + caret.getLength());
		return ProofAnnotations.in(draft.annotationModel()).stream().filter(annotation -> annotation.finding() != null && annotation.finding().replacement() != null)
				.filter(annotation -> touches(annotation, chosen, draft)).min(Comparator.comparingInt(annotation -> annotation.finding().span().length()))
				.map(ProofAnnotation::finding).orElse(null);
	}

	private static boolean touches(ProofAnnotation annotation, Span chosen, OpenDraft draft) {
		Span place = ProofAnnotations.place(annotation, draft.annotationModel());
		return place != null && chosen.start() <= place.end() + 1 && place.start() <= chosen.end() + 1;
	}
}
