package org.galleyproof.ui.internal.evidence;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import org.galleyproof.ui.GalleyproofIds;

/** "Between Draft and Source": from the caret in the draft, or a line of the Findings view, to the word of the source beside it; from the Evidence view back. */
public final class JumpHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		if (HandlerUtil.getActivePart(event) instanceof EvidenceView evidence) {
			evidence.goToDraft();
			return null;
		}
		try {
			if (page.showView(GalleyproofIds.EVIDENCE_VIEW) instanceof EvidenceView evidence)
				evidence.goToSource();
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
