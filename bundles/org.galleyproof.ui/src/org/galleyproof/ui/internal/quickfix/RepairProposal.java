package org.galleyproof.ui.internal.quickfix;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import org.galleyproof.checks.Finding;
import org.galleyproof.core.fixes.Gap;
import org.galleyproof.core.fixes.Repair;
import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.Images;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** A {@link Repair} of a draft. */
record RepairProposal(OpenDraft draft, String text, Finding finding, Repair repair) implements Proposal {

	/** Signs around the change that the preview shows. */
	private static final int AROUND = 50;

	@Override
	public String label() {
		return FixTexts.label(repair, text, Gap.words(finding, text));
	}

	@Override
	public String description() {
		return NLS.bind(FixTexts.description, before(AROUND).all(), after(AROUND).all());
	}

	/** The place as it is. @param around signs on either side */
	Preview before(int around) {
		return Preview.of(text, repair.span(), around);
	}

	/** The place as it would be. */
	Preview after(int around) {
		return Preview.of(repair.applied(text), new Span(repair.span().start(), repair.span().start() + repair.replacement().length()), around);
	}

	@Override
	public String icon() {
		return Images.FIX;
	}

	@Override
	public void run(Shell shell) {
		if (!draft.isOpen())
			MessageDialog.openInformation(shell, Texts.dialog_title, FixTexts.change_closed);
		else if (!DraftChange.apply(draft, finding, repair))
			MessageDialog.openInformation(shell, Texts.dialog_title, DraftChange.refusal(draft, finding, repair));
	}
}
