package org.galleyproof.ui.internal.deciding;

import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import org.galleyproof.core.user.UserException;
import org.galleyproof.ui.internal.Texts;

/** "Day of the Draft": says which day the draft in front is dated, or leaves it to the draft again. */
public final class DayHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Chosen chosen = Chosen.of(event);
		if (chosen.decisions() == null)
			chosen.refuse();
		else
			ask(chosen.decisions(), chosen.page().getWorkbenchWindow().getShell());
		return null;
	}

	/** Asks the user, in the user-interface thread. */
	public static void ask(DraftDecisions decisions, Shell shell) {
		DayDialog dialog = new DayDialog(shell, decisions.session().day(), decisions.draft().ownDay(), decisions.session().dating());
		if (dialog.open() != Window.OK || Objects.equals(dialog.day(), decisions.session().day()))
			return;
		try {
			decisions.date(dialog.day());
		} catch (UserException e) {
			MessageDialog.openInformation(shell, Texts.dialog_title, e.getMessage());
		}
	}
}
