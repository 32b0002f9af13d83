package org.galleyproof.core.proof;

/**
 * A place in a draft, as it is kept in a file: exact text, context and position together, as the selectors TextQuoteSelector (exact, prefix,
 * suffix) and TextPositionSelector (start, end) of the W3C's Web Annotation Data Model (Recommendation of 23 February 2017, 4.2.4 and
 * 4.2.5). {@link Anchors} makes and places them.
 *
 * @param exact the words
 * @param prefix the text before them: {@link Anchors#CONTEXT} characters where the draft has so many, and so many more that it stands in the draft once,
 *            as far as {@link Anchors#LONGEST} characters tell
 * @param suffix the text after them, likewise
 * @param once which of the three stood nowhere else in the draft
 * @param start the first code point, in the text that the anchor was made from; -1 where the place is not known
 * @param end the code point after the last; -1 with {@code start}
 */
public record Anchor(String exact, String prefix, String suffix, Once once, int start, int end) {

	/** Which parts of an anchor stood once in the draft that it was made from: only those are evidence of a place. */
	public record Once(boolean exact, boolean prefix, boolean suffix) {
	}

	/** This anchor without its place: the text that it counted in is gone. */
	Anchor unplaced() {
		return start < 0 ? this : new Anchor(exact, prefix, suffix, once, -1, -1);
	}
}
