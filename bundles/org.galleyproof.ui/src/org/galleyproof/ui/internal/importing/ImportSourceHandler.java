package org.galleyproof.ui.internal.importing;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** "Import Source...". */
public final class ImportSourceHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		ImportSourceWizard wizard = new ImportSourceWizard();
		IStructuredSelection selection = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection chosen ? chosen : StructuredSelection.EMPTY;
		wizard.init(HandlerUtil.getActiveWorkbenchWindow(event).getWorkbench(), selection);
		wizard.open(HandlerUtil.getActiveShell(event), List.of());
		return null;
	}
}
