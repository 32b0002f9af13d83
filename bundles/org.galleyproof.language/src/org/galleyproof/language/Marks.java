package org.galleyproof.language;

import org.galleyproof.text.Span;

/** Reads what stands between two words of running text: ellipses, dashes, ends of sentences. */
final class Marks {

	private Marks() {
	}

	/** Whether an ellipsis stands in the gap: the sign, or three points with or without blanks. */
	static boolean hasEllipsis(String text, int from, int to) {
		int points = 0;
		for (int i = from; i < to; i++) {
			char sign = text.charAt(i);
			if (sign == '\u2026')
				return true;
			if (sign == '.') {
				if (++points == 3)
					return true;
			} else if (sign != ' ' && sign != '\u00A0')
				points = 0;
		}
		return false;
	}

	/** Whether a dash stands in the gap: a long one, two hyphens, or one hyphen with a blank beside it. */
	static boolean hasDash(String text, int from, int to) {
		for (int i = from; i < to; i++) {
			char sign = text.charAt(i);
			if (sign >= '\u2012' && sign <= '\u2015')
				return true;
			if (sign == '-' && (i + 1 < to && (text.charAt(i + 1) == '-' || text.charAt(i + 1) == ' ') || i > from && text.charAt(i - 1) == ' '))
				return true;
		}
		return false;
	}

	/** Whether the gap ends a sentence or a line. */
	static boolean endsSentence(String text, int from, int to) {
		for (int i = from; i < to; i++) {
			char sign = text.charAt(i);
			if (sign == '.' || sign == '?' || sign == '!' || sign == '\n' || sign == '\u2026')
				return true;
		}
		return false;
	}

	/** Whether the gap holds a sign other than blanks and hyphens. */
	static boolean isPunctuated(String text, int from, int to) {
		for (int i = from; i < to; i++) {
			char sign = text.charAt(i);
			if (sign == '\n' || !Character.isWhitespace(sign) && sign != '-' && sign != '\u2010' && sign != '\u2011')
				return true;
		}
		return false;
	}

	/** Where the bracket or parenthesis opened at {@code open} closes, within {@code limits}; -1 where it does not, or far off. */
	static int closing(String text, int open, Span limits) {
		char opens = text.charAt(open);
		char closes = opens == '[' ? ']' : ')';
		int depth = 0;
		int last = Math.min(limits.end(), open + 400);
		for (int i = open; i < last; i++) {
			char sign = text.charAt(i);
			if (sign == opens)
				depth++;
			else if (sign == closes && --depth == 0)
				return i;
			else if (sign == '\n')
				return -1;
		}
		return -1;
	}
}
