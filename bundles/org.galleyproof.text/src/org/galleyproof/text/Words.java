package org.galleyproof.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a text as words, in linear time and without regular expressions: every later stage counts and compares these. A lone
 * surrogate or any other sign that is no letter and no digit separates words and is part of none.
 */
public final class Words {

	private Words() {
	}

	/** The words of a whole text, in order. */
	public static List<Word> of(String text) {
		return of(text, new Span(0, text.length()));
	}

	/**
	 * The words of a part of a text, in order; a word that the part cuts is read as far as the part goes.
	 *
	 * @param within Java offsets in {@code text}
	 * @throws IndexOutOfBoundsException when {@code within} reaches over the text's end
	 */
	public static List<Word> of(String text, Span within) {
		if (within.end() > text.length())
			throw new IndexOutOfBoundsException(within.end());
		List<Word> words = new ArrayList<>(within.length() / 6 + 1);
		int at = within.start();
		while (at < within.end()) {
			int end = end(text, at, within.end());
			if (end > at) {
				String written = text.substring(at, end);
				words.add(new Word(new Span(at, end), written, Folding.key(written)));
				at = end;
			} else
				at += Character.charCount(text.codePointAt(at));
		}
		return words;
	}

	/**
	 * Where the word that begins at {@code start} ends, Java offset; {@code start} itself where none begins.
	 *
	 * @param limit how far is looked, Java offset, at most the text's length
	 */
	public static int end(String text, int start, int limit) {
		int at = start;
		while (at < limit && isPlain(text.charAt(at)))
			at++;
		// nearly every word is of plain letters, with a blank or a full stop and a blank behind it
		if (at == limit || text.charAt(at) < 128 && (at == start || !mayJoin(text.charAt(at))))
			return at;
		int last = at == start ? 0 : text.charAt(at - 1);
		while (at < limit) {
			int point = text.codePointAt(at);
			int size = Character.charCount(point);
			if (at + size > limit)
				break;
			if (!isWordPart(point, at > start) && !joins(text, at, last, limit))
				break;
			last = point;
			at += size;
		}
		return at;
	}

	private static boolean isPlain(char sign) {
		return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9';
	}

	/** Of the signs of ASCII those that may stand within a word, see {@link #joins}. */
	private static boolean mayJoin(char sign) {
		return sign == '.' || sign == ',' || Folding.isApostrophe(sign);
	}

	private static boolean isWordPart(int point, boolean inner) {
		if (point < 128)
			return isPlain((char) point);
		if (Character.isLetterOrDigit(point) || isFractionOrPower(point))
			return true;
		// marks over a letter, joiners inside Persian and Indic words, soft hyphens: part of a word, never its beginning
		return inner && (isMark(point) || point == 0x200C || point == 0x200D || point == 0xAD);
	}

	private static boolean isFractionOrPower(int point) {
		return Character.getType(point) == Character.OTHER_NUMBER;
	}

	private static boolean isMark(int point) {
		int type = Character.getType(point);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
	}

	/** Whether the sign at {@code at} holds two halves of one word together: "don't", "3.2", "65,878". */
	private static boolean joins(String text, int at, int before, int limit) {
		if (before == 0 || at + 1 >= limit)
			return false;
		char sign = text.charAt(at);
		int after = text.codePointAt(at + 1);
		if (Folding.isApostrophe(sign))
			return Character.isLetter(before) && Character.isLetter(after);
		if (sign == '.')
			return Character.isDigit(before) && Character.isDigit(after);
		return sign == ',' && Character.isDigit(before) && isGroupOfThree(text, at + 1, limit);
	}

	/** "65,878" is one number, "2015,2016" and "3,4" are two. */
	private static boolean isGroupOfThree(String text, int from, int limit) {
		int at = from;
		while (at < limit && Character.isDigit(text.charAt(at)))
			at++;
		return at - from == 3;
	}
}
