package org.galleyproof.ui.internal.quickfix;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import org.galleyproof.checks.Finding;
import org.galleyproof.core.proof.IgnoreScope;
import org.galleyproof.core.user.UserException;
import org.galleyproof.ui.internal.Me;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.deciding.DecisionOperation;
import org.galleyproof.ui.internal.deciding.Decisions;
import org.galleyproof.ui.internal.deciding.DraftDecisions;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** Ignores a finding, and tells who did. The draft stays as it is. */
record IgnoreProposal(OpenDraft draft, Finding finding, IgnoreScope scope) implements Proposal {

	@Override
	public String label() {
		return switch (scope) {
			case HERE -> FixTexts.ignore_here;
			case DRAFT -> FixTexts.ignore_draft;
			case STYLE -> FixTexts.ignore_style;
		};
	}

	@Override
	public String description() {
		return switch (scope) {
			case HERE -> FixTexts.ignore_here_description;
			case DRAFT -> NLS.bind(FixTexts.ignore_draft_description, Texts.label(finding.type()));
			case STYLE -> NLS.bind(FixTexts.ignore_style_description, Texts.label(finding.type()));
		};
	}

	@Override
	public String icon() {
		return null;
	}

	@Override
	public boolean isAside() {
		return true;
	}

	@Override
	public void run(Shell shell) {
		DraftDecisions decisions = Decisions.of(draft);
		String why = null;
		if (scope == IgnoreScope.STYLE) {
			// it holds for others' drafts too: they are told why
			InputDialog dialog = new InputDialog(shell, Texts.dialog_title, FixTexts.ignore_why, "", words -> words.isBlank() ? "" : null);
			if (dialog.open() != Window.OK)
				return;
			why = dialog.getValue().strip();
		}
		try {
			if (decisions == null)
				throw new UserException(FixTexts.change_closed);
			DecisionOperation.add(decisions.session().ignore(finding, scope, Me.name(), why), draft.document());
		} catch (UserException e) {
			MessageDialog.openInformation(shell, Texts.dialog_title, e.getMessage());
		}
	}
}
