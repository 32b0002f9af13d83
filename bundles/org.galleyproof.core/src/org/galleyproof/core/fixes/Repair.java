package org.galleyproof.core.fixes;

import org.galleyproof.text.Span;

/**
 * One change to a draft.
 *
 * @param kind what it does
 * @param span the signs that go, Java offsets in the draft that was checked; empty where something is put in
 * @param replacement what comes in their place; empty where they only go
 */
public record Repair(Kind kind, Span span, String replacement) {

	/** What a repair does; changes of one kind can be made together. */
	public enum Kind {
		/** Puts the source's wording in. */
		WORDING,
		/** Puts back words that the draft leaves out. */
		RESTORE,
		/** Marks where words are left out. */
		ELLIPSIS,
		/** Marks words as the editor's. */
		BRACKETS, NAME, NUMBER, DATE, ROLE, SPEAKER,
		/** Makes two places of the draft agree. */
		AGREE
	}

	/** Signs on either side by which a place is known again. */
	private static final int CONTEXT = 12;

	/** The signs that go, as they stand in {@code draft}. */
	public String words(String draft) {
		return span.of(draft);
	}

	/** {@code draft} with the change. */
	public String applied(String draft) {
		return draft.substring(0, span.start()) + replacement + draft.substring(span.end());
	}

	/**
	 * Whether the words that it was made for, and a few signs around them, stand in another state of the draft.
	 *
	 * @param then the draft that was checked
	 * @param now the draft as it is
	 * @param delta by how much the place has moved since, in Java offsets
	 */
	public boolean fits(String then, String now, int delta) {
		int from = Math.max(0, span.start() - CONTEXT);
		int to = Math.min(then.length(), span.end() + CONTEXT);
		return from + delta >= 0 && to + delta <= now.length() && then.regionMatches(from, now, from + delta, to - from);
	}
}
