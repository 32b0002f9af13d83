package org.galleyproof.language.analysis;

import java.util.List;

import org.galleyproof.text.Span;

/**
 * A sentence and its words in order.
 *
 * @param span Java offsets in the text
 * @param words never {@code null}; empty where the sentence holds none
 */
public record TaggedSentence(Span span, List<TaggedWord> words) {

	public TaggedSentence {
		words = List.copyOf(words);
	}
}
