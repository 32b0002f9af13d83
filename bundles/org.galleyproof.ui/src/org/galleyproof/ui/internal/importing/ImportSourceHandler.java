package org.galleyproof.ui.internal.importing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** "Import Source...". */
public final class ImportSourceHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		ImportSourceWizard wizard = new ImportSourceWizard();
		IStructuredSelection selection = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection chosen ? chosen : StructuredSelection.EMPTY;
		wizard.init(HandlerUtil.getActiveWorkbenchWindow(event).getWorkbench(), selection);
		new WizardDialog(HandlerUtil.getActiveShell(event), wizard).open();
		return null;
	}
}
