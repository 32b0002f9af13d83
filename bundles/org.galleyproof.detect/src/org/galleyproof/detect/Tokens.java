package org.galleyproof.detect;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.galleyproof.language.Ending;
import org.galleyproof.text.Span;

/**
 * The words and points of one paragraph, each marked stretch folded into a single token, so that the patterns of an attribution
 * can be written over it: NAME said , QUOTE.
 */
final class Tokens {

	private static final byte WORD = 0;
	private static final byte POINT = 1;
	private static final byte QUOTE = 2;

	private final String text;
	private int[] starts = new int[16];
	private int[] ends = new int[16];
	private byte[] kinds = new byte[16];
	private int[] quotes = new int[16];
	private String[] lower;
	private int size;
	private long looks;

	/** @param marked the marked stretches inside {@code paragraph}, in order */
	Tokens(String text, Span paragraph, List<Marked> marked) {
		this.text = text;
		int next = 0;
		int i = behindHeadingMarks(paragraph);
		while (i < paragraph.end()) {
			if (next < marked.size() && i >= marked.get(next).outer().start()) {
				add(i, marked.get(next).outer().end(), QUOTE, next);
				i = marked.get(next++).outer().end();
				continue;
			}
			int limit = next < marked.size() ? marked.get(next).outer().start() : paragraph.end();
			char c = text.charAt(i);
			if (isWordPart(c)) {
				int end = wordEnd(i, limit);
				add(i, end, WORD, -1);
				i = end;
			} else {
				if (!Character.isWhitespace(c) && !Character.isSpaceChar(c))
					add(i, i + 1, POINT, -1);
				i++;
			}
		}
		lower = new String[size];
	}

	/** Where the words begin: the signs that Markdown has before a heading are nobody's name. */
	private int behindHeadingMarks(Span paragraph) {
		int i = paragraph.start();
		while (i < paragraph.end() && text.charAt(i) == '#')
			i++;
		return i < paragraph.end() && Character.isWhitespace(text.charAt(i)) ? i : paragraph.start();
	}

	int size() {
		return size;
	}

	/** How often a token was looked at: the measure of work that must stay in proportion to the text. */
	long looks() {
		return looks;
	}

	int start(int token) {
		return starts[token];
	}

	int end(int token) {
		return ends[token];
	}

	/** From the first token to the last one before {@code to}. */
	Span span(int from, int to) {
		return new Span(starts[from], ends[to - 1]);
	}

	boolean isWord(int token) {
		looks++;
		return token >= 0 && token < size && kinds[token] == WORD;
	}

	boolean isQuote(int token) {
		looks++;
		return token >= 0 && token < size && kinds[token] == QUOTE;
	}

	/** The last character inside the marks of a QUOTE. */
	char lastQuoted(int token) {
		return Frames.lastChar(text, new Span(starts[token], ends[token]));
	}

	/** The number of the marked stretch that a QUOTE stands for. */
	int quote(int token) {
		return quotes[token];
	}

	boolean isPoint(int token, String points) {
		looks++;
		return token >= 0 && token < size && kinds[token] == POINT && points.indexOf(text.charAt(starts[token])) >= 0;
	}

	/** The word in lower case with straight apostrophes; a point as it is; "" outside and for a QUOTE. */
	String lower(int token) {
		looks++;
		if (token < 0 || token >= size || kinds[token] == QUOTE)
			return "";
		if (lower[token] == null)
			lower[token] = text.substring(starts[token], ends[token]).toLowerCase(Locale.ROOT).replace('’', '\'');
		return lower[token];
	}

	/** The text of a span in lower case. */
	String textOf(Span span) {
		return span.of(text).toLowerCase(Locale.ROOT);
	}

	boolean isCapital(int token) {
		return isWord(token) && Character.isUpperCase(text.codePointAt(starts[token]));
	}

	/** A word of three letters and more, all of them capitals. */
	boolean isUpperCase(int token) {
		if (!isWord(token) || ends[token] - starts[token] < 3)
			return false;
		for (int i = starts[token]; i < ends[token]; i++)
			if (Character.isLetter(text.charAt(i)) && !Character.isUpperCase(text.charAt(i)))
				return false;
		return true;
	}

	boolean isNumber(int token) {
		return isWord(token) && Character.isDigit(text.charAt(starts[token]));
	}

	boolean isPossessive(int token) {
		String word = lower(token);
		return Ending.POSSESSOR.in(word);
	}

	private int wordEnd(int from, int limit) {
		int i = from + 1;
		while (i < limit) {
			char c = text.charAt(i);
			boolean inside = i + 1 < limit && isWordPart(text.charAt(i + 1));
			if (isWordPart(c) || inside && (c == '\'' || c == '’' || c == '-' || c == '‑' || c == '.' && (isAbbreviating(i) || Character.isLowerCase(text.charAt(i + 1)))
					|| (c == ',' || c == '.') && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1))))
				i++;
			else
				break;
		}
		if (i < limit && text.charAt(i) == '.' && i - from <= 12) {
			String word = text.substring(from, i + 1).toLowerCase(Locale.ROOT);
			boolean initial = i - from == 1 && Character.isUpperCase(text.charAt(from)) && !Grammar.I.contains(word.substring(0, 1));
			if (initial || word.indexOf('.') < i - from || Grammar.ABBREVIATIONS.contains(word))
				i++;
		} else if (i < limit && (text.charAt(i) == '’' || text.charAt(i) == '\'') && text.charAt(i - 1) == 's')
			i++;
		return i;
	}

	/** The first stop of U.S. or p.m.: a single letter stands before it. */
	private boolean isAbbreviating(int at) {
		return Character.isLetter(text.charAt(at - 1)) && (at < 2 || !Character.isLetterOrDigit(text.charAt(at - 2)));
	}

	private static boolean isWordPart(char c) {
		return Character.isLetterOrDigit(c) || c == '_' || c == '@' || c == '#' || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
	}

	private void add(int start, int end, byte kind, int quote) {
		if (size == starts.length) {
			starts = Arrays.copyOf(starts, 2 * size);
			ends = Arrays.copyOf(ends, 2 * size);
			kinds = Arrays.copyOf(kinds, 2 * size);
			quotes = Arrays.copyOf(quotes, 2 * size);
		}
		starts[size] = start;
		ends[size] = end;
		kinds[size] = kind;
		quotes[size++] = quote;
	}
}
