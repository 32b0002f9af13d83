package org.galleyproof.detect.claims;

import org.galleyproof.language.Lexicon;
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
	/** A negation that is written onto its verb, with an apostrophe in it; empty where the language has none. */
	private static final String NEGATED = Lexicon.load("endings.txt").named("negated").stream().filter(ending -> ending.indexOf('\'') >= 0).findFirst().orElse("");

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
		long letters = 0;
		while (to < end && Character.isLetter(text.charAt(to))) {
			if (isNegation(to))
				break;
			char letter = Character.toLowerCase(text.charAt(to));
			letters = WordEndings.with(letters, letter);
			h = Hashes.step(h, letter);
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
		boolean name = capital && size > 0 && kind[size - 1] != WordClasses.MARK && (listed < 0 || listed >= WordClasses.FIGURE);
		add(h, s == 0 ? h : s, listed >= 0 && !name ? listed : name ? WordClasses.NAME : WordEndings.kind(to - at, letters), capital);
		return to;
	}

	/** Whether a negation is written onto the word here: the n of "n't". */
	private boolean isNegation(int at) {
		if (NEGATED.isEmpty() || at + NEGATED.length() > end)
			return false;
		for (int i = 0; i < NEGATED.length(); i++) {
			char c = Character.toLowerCase(text.charAt(at + i));
			if (NEGATED.charAt(i) != (c == '’' ? '\'' : c))
				return false;
		}
		return true;
	}

	/** "'ve", "n't", "'s"; an apostrophe that opens a quotation is none. */
	private int clitic(int at) {
		boolean negation = text.charAt(at) != '\'' && text.charAt(at) != '’';
		int head = negation ? NEGATED.indexOf('\'') : 0;
		int from = at + head + 1;
		int to = from;
		while (to < end && to - from < 3 && Character.isLetter(text.charAt(to)))
			to++;
		if (to == from || to - from == 3 || at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && !negation)
			return at + 1;
		long h = Hashes.SEED;
		for (int i = 0; i < head; i++)
			h = Hashes.step(h, NEGATED.charAt(i));
		h = Hashes.step(h, '\'');
		for (int i = from; i < to; i++)
			h = Hashes.step(h, Character.toLowerCase(text.charAt(i)));
		add(h, h, WordClasses.OTHER, false);
		return to;
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
