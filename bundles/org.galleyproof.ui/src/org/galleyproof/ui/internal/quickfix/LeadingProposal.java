package org.galleyproof.ui.internal.quickfix;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * The one line of a list where there is nothing to be done: it says why, and leads on.
 *
 * @param label the line
 * @param command what is run when it is chosen; {@code null} for nothing
 */
record LeadingProposal(String label, String command) implements ICompletionProposal {

	@Override
	public void apply(IDocument document) {
		if (command == null)
			return;
		// the list still has the keyboard
		Display.getCurrent().asyncExec(() -> {
			try {
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
			} catch (CommandException e) {
				// the commands are those of this bundle, with handlers that are always there
				throw new IllegalStateException(e);
			}
		});
	}

	@Override
	public String getAdditionalProposalInfo() {
		return command == null ? null : FixTexts.list_next;
	}

	@Override
	public String getDisplayString() {
		return label;
	}

	@Override
	public Image getImage() {
		return null;
	}

	@Override
	public Point getSelection(IDocument document) {
		return null;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
