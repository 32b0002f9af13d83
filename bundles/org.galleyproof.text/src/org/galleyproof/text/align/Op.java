package org.galleyproof.text.align;

/** How a word of the draft and a word of the source stand to each other. */
public enum Op {
	/** The same word. */
	EQUAL(true, true),
	/** The same said another way: spelling, compound, contraction, numeral. */
	VARIANT(true, true),
	/** Another word in its place. */
	CHANGED(true, true),
	/** In the source, not in the draft. */
	MISSING(false, true),
	/** In the draft, not in the source. */
	ADDED(true, false),
	/** In the draft, marked there as an editor's words. */
	MARKED(true, false),
	/** In the source, not in the draft, which (or the source itself) marks the place. */
	ELIDED(false, true),
	/** In the draft, where the source prints no words to compare: outside a fragment, or at the source's own ellipsis. */
	BEYOND(true, false);

	private final boolean inDraft;
	private final boolean inSource;

	Op(boolean inDraft, boolean inSource) {
		this.inDraft = inDraft;
		this.inSource = inSource;
	}

	public boolean inDraft() {
		return inDraft;
	}

	public boolean inSource() {
		return inSource;
	}

	/** Whether both sides say the same. */
	public boolean same() {
		return this == EQUAL || this == VARIANT;
	}

	/** Whether the draft departs from the source with no mark. */
	public boolean differs() {
		return this == CHANGED || this == MISSING || this == ADDED;
	}
}
