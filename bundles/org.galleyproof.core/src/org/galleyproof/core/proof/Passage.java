package org.galleyproof.core.proof;

import java.util.List;

import org.galleyproof.core.dossier.SourceIds;
import org.galleyproof.text.Span;

/** Words that are decided about, in one part or several. */
final class Passage {

	private static final int DIGITS = 12;

	private Passage() {
	}

	/** The words of several parts as one text. */
	static String words(CharSequence text, List<Span> parts) {
		return String.join(ProofItem.BETWEEN, parts.stream().map(part -> part.of(text)).toList());
	}

	/** Whether the words are the same, however they are spaced and whichever form their quotation marks have. */
	static boolean same(String some, String others) {
		return Plain.same(some, others);
	}

	/** The id of a decision: the same for the same words with the same context, whoever decides. */
	static String id(boolean claim, List<Anchor> anchors) {
		StringBuilder all = new StringBuilder();
		anchors.forEach(anchor -> all.append(Plain.words(anchor.prefix())).append('\n').append(Plain.words(anchor.exact())).append('\n')
				.append(Plain.words(anchor.suffix())).append('\n'));
		return (claim ? "c-" : "q-") + SourceIds.digest(all.toString()).substring(0, DIGITS);
	}

	/** How many characters both have in common; both ascend. */
	static int overlap(List<Span> some, List<Span> others) {
		return length(Span.intersection(some, others));
	}

	static int length(List<Span> parts) {
		return parts.stream().mapToInt(Span::length).sum();
	}
}
