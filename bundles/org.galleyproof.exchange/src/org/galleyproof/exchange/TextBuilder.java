package org.galleyproof.exchange;

/** Puts a text together from paragraphs, each with its white space made even, a blank line between two. */
final class TextBuilder {

	private final StringBuilder text = new StringBuilder();

	/**
	 * Adds a paragraph, unless it is blank.
	 *
	 * @return where it starts in the text, Java offset; -1 where it was blank
	 */
	int add(CharSequence paragraph) {
		return add(paragraph, (at, from) -> {
			// nobody asks where it comes from
		});
	}

	/** Hears of each character that is taken over. */
	interface Origin {

		/** The text's character at {@code at} is the paragraph's at {@code from}; of a run of white space its first. */
		void taken(int at, int from);
	}

	/** As {@link #add(CharSequence)}, and tells where each character comes from. */
	int add(CharSequence paragraph, Origin origin) {
		int start = -1;
		int space = -1;
		for (int i = 0; i < paragraph.length(); i++) {
			char c = paragraph.charAt(i);
			if (Character.isWhitespace(c) || c == '\u00A0') {
				space = space < 0 ? i : space;
				continue;
			}
			if (!isText(paragraph, i))
				continue;
			if (start < 0) {
				if (!text.isEmpty())
					text.append("\n\n");
				start = text.length();
			} else if (space >= 0) {
				origin.taken(text.length(), space);
				text.append(' ');
			}
			space = -1;
			origin.taken(text.length(), i);
			text.append(c);
		}
		return start;
	}

	/** Goes on with the paragraph added last. */
	int continueWith(CharSequence words) {
		if (text.isEmpty())
			return add(words);
		int before = text.length();
		int start = add(words);
		if (start < 0)
			return -1;
		text.replace(before, start, " ");
		return before + 1;
	}

	/** The end of the text, from {@code start}. */
	String from(int start) {
		return text.substring(start);
	}

	int length() {
		return text.length();
	}

	/** Whether a character can stand in a source: no control, no half of a pair. Conversions leave such behind. */
	private static boolean isText(CharSequence paragraph, int i) {
		char c = paragraph.charAt(i);
		if (Character.isHighSurrogate(c))
			return i + 1 < paragraph.length() && Character.isLowSurrogate(paragraph.charAt(i + 1));
		if (Character.isLowSurrogate(c))
			return i > 0 && Character.isHighSurrogate(paragraph.charAt(i - 1));
		// soft hyphens and zero-width signs divide words for the eye of a browser alone
		return c >= ' ' && c < '\uFFFE' && c != '\u007F' && c != '\u00AD' && c != '\u200B' && c != '\uFEFF';
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
