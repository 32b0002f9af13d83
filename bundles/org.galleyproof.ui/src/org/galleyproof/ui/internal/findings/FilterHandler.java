package org.galleyproof.ui.internal.findings;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import org.galleyproof.ui.GalleyproofIds;

/** "Filter the Findings": puts the keyboard into the field above the findings. */
public final class FilterHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			if (HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().showView(GalleyproofIds.FINDINGS_VIEW) instanceof FindingsView findings)
				findings.filter("");
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
