package org.galleyproof.text;

import java.util.Locale;

/** Words and blanks at a place of a text, for rules that look a bounded way to either side. Offsets are Java offsets in the text. */
final class Scan {

	/** How far a look to the left for a word or to the right for an attribution goes, in UTF-16 units. */
	static final int REACH = 80;

	private Scan() {
	}

	/** The word at {@code from}, in lower case and with straight apostrophes; empty where none stands there. Of a longer one, {@value #REACH} characters. */
	static String lowerWord(String text, int from, int limit) {
		return text.substring(from, wordEnd(text, from, Math.min(limit, from + REACH))).toLowerCase(Locale.ROOT).replace('’', '\'');
	}

	/** The end of the word at {@code from}, which is {@code from} where none stands there. */
	static int wordEnd(String text, int from, int limit) {
		int i = from;
		while (i < limit && (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i)) || i > from && "'’-".indexOf(text.charAt(i)) >= 0))
			i++;
		return i;
	}

	/** The first character from {@code from} on that is no blank, or {@code limit}. */
	static int skipBlank(String text, int from, int limit) {
		int i = from;
		while (i < limit && Paragraphs.isBlank(text.charAt(i)))
			i++;
		return i;
	}
}
