package org.galleyproof.ui.internal.quickfix;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

import org.galleyproof.core.proof.Ignored;
import org.galleyproof.core.user.UserException;
import org.galleyproof.ui.internal.Me;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.deciding.DecisionWords;
import org.galleyproof.ui.internal.deciding.Decisions;
import org.galleyproof.ui.internal.deciding.DraftDecisions;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** Heeds a finding again that somebody ignored. */
record HeedProposal(OpenDraft draft, Ignored ignored) implements Proposal {

	@Override
	public String label() {
		return FixTexts.heed;
	}

	/** Who ignored it, when and why. */
	@Override
	public String description() {
		return DecisionWords.line(ignored.said());
	}

	@Override
	public String icon() {
		return null;
	}

	@Override
	public void run(Shell shell) {
		DraftDecisions decisions = Decisions.of(draft);
		try {
			if (decisions != null)
				decisions.session().heed(ignored, Me.name());
		} catch (UserException e) {
			MessageDialog.openInformation(shell, Texts.dialog_title, e.getMessage());
		}
	}
}
