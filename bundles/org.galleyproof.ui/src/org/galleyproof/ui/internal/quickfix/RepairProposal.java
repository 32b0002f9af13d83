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
		return NLS.bind(FixTexts.description, around(text, repair.span()), around(repair.applied(text), new Span(repair.span().start(), repair.span().start() + repair.replacement().length())));
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
			MessageDialog.openInformation(shell, Texts.dialog_title, FixTexts.change_changed);
	}

	/** A stretch with what stands around it on its line, in whole words. */
	static String around(String text, Span span) {
		int from = span.start();
		while (from > 0 && text.charAt(from - 1) != '\n' && (span.start() - from < AROUND || !Character.isWhitespace(text.charAt(from - 1))) && span.start() - from < 2 * AROUND)
			from--;
		int to = span.end();
		while (to < text.length() && text.charAt(to) != '\n' && (to - span.end() < AROUND || !Character.isWhitespace(text.charAt(to))) && to - span.end() < 2 * AROUND)
			to++;
		String before = from > 0 && text.charAt(from - 1) != '\n' ? "\u2026 " : "";
		String after = to < text.length() && text.charAt(to) != '\n' ? " \u2026" : "";
		return before + text.substring(from, to).strip() + after;
	}
}
