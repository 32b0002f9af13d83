package org.galleyproof.ui.internal.deciding;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import org.galleyproof.core.proof.Action;
import org.galleyproof.core.proof.Decision;
import org.galleyproof.core.proof.ProofItem;
import org.galleyproof.core.user.UserException;
import org.galleyproof.ui.internal.Me;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.proof.ActiveDraft;

/** Decides about the quotation or claim that is chosen: what, the argument says, the name of an {@link Action}, with "+" to go on to the next open one. */
public final class DecideHandler extends AbstractHandler implements IExecutableExtension {

	private static final String GO_ON = "+";

	private Action action;
	private boolean goOn;

	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
		String name = String.valueOf(data);
		goOn = name.endsWith(GO_ON);
		action = Action.valueOf(name.replace(GO_ON, ""));
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Chosen chosen = Chosen.of(event);
		if (chosen.item() == null) {
			chosen.refuse();
			return null;
		}
		Shell shell = chosen.page().getWorkbenchWindow().getShell();
		String value = null;
		String note = null;
		switch (action) {
			case REJECT -> note = NoteDialog.words(shell, DecidingTexts.reject_title, DecidingTexts.reject_message, chosen.item().words());
			case ASK -> note = NoteDialog.words(shell, DecidingTexts.ask_title, DecidingTexts.ask_message, chosen.item().words());
			case ASSIGN -> value = NoteDialog.name(shell, DecidingTexts.assign_title, DecidingTexts.assign_message, chosen.item().words(), now(chosen.item(),
					Decision::assignee), names(chosen));
			case ASSIGN_SECOND ->
				value = NoteDialog.name(shell, DecidingTexts.second_title, DecidingTexts.second_message, chosen.item().words(), now(chosen.item(), Decision::secondReader),
						names(chosen));
			default -> {
				// nothing is asked
			}
		}
		boolean cancelled = note == null && (action == Action.REJECT || action == Action.ASK) || value == null && (action == Action.ASSIGN || action == Action.ASSIGN_SECOND);
		if (cancelled || !decide(chosen, value, note, shell))
			return null;
		if (goOn)
			OpenItems.go(chosen.page(), chosen.decisions(), chosen.item().hull(), false);
		// nothing that would take the keyboard away from somebody who goes on
		if (!Me.isGiven())
			ActiveDraft.tell(chosen.page(), NLS.bind(DecidingTexts.me_unsigned, Me.name()));
		return null;
	}

	private boolean decide(Chosen chosen, String value, String note, Shell shell) {
		try {
			DraftDecisions decisions = chosen.decisions();
			DecisionOperation.add(decisions.session().decide(chosen.item(), action, Me.name(), value == null || value.isEmpty() ? null : value, note), decisions.draft()
					.document());
			return true;
		} catch (UserException e) {
			MessageDialog.openInformation(shell, Texts.dialog_title, e.getMessage());
			return false;
		}
	}

	private static String now(ProofItem item, Function<Decision, String> what) {
		return item.decision() == null ? null : what.apply(item.decision());
	}

	/** Everybody who has to do with this draft. */
	private static List<String> names(Chosen chosen) {
		TreeSet<String> names = new TreeSet<>();
		names.add(Me.name());
		for (ProofItem item : chosen.decisions().state().items())
			if (item.decision() != null) {
				names.add(Objects.requireNonNullElse(item.decision().assignee(), ""));
				names.add(Objects.requireNonNullElse(item.decision().secondReader(), ""));
				item.decision().history().forEach(entry -> names.add(Objects.requireNonNullElse(entry.by(), "")));
			}
		names.remove("");
		return List.copyOf(names);
	}
}
