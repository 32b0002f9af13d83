package org.galleyproof.ui.internal.deciding;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import org.galleyproof.core.proof.LostItem;
import org.galleyproof.core.proof.ProofItem;
import org.galleyproof.core.proof.ProofSession;
import org.galleyproof.core.user.UserException;
import org.galleyproof.ui.internal.Lines;
import org.galleyproof.ui.internal.Me;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.proof.ActiveDraft;

/** "Place Lost Decision..." and, with the argument "drop", "Drop Lost Decision": for the one chosen in the Findings view, or the first there is. */
public final class LostHandler extends AbstractHandler implements IExecutableExtension {

	private boolean drop;

	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
		drop = "drop".equals(data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Chosen chosen = Chosen.of(event);
		if (chosen.decisions() == null) {
			chosen.refuse();
			return null;
		}
		Shell shell = chosen.page().getWorkbenchWindow().getShell();
		List<LostItem> all = chosen.decisions().state().lost();
		LostItem lost = chosen.lost() != null ? chosen.lost() : all.size() == 1 ? all.get(0) : null;
		if (lost == null) {
			MessageDialog.openInformation(shell, Texts.dialog_title, DecidingTexts.lost_none);
			return null;
		}
		try {
			ProofSession session = chosen.decisions().session();
			if (drop)
				DecisionOperation.add(session.drop(lost, Me.name()), chosen.decisions().draft().document());
			else
				place(chosen, lost, session, shell);
		} catch (UserException e) {
			MessageDialog.openInformation(shell, Texts.dialog_title, e.getMessage());
		}
		return null;
	}

	private static void place(Chosen chosen, LostItem lost, ProofSession session, Shell shell) throws UserException {
		List<ProofItem> places = LostPlaces.of(session.state(), lost);
		if (places.isEmpty()) {
			MessageDialog.openInformation(shell, Texts.dialog_title, NLS.bind(DecidingTexts.lost_nowhere, lost.decision().claim() ? DecidingTexts.claim
					: DecidingTexts.quotation));
			return;
		}
		PlaceDialog dialog = new PlaceDialog(shell, lost.decision().words(), places, new Lines(session.state().checked().draft().text()),
				place -> ActiveDraft.reveal(chosen.page(), place.hull(), false));
		if (dialog.open() == Window.OK) {
			DecisionOperation.add(session.place(lost, dialog.chosen(), Me.name()), chosen.decisions().draft().document());
			ActiveDraft.reveal(chosen.page(), dialog.chosen().hull(), true);
		}
	}
}
