package org.galleyproof.core.proof;

/** Holds the context of an anchor against places in a plain text. */
final class Context {

	private final String text;
	private final String prefix;
	private final String suffix;
	private final boolean fromStart;
	private final boolean toEnd;

	Context(String text, Anchor anchor) {
		this.text = text;
		prefix = Plain.of(anchor.prefix()).text();
		suffix = Plain.of(anchor.suffix()).text();
		fromStart = prefix.length() < Anchors.CONTEXT;
		toEnd = suffix.length() < Anchors.CONTEXT;
	}

	String prefix() {
		return prefix;
	}

	String suffix() {
		return suffix;
	}

	/** Whether there is enough before the words to know them by. */
	boolean longBefore() {
		return !fromStart;
	}

	/** Whether there is enough after the words to know them by. */
	boolean longAfter() {
		return !toEnd;
	}

	/** Whether the whole prefix ends at {@code offset}; one that reached to the start of the draft still has to. */
	boolean before(int offset) {
		return prefix.length() <= offset && text.startsWith(prefix, offset - prefix.length()) && (!fromStart || offset == prefix.length());
	}

	/** Whether the whole suffix begins at {@code offset}; one that reached to the end of the draft still has to, but for a line break there. A plain text ends in one blank at most. */
	boolean after(int offset) {
		String rest = toEnd ? suffix.stripTrailing() : suffix;
		return text.startsWith(rest, offset) && (!toEnd || text.substring(offset + rest.length(), Math.min(text.length(), offset + rest.length() + 2)).isBlank());
	}

	/** How many characters of context agree. */
	int agreement(int start, int end) {
		int common = 0;
		while (common < prefix.length() && common < start && text.charAt(start - 1 - common) == prefix.charAt(prefix.length() - 1 - common))
			common++;
		int before = common;
		common = 0;
		while (common < suffix.length() && end + common < text.length() && text.charAt(end + common) == suffix.charAt(common))
			common++;
		return before + common;
	}
}
