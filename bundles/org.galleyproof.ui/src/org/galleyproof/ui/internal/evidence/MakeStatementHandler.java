package org.galleyproof.ui.internal.evidence;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.dossier.SourcePage;

/** "Make a Statement of the Selected Words", in the Evidence view and on the page of a source. */
public final class MakeStatementHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		boolean made = switch (HandlerUtil.getActivePart(event)) {
			case EvidenceView evidence -> evidence.makeStatement();
			case SourcePage page when page.selected() != null -> {
				NewStatement.make(page.dossier(), page.sourceId(), page.text(), page.selected(), page.speaker(), shell, null);
				yield true;
			}
			case null, default -> false;
		};
		if (!made)
			MessageDialog.openInformation(shell, Texts.dialog_title, EvidenceTexts.make_none);
		return null;
	}
}
