package org.galleyproof.ui.internal.quickfix;

import org.galleyproof.text.Span;

/**
 * A stretch of a text with what stands around it on its line, in whole words.
 *
 * @param words the stretch itself
 */
record Preview(String before, String words, String after) {

	private static final String ELLIPSIS = "\u2026";

	/** @param around signs on either side, to the end of a word and at most twice as many */
	static Preview of(String text, Span span, int around) {
		int from = span.start();
		while (from > 0 && !isLineEnd(text.charAt(from - 1)) && (span.start() - from < around || !Character.isWhitespace(text.charAt(from - 1))) && span.start() - from < 2 * around)
			from--;
		int to = span.end();
		while (to < text.length() && !isLineEnd(text.charAt(to)) && (to - span.end() < around || !Character.isWhitespace(text.charAt(to))) && to - span.end() < 2 * around)
			to++;
		String before = text.substring(from, span.start());
		String after = text.substring(span.end(), to);
		return new Preview(from > 0 && !isLineEnd(text.charAt(from - 1)) ? ELLIPSIS + " " + before.stripLeading() : before.stripLeading(), span.of(text),
				to < text.length() && !isLineEnd(text.charAt(to)) ? after.stripTrailing() + " " + ELLIPSIS : after.stripTrailing());
	}

	/** All of it. */
	String all() {
		return before + words + after;
	}

	private static boolean isLineEnd(char sign) {
		return sign == '\n' || sign == '\r';
	}
}
