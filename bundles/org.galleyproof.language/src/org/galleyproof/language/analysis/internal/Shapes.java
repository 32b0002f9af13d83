package org.galleyproof.language.analysis.internal;

import java.util.Locale;

/** The forms of a word that the models' features are made of. They must be those that the models were trained with. */
public final class Shapes {

	/** Stands for every web address. */
	private static final String LINK = "#hlink#";
	private static final int LONGEST_RUN = 2;

	private Shapes() {
	}

	/**
	 * The word with marks of one kind made one ("’" is "'", "—" is "-", "£" is "$"), every number made "0" ("$3,200.50", "45%")
	 * and no mark more than twice in a row.
	 */
	public static String simplified(String word) {
		if (isLink(word))
			return LINK;
		StringBuilder general = new StringBuilder(word.length());
		for (int i = 0; i < word.length(); i++)
			general.append(generalized(word.charAt(i)));
		return shortRuns(oneDigit(general));
	}

	/** Lower case as the models know it: ASCII and Latin-1 alone. */
	public static String lower(String word) {
		int i = 0;
		while (i < word.length() && lower(word.charAt(i)) == word.charAt(i))
			i++;
		if (i == word.length())
			return word;
		StringBuilder lower = new StringBuilder(word);
		for (; i < lower.length(); i++)
			lower.setCharAt(i, lower(lower.charAt(i)));
		return lower.toString();
	}

	private static char lower(char c) {
		return c >= 'A' && c <= 'Z' || c >= 'À' && c <= 'Þ' && c != '×' ? (char) (c + 32) : c;
	}

	/** "Aa" for "Clinton", "AA" for "NATO", "1" for "0": kinds of signs, no kind more than twice in a row. */
	static String shape(String simplified) {
		StringBuilder shape = new StringBuilder();
		char before = 0;
		int run = 0;
		for (int i = 0; i < simplified.length(); i++) {
			char kind = kind(simplified.charAt(i));
			run = kind == before ? run + 1 : 0;
			before = kind;
			if (run < LONGEST_RUN)
				shape.append(kind);
		}
		return shape.toString();
	}

	private static char kind(char c) {
		if (isUpper(c))
			return 'A';
		if (isLower(c))
			return 'a';
		if (isDigit(c))
			return '1';
		return isMark(c) ? '.' : 'x';
	}

	/** Whether a part of the word reads as a web address or file name: a protocol, or a dot between a sign of a word and two letters. */
	static boolean isLink(String word) {
		if (word.contains("://") && hasProtocol(word.toLowerCase(Locale.ROOT)))
			return true;
		for (int i = word.indexOf('.', 1); i > 0 && i + 2 < word.length(); i = word.indexOf('.', i + 1))
			if (isWordSign(word.charAt(i - 1)) && isLetter(word.charAt(i + 1)) && isLetter(word.charAt(i + 2)))
				return true;
		return false;
	}

	private static boolean hasProtocol(String lower) {
		return lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("ftp://") || lower.startsWith("sftp://");
	}

	private static char generalized(char c) {
		if (c < 128)
			return c;
		if (c >= '\u2018' && c <= '\u201B')
			return '\'';
		if (c >= '\u201C' && c <= '\u201F')
			return '"';
		if (c >= '\u2010' && c <= '\u2014' || c == '\u2022' || c == '\u2023' || c == '\u203B' || c == '\u2043')
			return '-';
		return isCurrency(c) ? '$' : c;
	}

	/** Every number as "0": with its sign, its "$" or "#", its inner points, commas, colons and slashes, and its "%". */
	private static CharSequence oneDigit(CharSequence word) {
		int digit = 0;
		while (digit < word.length() && !isDigit(word.charAt(digit)))
			digit++;
		if (digit == word.length())
			return word;
		StringBuilder out = new StringBuilder(word.length());
		char before = 0;
		for (int i = 0; i < word.length(); i++) {
			i = overPrefix(word, i);
			char c = word.charAt(i);
			if (c == '%' && isDigit(before))
				continue;
			if (joinsNumber(c) && i + 1 < word.length()) {
				int next = overPrefix(word, i + 1);
				if (isDigit(word.charAt(next))) {
					if (i > 0 && isDigit(before)) {
						i = next;
						continue;
					}
					if (i == 0) {
						i = next;
						c = word.charAt(next);
					}
				}
			}
			if (!isDigit(c))
				out.append(c);
			else if (!isDigit(before))
				out.append('0');
			before = c;
		}
		return out;
	}

	private static int overPrefix(CharSequence word, int i) {
		char c = word.charAt(i);
		return (c == '$' || c == '#') && i + 1 < word.length() && isDigit(word.charAt(i + 1)) ? i + 1 : i;
	}

	private static boolean joinsNumber(char c) {
		return c == '.' || c == '-' || c == '+' || c == ',' || c == ':' || c == '/' || c == '=' || c == '\u00B1' || c == '\u2212' || c == '\u2213'
				|| c >= '\u221A' && c <= '\u221C';
	}

	private static String shortRuns(CharSequence word) {
		StringBuilder out = new StringBuilder(word.length());
		for (int i = 0; i < word.length(); i++) {
			char c = word.charAt(i);
			if (i < LONGEST_RUN || !isMark(c) || c != word.charAt(i - 1) || c != word.charAt(i - 2))
				out.append(c);
		}
		return out.toString();
	}

	static boolean isUpper(char c) {
		return c >= 'A' && c <= 'Z';
	}

	static boolean isLower(char c) {
		return c >= 'a' && c <= 'z';
	}

	static boolean isLetter(char c) {
		return isUpper(c) || isLower(c);
	}

	static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private static boolean isWordSign(char c) {
		return isLetter(c) || isDigit(c) || c == '_';
	}

	/** Whether {@code c} is a mark of ASCII. */
	static boolean isMark(char c) {
		return c > ' ' && c < 127 && !isLetter(c) && !isDigit(c);
	}

	static boolean isCurrency(char c) {
		return c == '$' || c >= '\u00A2' && c <= '\u00A5' || c >= '\u20A0' && c <= '\u20CF';
	}
}
