package org.galleyproof.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs: every line with something on it is one. A line end is any of those of Unicode's line breaking
 * (UAX 14, class BK, CR, LF, NL): newline, carriage return, both, next line, vertical tab, form feed, line and paragraph
 * separator.
 */
public final class Paragraphs {

	private Paragraphs() {
	}

	/** The paragraphs of {@code text} in order, without line ends and surrounding white space; none is empty. Linear time. */
	public static List<Span> of(String text) {
		List<Span> found = new ArrayList<>();
		int start = 0;
		for (int i = 0; i <= text.length(); i++)
			if (i == text.length() || isLineEnd(text.charAt(i))) {
				addTrimmed(text, start, i, found);
				start = i + 1;
			}
		return found;
	}

	/** Whether a line ends with this character. */
	public static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
	}

	/** White space in the wide sense: no-break spaces, zero-width spaces and the byte order mark count. */
	static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
	}

	private static void addTrimmed(String text, int start, int end, List<Span> found) {
		while (start < end && isBlank(text.charAt(start)))
			start++;
		while (end > start && isBlank(text.charAt(end - 1)))
			end--;
		if (start < end)
			found.add(new Span(start, end));
	}
}
