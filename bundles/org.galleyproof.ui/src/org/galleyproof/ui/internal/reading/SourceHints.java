package org.galleyproof.ui.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.LineContentCodeMining;
import org.eclipse.osgi.util.NLS;

import org.galleyproof.checks.Finding;
import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.Texts;
import org.galleyproof.ui.internal.proof.OpenDraft;
import org.galleyproof.ui.internal.proof.OpenDrafts;

/** The words of the source behind those of the draft that differ from them, drawn between the words and no part of the text; where the settings ask for it. */
public final class SourceHints extends AbstractCodeMiningProvider {

	/** Characters of a hint: more is the Evidence view's to show. */
	private static final int LONGEST = 40;

	@Override
	public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
		OpenDraft draft = PageSettings.hints() ? OpenDrafts.get().of(viewer.getDocument()) : null;
		List<ICodeMining> hints = new ArrayList<>();
		if (draft != null && draft.isUpToDate() && draft.state().checked() != null)
			for (Finding finding : draft.state().checked().allFindings()) {
				String label = label(finding, draft.state().checked().draft().text());
				if (label != null)
					hints.add(new Hint(finding.span(), label, this));
			}
		return CompletableFuture.completedFuture(hints);
	}

	/** {@code null} where the source has no words for it. */
	static String label(Finding finding, String draft) {
		String words = finding.replacement();
		if (words == null || words.equals(finding.span().of(draft)))
			return null;
		if (words.isBlank())
			return Texts.SourceHints_nothing;
		int end = Math.min(words.length(), LONGEST);
		return NLS.bind(Texts.SourceHints_words, end == words.length() ? words : words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + '\u2026');
	}

	private static final class Hint extends LineContentCodeMining {

		Hint(Span span, String label, SourceHints provider) {
			super(new Position(span.end(), 1), provider);
			setLabel(label);
		}
	}
}
