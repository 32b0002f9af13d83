package org.galleyproof.language.analysis.internal;

/** Which signs are marks, and which of them part words. */
final class Marks {

	private static final int YEAR_DIGITS = 4;

	private Marks() {
	}

	/** Marks of ASCII and Unicode's punctuation and symbols; not the underscore or letters, digits and their accents. */
	static boolean isMark(char c) {
		if (c < 128)
			return Shapes.isMark(c);
		return switch (Character.getType(c)) {
			case Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
					Character.OTHER_PUNCTUATION, Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL -> true;
			default -> c >= '\u2000' && c <= '\u206F' && c != '\u200C' && c != '\u200D';
		};
	}

	static boolean isFinal(char c) {
		return c == '.' || c == '?' || c == '!' || c == '\u2026' || c == '\u203C' || c >= '\u2047' && c <= '\u2049';
	}

	static boolean isApostrophe(char c) {
		return c == '\'' || c == '\u2019';
	}

	private static boolean isDash(char c) {
		return c >= '\u2012' && c <= '\u2015' || c == '\u2E3A' || c == '\u2E3B';
	}

	private static boolean isHyphen(char c) {
		return c == '-' || c == '\u2010' || c == '\u2011';
	}

	/** Where the marks that belong together end. */
	static int runEnd(String text, int start, int end) {
		char c = text.charAt(start);
		int at = start + 1;
		while (at < end && (text.charAt(at) == c || isFinal(c) && isFinal(text.charAt(at))))
			at++;
		return at;
	}

	/** Whether the mark at {@code at} is the beginning of a word: ".5", "-3", "@name", "#tag", "'90s", "'em". */
	static boolean opensWord(String text, int at, int end) {
		if (at + 1 >= end)
			return false;
		char c = text.charAt(at);
		char next = text.charAt(at + 1);
		if (c == '.' || c == '-' || c == '+' || c == '\u00B1' || c == '\u2212')
			return Shapes.isDigit(next);
		if (c == '@' || c == '#')
			return Character.isLetter(next);
		return isApostrophe(c) && (isDecade(text, at + 1, end) || TokenRules.isElided(text, at, end));
	}

	/** "90s", "08". */
	private static boolean isDecade(String text, int start, int end) {
		if (start + 1 >= end || !Shapes.isDigit(text.charAt(start)) || !Shapes.isDigit(text.charAt(start + 1)))
			return false;
		return start + 2 == end || !Shapes.isDigit(text.charAt(start + 2));
	}

	/**
	 * Whether the sign at {@code at}, inside what stands between white space, parts words.
	 *
	 * @param start where that begins
	 * @param end where it ends; {@code at} is neither its first nor its last sign
	 */
	static boolean separates(String text, int start, int at, int end) {
		char c = text.charAt(at);
		if (Shapes.isLetter(c) || Shapes.isDigit(c))
			return false;
		char before = text.charAt(at - 1);
		char after = text.charAt(at + 1);
		boolean digits = Shapes.isDigit(before) && Shapes.isDigit(after);
		if (isHyphen(c))
			return after == c || !joins(text, start, at, end);
		return switch (c) {
			case '.' -> isFinal(after) || !digits && partsSentences(text, start, at, end);
			case '?', '!' -> true;
			case ',' -> !(digits && isThousands(text, at + 1, end));
			case '/' -> !digits;
			case '&' -> !(Shapes.isLetter(before) && Shapes.isLetter(after));
			case '(', ')', '[', ']', '{', '}', '<', '>', ';', '~', '=', '+', '|', '"', '\u2026' -> true;
			default -> isDash(c) || c >= '\u201C' && c <= '\u201F' || c == '\u00AB' || c == '\u00BB';
		};
	}

	/** Whether a hyphen holds one word together: before a digit, unless between years, and after or before half a word. */
	private static boolean joins(String text, int start, int at, int end) {
		if (Shapes.isDigit(text.charAt(at + 1)))
			return Character.isLetterOrDigit(text.charAt(at - 1)) && !isBetweenYears(text, start, at, end);
		return TokenRules.hyphenJoins(text, start, at, end);
	}

	/** "2015-16", "2015-2016", "45-40", and nothing else between the white space. */
	private static boolean isBetweenYears(String text, int start, int at, int end) {
		return isYear(text, start, at) && isYear(text, at + 1, end);
	}

	private static boolean isYear(String text, int start, int end) {
		int length = end - start;
		return (length == 2 || length == YEAR_DIGITS) && digits(text, start, end) == length;
	}

	private static int digits(String text, int start, int end) {
		int at = start;
		while (at < end && Shapes.isDigit(text.charAt(at)))
			at++;
		return at - start;
	}

	private static boolean isThousands(String text, int start, int end) {
		return digits(text, start, Math.min(end, start + YEAR_DIGITS)) == 3;
	}

	/** A space that was forgotten: "over.Then", two letters of lower case before and a capital after. */
	private static boolean partsSentences(String text, int start, int at, int end) {
		return at - start >= 2 && Character.isLowerCase(text.charAt(at - 1)) && Character.isLowerCase(text.charAt(at - 2)) && Character.isUpperCase(text.charAt(at + 1))
				&& at + 2 < end && Character.isLowerCase(text.charAt(at + 2));
	}
}
