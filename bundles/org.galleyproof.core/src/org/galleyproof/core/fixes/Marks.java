package org.galleyproof.core.fixes;

import org.galleyproof.text.Span;

/** An editor's marks, set as the draft sets its own. */
final class Marks {

	private static final String ELLIPSIS = "\u2026";
	private static final String STOPS = "...";
	/** Signs beside a place in which a mark may stand already. */
	private static final int BESIDE = 3;

	private Marks() {
	}

	/**
	 * The ellipsis to put in at {@code at}, with the blank that keeps it apart from the words.
	 *
	 * @param behind whether it follows a word, else it stands before one
	 * @return {@code null} where one stands there already
	 */
	static String ellipsis(String draft, int at, boolean behind) {
		String around = draft.substring(Math.max(0, at - BESIDE), Math.min(draft.length(), at + BESIDE));
		if (around.contains(ELLIPSIS) || around.contains(".."))
			return null;
		String mark = !draft.contains(ELLIPSIS) && draft.contains(STOPS) ? STOPS : ELLIPSIS;
		if (draft.contains('[' + mark + ']'))
			mark = '[' + mark + ']';
		return behind ? " " + mark : mark + " ";
	}

	/** {@code words} in brackets; {@code null} where there are some already, or the words run over a line's end. */
	static String bracketed(Span words, String draft) {
		String text = words.of(draft);
		boolean refused = text.isBlank() || text.chars().anyMatch(sign -> sign == '[' || sign == ']' || sign == '\n' || sign == '\r');
		boolean inside = !refused && words.start() > 0 && draft.charAt(words.start() - 1) == '[';
		return refused || inside ? null : '[' + text + ']';
	}

	/** {@code span} without blanks and commas at its ends, and with the whole of the words that it begins and ends in. */
	static Span words(Span span, String draft) {
		int start = span.start();
		int end = span.end();
		while (start < end && isBetween(draft.charAt(start)))
			start++;
		while (end > start && isBetween(draft.charAt(end - 1)))
			end--;
		if (start == end)
			return null;
		while (start > 0 && isInWord(draft.codePointAt(start)) && isInWord(draft.codePointBefore(start)))
			start -= Character.charCount(draft.codePointBefore(start));
		while (end < draft.length() && isInWord(draft.codePointBefore(end)) && isInWord(draft.codePointAt(end)))
			end += Character.charCount(draft.codePointAt(end));
		return new Span(start, end);
	}

	private static boolean isBetween(char sign) {
		return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == ',' || sign == ';' || sign == '.';
	}

	private static boolean isInWord(int sign) {
		return Character.isLetterOrDigit(sign) || sign == '\'' || sign == '\u2019' || sign == '-';
	}
}
