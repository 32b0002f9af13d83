package org.galleyproof.detect.claims;

import org.galleyproof.text.Span;

/**
 * The words of one sentence as numbers: a hash and a class each. Clitics are words of their own ("we", "'ve"), figures of one shape are
 * one word, signs that matter ($ % ? ! … --) are words. Linear in the sentence; words over {@value #MOST} are left out.
 */
final class WordList {

	/** No sentence that anybody wrote has more words; what has is no sentence. */
	static final int MOST = 400;

	private static final long FIGURE = Hashes.of("<figure>");
	private static final long YEAR = Hashes.of("<year>");
	private static final long LARGE = Hashes.of("<large>");

	final long[] hash = new long[MOST];
	/** Of the first letters, for words that are forms of one another. */
	final long[] stem = new long[MOST];
	final byte[] kind = new byte[MOST];
	final boolean[] capital = new boolean[MOST];
	int size;
	/** Words of at least two letters. */
	int spelled;

	private final String text;
	private final int end;

	WordList(String text, Span span) {
		this.text = text;
		this.end = span.end();
		int at = span.start();
		while (at < end && size < MOST)
			at = next(at);
	}

	private int next(int at) {
		char c = text.charAt(at);
		if (c >= '0' && c <= '9')
			return figure(at);
		if (Character.isLetter(c))
			return word(at);
		if (c == '\'' || c == '’')
			return clitic(at);
		if (c == '$' || c == '%' || c == '£' || c == '€') {
			add(Hashes.step(Hashes.SEED, c), 0, WordClasses.OTHER, false);
			return at + 1;
		}
		if (c == '?' || c == '!' || c == '…' || c == '-' && at + 1 < end && text.charAt(at + 1) == '-' || c == '.' && text.startsWith("...", at)) {
			add(Hashes.step(Hashes.SEED, c == '.' ? '…' : c), 0, WordClasses.MARK, false);
			int to = at + 1;
			while (to < end && (text.charAt(to) == c || text.charAt(to) == '.'))
				to++;
			return to;
		}
		return at + 1;
	}

	private int figure(int at) {
		int to = at;
		int digits = 0;
		boolean plain = true;
		while (to < end) {
			char c = text.charAt(to);
			if (c >= '0' && c <= '9')
				digits++;
			else if ((c == ',' || c == '.') && to + 1 < end && Character.isDigit(text.charAt(to + 1)))
				plain = false;
			else
				break;
			to++;
		}
		boolean year = plain && digits == 4 && (text.startsWith("19", at) || text.startsWith("20", at));
		add(year ? YEAR : digits > 3 ? LARGE : FIGURE, 0, year ? WordClasses.CALENDAR_YEAR : WordClasses.FIGURE, false);
		return to;
	}

	private int word(int at) {
		long h = Hashes.SEED;
		long s = 0;
		int to = at;
		char last = 0;
		char beforeLast = 0;
		char third = 0;
		while (to < end && Character.isLetter(text.charAt(to))) {
			if (isNegation(to))
				break;
			third = beforeLast;
			beforeLast = last;
			last = Character.toLowerCase(text.charAt(to));
			h = Hashes.step(h, last);
			if (to - at == 4)
				s = h;
			to++;
		}
		if (to == at)
			return clitic(at);
		if (to - at > 1)
			spelled++;
		boolean capital = Character.isUpperCase(text.charAt(at));
		int listed = WordClasses.listed(h);
		int length = to - at;
		boolean name = capital && size > 0 && kind[size - 1] != WordClasses.MARK && (listed < 0 || listed >= WordClasses.FIGURE);
		add(h, s == 0 ? h : s, listed >= 0 && !name ? listed : name ? WordClasses.NAME : byEnding(length, third, beforeLast, last), capital);
		return to;
	}

	/** The n of "n't". */
	private boolean isNegation(int at) {
		return at + 2 < end && (text.charAt(at) == 'n' || text.charAt(at) == 'N') && (text.charAt(at + 1) == '\'' || text.charAt(at + 1) == '’')
				&& (text.charAt(at + 2) == 't' || text.charAt(at + 2) == 'T');
	}

	/** "'ve", "n't", "'s"; an apostrophe that opens a quotation is none. */
	private int clitic(int at) {
		boolean negation = text.charAt(at) != '\'' && text.charAt(at) != '’';
		int from = negation ? at + 2 : at + 1;
		int to = from;
		while (to < end && to - from < 3 && Character.isLetter(text.charAt(to)))
			to++;
		if (to == from || to - from == 3 || at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && !negation)
			return at + 1;
		long h = Hashes.step(negation ? Hashes.step(Hashes.SEED, 'n') : Hashes.SEED, '\'');
		for (int i = from; i < to; i++)
			h = Hashes.step(h, Character.toLowerCase(text.charAt(i)));
		add(h, h, WordClasses.OTHER, false);
		return to;
	}

	private static int byEnding(int length, char third, char second, char last) {
		if (length > 4 && second == 'e' && last == 'd')
			return WordClasses.PAST;
		if (length > 4 && third == 'i' && second == 'n' && last == 'g')
			return WordClasses.ING;
		if (length > 4 && second == 'l' && last == 'y')
			return WordClasses.ADVERB;
		if (length > 5 && third == 'e' && second == 's' && last == 't')
			return WordClasses.SUPERLATIVE_FORM;
		if (length > 5 && (third == 'i' && second == 'o' && last == 'n' || third == 'e' && second == 'n' && last == 't' || third == 'i' && second == 't' && last == 'y'
				|| third == 'e' && second == 's' && last == 's'))
			return WordClasses.ABSTRACT;
		if (length > 5 && (second == 'a' && last == 'l' || third == 'i' && second == 'v' && last == 'e' || third == 'o' && second == 'u' && last == 's' || third == 'f' && second == 'u' && last == 'l'
				|| second == 'i' && last == 'c' || third == 'b' && second == 'l' && last == 'e'))
			return WordClasses.ADJECTIVE;
		if (length > 3 && last == 's' && second != 's')
			return WordClasses.PLURAL;
		return WordClasses.OTHER;
	}

	private void add(long h, long s, int kindOrOther, boolean isCapital) {
		int listed = kindOrOther == WordClasses.OTHER ? WordClasses.listed(h) : -1;
		hash[size] = h;
		stem[size] = s;
		kind[size] = (byte) (listed >= 0 ? listed : kindOrOther);
		capital[size] = isCapital;
		size++;
	}
}
