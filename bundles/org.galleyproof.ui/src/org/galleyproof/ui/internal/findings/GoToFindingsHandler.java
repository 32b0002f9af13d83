package org.galleyproof.ui.internal.findings;

import java.util.Comparator;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

import org.galleyproof.text.Span;
import org.galleyproof.ui.GalleyproofIds;
import org.galleyproof.ui.internal.annotations.ProofAnnotations;
import org.galleyproof.ui.internal.proof.ActiveDraft;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** "Go to the Findings": puts the focus on the line of the finding at the caret, or the next behind it. */
public final class GoToFindingsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		try {
			if (page.showView(GalleyproofIds.FINDINGS_VIEW) instanceof FindingsView findings)
				chosen(page, findings);
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}

	private static void chosen(IWorkbenchPage page, FindingsView findings) {
		ITextEditor editor = ActiveDraft.editor(page);
		OpenDraft draft = ActiveDraft.of(editor);
		if (draft == null || !(editor.getSelectionProvider().getSelection() instanceof ITextSelection caret))
			return;
		findings.rows().stream().filter(row -> row.finding() != null).min(Comparator.comparingInt(row -> distance(row, draft, caret.getOffset()))).ifPresent(findings::select);
	}

	/** Signs from the caret to the finding; one before the caret counts as far off. */
	private static int distance(FindingRow row, OpenDraft draft, int caret) {
		Span place = ProofAnnotations.place(row.finding(), draft.annotationModel());
		if (place == null)
			return Integer.MAX_VALUE;
		if (place.start() <= caret && caret <= place.end())
			return 0;
		return place.start() > caret ? place.start() - caret : Integer.MAX_VALUE / 2 - place.end();
	}
}
