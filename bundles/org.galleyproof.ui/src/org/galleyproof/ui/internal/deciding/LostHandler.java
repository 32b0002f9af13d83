package org.galleyproof.ui.internal.deciding;

import java.util.Comparator;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

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
		Shell shell = chosen.page().getWorkbenchWindow().getShell();
		List<LostItem> all = chosen.decisions() == null ? List.of() : chosen.decisions().state().lost();
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
		String words = lost.decision().words();
		List<ProofItem> free = session.state().items().stream().filter(item -> item.claim() == lost.decision().claim() && item.decision() == null)
				.sorted(Comparator.comparing((ProofItem item) -> !isSame(item, words)).thenComparing(ProofItem::hull)).toList();
		if (free.isEmpty()) {
			MessageDialog.openInformation(shell, Texts.dialog_title, NLS.bind(DecidingTexts.lost_nowhere, lost.decision().claim() ? DecidingTexts.claim
					: DecidingTexts.quotation));
			return;
		}
		Lines lines = new Lines(session.state().checked().draft().text());
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(element -> {
			ProofItem item = (ProofItem) element;
			return NLS.bind(isSame(item, words) ? DecidingTexts.lost_same : DecidingTexts.lost_item, lines.of(item.hull().start()), item.words().replaceAll("\\s+", " "));
		}));
		dialog.setTitle(DecidingTexts.lost_title);
		dialog.setMessage(NLS.bind(DecidingTexts.lost_choose, NLS.bind(DecidingTexts.words, words)));
		dialog.setElements(free.toArray());
		dialog.setInitialSelections(free.get(0));
		dialog.setMultipleSelection(false);
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof ProofItem item) {
			DecisionOperation.add(session.place(lost, item, Me.name()), chosen.decisions().draft().document());
			ActiveDraft.reveal(chosen.page(), item.hull(), true);
		}
	}

	private static boolean isSame(ProofItem item, String words) {
		return item.words().replaceAll("\\s+", " ").equals(words.replaceAll("\\s+", " "));
	}
}
