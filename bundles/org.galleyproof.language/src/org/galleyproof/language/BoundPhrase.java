package org.galleyproof.language;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

import org.galleyproof.text.align.Token;

/**
 * The words beside a number that say how exact it is: "at least", "or more". They stand right before it, right behind it and its unit, or
 * behind what is counted.
 *
 * @param bound what they say
 * @param from the first of the words, in the list they were found in
 * @param to behind the last
 */
public record BoundPhrase(Bound bound, int from, int to) {

	/** Words of the longest phrase. */
	private static final int LONGEST = 4;

	/** Whether so many or more are told of, or so many or fewer: 1, -1, and 0 for neither. */
	public int direction() {
		return switch (bound) {
			case AT_LEAST, ABOVE -> 1;
			case AT_MOST, LESS, BELOW -> -1;
			case EXACT, ABOUT -> 0;
		};
	}

	/** The words that bound the number at a place among tokens; {@code null} for none. */
	public static BoundPhrase of(List<Token> tokens, int number) {
		return of(i -> tokens.get(i).key(), i -> !tokens.get(i - 1).is(Token.PUNCTUATED) && !tokens.get(i).is(Token.PIECE), number, number + 1, tokens.size());
	}

	/**
	 * The same among words of any kind; what stands behind a number counts before what stands in front of it.
	 *
	 * @param key the word at a place
	 * @param joined whether nothing stands between the word at a place and the one before it
	 * @param first where the number begins
	 * @param next behind the number and its unit
	 * @param size how many words there are
	 */
	static BoundPhrase of(IntFunction<String> key, IntPredicate joined, int first, int next, int size) {
		BoundPhrase behind = behind(key, joined, next, size);
		if (behind == null && next + 1 < size && joined.test(next))
			behind = behind(key, joined, next + 1, size);
		return behind != null ? behind : before(key, joined, first, size);
	}

	private static BoundPhrase behind(IntFunction<String> key, IntPredicate joined, int at, int size) {
		StringBuilder words = new StringBuilder();
		BoundPhrase found = null;
		for (int i = at; i < Math.min(size, at + LONGEST) && joined.test(i); i++) {
			words.append(i > at ? " " : "").append(key.apply(i));
			found = longer(found, NumberWords.BOUNDS_AFTER, words, at, i + 1);
		}
		return found;
	}

	private static BoundPhrase before(IntFunction<String> key, IntPredicate joined, int at, int size) {
		StringBuilder words = new StringBuilder();
		BoundPhrase found = null;
		for (int i = at - 1; i >= Math.max(0, at - LONGEST) && i + 1 < size && joined.test(i + 1); i--) {
			words.insert(0, i < at - 1 ? key.apply(i) + ' ' : key.apply(i));
			found = longer(found, NumberWords.BOUNDS, words, i, at);
		}
		return found;
	}

	private static BoundPhrase longer(BoundPhrase found, Map<String, Bound> list, CharSequence words, int from, int to) {
		Bound bound = list.get(words.toString());
		return bound == null ? found : new BoundPhrase(bound, from, to);
	}
}
