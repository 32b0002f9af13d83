package org.galleyproof.checks;

import java.util.List;
import java.util.Set;

import org.galleyproof.language.Passages;
import org.galleyproof.text.Sentences;
import org.galleyproof.text.Span;

/** What a paragraph of a draft tells by itself, as far as checks of the whole ask; offsets in the paragraph. Thread-safe. */
final class DraftParagraph {

	private static final Sentences SENTENCES = Passages.sentences(Set.of());
	private static final Known<String, DraftParagraph> KNOWN = new Known<>(DraftParagraph::new);

	private final List<Span> sentences;
	private final List<Disagreement> sums;
	private final DraftNames names;

	private DraftParagraph(String text) {
		sentences = List.copyOf(SENTENCES.in(text, new Span(0, text.length())));
		sums = List.copyOf(DraftSums.in(text, sentences));
		names = DraftNames.in(text);
	}

	/** Two paragraphs of the same characters are the same object as long as it is known. */
	static DraftParagraph of(String text) {
		return KNOWN.of(text);
	}

	List<Span> sentences() {
		return sentences;
	}

	/** Figures of one sentence that do not add up. */
	List<Disagreement> sums() {
		return sums;
	}

	/** The words with capitals. */
	DraftNames names() {
		return names;
	}
}
