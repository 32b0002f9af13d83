package org.galleyproof.ui.internal.deciding;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import org.galleyproof.core.proof.DecisionState;
import org.galleyproof.core.proof.ProofItem;
import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.proof.ActiveDraft;

/** "Next Open Item" and, with the argument "backwards", "Previous Open Item", round the end of the draft. */
public final class OpenItems extends AbstractHandler implements IExecutableExtension {

	private boolean backwards;

	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
		backwards = "backwards".equals(data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		DraftDecisions decisions = Decisions.of(ActiveDraft.in(page));
		if (decisions != null)
			go(page, decisions, Chosen.place(page).orElse(new Span(0, 0)), backwards);
		return null;
	}

	/** Selects the open item next to {@code from}; where nothing is open, or the check has not come so far, the status line says so. */
	static void go(IWorkbenchPage page, DraftDecisions decisions, Span from, boolean backwards) {
		List<ProofItem> open = decisions.state().items().stream().filter(item -> item.state() == DecisionState.OPEN).toList();
		boolean known = decisions.draft().isUpToDate() && decisions.state().checked() == decisions.draft().state().checked();
		if (open.isEmpty() || !decisions.draft().isUpToDate()) {
			ActiveDraft.tell(page, known ? DecidingTexts.nothingOpen : DecidingTexts.waiting);
			return;
		}
		ActiveDraft.tell(page, null);
		ProofItem next = backwards ? open.reversed().stream().filter(item -> item.hull().end() <= from.start()).findFirst().orElse(open.getLast())
				: open.stream().filter(item -> item.hull().start() > from.start()).findFirst().orElse(open.getFirst());
		ActiveDraft.reveal(page, next.hull(), true);
	}
}
