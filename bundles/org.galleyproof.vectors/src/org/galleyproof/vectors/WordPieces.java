package org.galleyproof.vectors;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts text into the pieces of a BERT vocabulary: small letters without accents, words at spaces and at every sign, each word greedily
 * into the longest pieces that the vocabulary has (Wu and others, "Google's Neural Machine Translation System", 2016; the details as in the
 * uncased models of Devlin and others, "BERT", 2019).
 */
final class WordPieces {

	private static final String UNKNOWN = "[UNK]";
	private static final String FIRST = "[CLS]";
	private static final String LAST = "[SEP]";
	private static final String CONTINUED = "##";
	/** Characters of a longer word are no word. */
	private static final int LONGEST_WORD = 100;

	private final Map<String, Integer> vocabulary;
	private final int limit;
	private final int unknown;
	private final int first;
	private final int last;

	/**
	 * @param vocabulary the number of each piece; has the three special ones
	 * @param limit how many pieces a text is cut off at, both ends counted; at least 2
	 */
	WordPieces(Map<String, Integer> vocabulary, int limit) {
		this.vocabulary = vocabulary;
		this.limit = limit;
		unknown = special(UNKNOWN);
		first = special(FIRST);
		last = special(LAST);
	}

	private int special(String piece) {
		Integer number = vocabulary.get(piece);
		if (number == null)
			throw new IllegalStateException("the vocabulary has no " + piece);
		return number;
	}

	/** The numbers of a text's pieces, between those that begin and end every text. */
	long[] of(String text) {
		Numbers numbers = new Numbers();
		numbers.add(first);
		String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
		StringBuilder word = new StringBuilder();
		for (int i = 0, c; i < plain.length() && !numbers.isFull(); i += Character.charCount(c)) {
			c = plain.codePointAt(i);
			if (isSpace(c))
				end(word, numbers);
			else if (isSign(c)) {
				end(word, numbers);
				end(word.appendCodePoint(c), numbers);
			} else if (!isDropped(c))
				word.appendCodePoint(c);
		}
		end(word, numbers);
		return numbers.ended(last);
	}

	/** Adds the pieces of the word, if it is one, and empties it. */
	private void end(StringBuilder word, Numbers numbers) {
		if (word.isEmpty())
			return;
		int before = numbers.count;
		if (word.codePointCount(0, word.length()) > LONGEST_WORD)
			numbers.add(unknown);
		else
			for (int start = 0; start < word.length();) {
				int end = word.length();
				Integer number = null;
				while (end > start && (number = vocabulary.get(start == 0 ? word.substring(0, end) : CONTINUED + word.substring(start, end))) == null)
					end--;
				if (number == null) {
					numbers.count = before;
					numbers.add(unknown);
					break;
				}
				numbers.add(number);
				start = end;
			}
		word.setLength(0);
	}

	private static boolean isSpace(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	/** Punctuation, every sign of ASCII, and the ideographs, each of which is a word. */
	private static boolean isSign(int c) {
		if (c < 0x80)
			return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
		return switch (Character.getType(c)) {
		case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
				Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> true;
		default -> Character.isIdeographic(c);
		};
	}

	/** Accents, and what nobody sees. */
	private static boolean isDropped(int c) {
		return switch (Character.getType(c)) {
		case Character.NON_SPACING_MARK, Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
		default -> c == 0xFFFD;
		};
	}

	/** Numbers up to the limit; the last place is kept for the end. */
	private final class Numbers {
		private long[] numbers = new long[32];
		private int count;

		void add(long number) {
			if (isFull())
				return;
			if (count == numbers.length)
				numbers = Arrays.copyOf(numbers, 2 * count);
			numbers[count++] = number;
		}

		boolean isFull() {
			return count >= limit - 1;
		}

		long[] ended(long last) {
			long[] ended = Arrays.copyOf(numbers, count + 1);
			ended[count] = last;
			return ended;
		}
	}
}
