package org.galleyproof.ui.internal.deciding;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

import org.galleyproof.core.proof.Decision;

/** "History of Decisions": what happened to the quotation or claim that is chosen, or to a lost decision. */
public final class HistoryHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Chosen chosen = Chosen.of(event);
		Decision decision = chosen.lost() != null ? chosen.lost().decision() : chosen.item() == null ? null : chosen.item().decision();
		if (decision == null && chosen.item() == null)
			chosen.refuse();
		else
			new HistoryDialog(chosen.page().getWorkbenchWindow().getShell(), chosen.item() == null ? decision.words() : chosen.item().words(), chosen.item() == null ? null
					: chosen.item().lapse(), decision)
					.open();
		return null;
	}
}
