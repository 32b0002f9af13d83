package org.galleyproof.ui.internal.quickfix;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import org.galleyproof.checks.Finding;
import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.annotations.ProofAnnotations;
import org.galleyproof.ui.internal.proof.OpenDraft;

/** Applies fixes for people: what can't be applied is answered with the reason. To be used in the user-interface thread. */
public final class SourceWording {

	private static final int SHORT = 60;

	private SourceWording() {
	}

	/** Whether the source's wording can be proposed for {@code finding}. */
	public static boolean isOffered(Finding finding, OpenDraft draft) {
		return draft.state().checked() != null && Fix.of(finding, draft.state().checked().draft().text()).isApplicable();
	}

	/** Puts the source's wording where {@code finding} of {@code draft} stands; returns whether the text was changed. */
	public static boolean apply(Finding finding, OpenDraft draft) {
		Fix fix = Fix.of(finding, draft.state().checked().draft().text());
		return apply(fix, draft, ProofAnnotations.place(finding, draft.annotationModel()));
	}

	/**
	 * @param draft {@code null} where no editor shows the draft
	 * @param place where the finding stands now; {@code null} where its words are gone
	 */
	static boolean apply(Fix fix, OpenDraft draft, Span place) {
		if (draft == null)
			return refuse(Texts.SourceWording_closed);
		if (!fix.isApplicable())
			return refuse(Texts.SourceWording_none);
		if (place == null || !fix.apply(draft.document(), place))
			return refuse(Texts.SourceWording_changed);
		draft.checkNow();
		return true;
	}

	/** {@code words} cut to what fits a menu line. */
	static String shortened(String words) {
		String line = words.replaceAll("\\s+", " ").strip();
		return line.length() <= SHORT ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, SHORT) - 1)) + "\u2026";
	}

	private static boolean refuse(String why) {
		Shell shell = Display.getCurrent().getActiveShell();
		MessageDialog.openInformation(shell, Texts.dialog_title, why);
		return false;
	}
}
