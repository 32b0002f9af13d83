package org.galleyproof.index;

import java.util.List;

import org.galleyproof.text.Span;

/**
 * Something looked up and found.
 *
 * @param what the statement or the source
 * @param words where the words looked for stand in the statement's text or the source's title, Java offsets, ascending, apart; of a phrase each word
 */
public record Found<T>(T what, List<Span> words) {

	public Found {
		words = List.copyOf(words);
	}
}
