package org.galleyproof.ui.internal.quickfix;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;

import org.galleyproof.checks.Finding;
import org.galleyproof.core.fixes.Repair;
import org.galleyproof.ui.internal.Images;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.ShownTexts;

/** A {@link Repair} of a document that another program writes: its words go to the clipboard, and people are told where to put them. */
record CopyProposal(OpenDraft draft, Finding finding, Repair repair) implements Proposal {

	@Override
	public String label() {
		int paragraph = ShownTexts.paragraph(draft.file(), finding.span().start());
		String words = FixTexts.shortened(repair.replacement());
		return paragraph == 0 ? NLS.bind(FixTexts.copy, words) : NLS.bind(FixTexts.copy_paragraph, words, paragraph);
	}

	@Override
	public String description() {
		return DraftChange.refusal(draft, finding, repair);
	}

	@Override
	public String icon() {
		return Images.FIX;
	}

	@Override
	public void run(Shell shell) {
		Clipboard clipboard = new Clipboard(shell.getDisplay());
		clipboard.setContents(new Object[] { repair.replacement() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
