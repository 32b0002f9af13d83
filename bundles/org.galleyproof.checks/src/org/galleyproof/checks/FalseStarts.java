package org.galleyproof.checks;

import java.util.List;

import org.galleyproof.language.Polarity;
import org.galleyproof.text.align.Token;

/** What a speaker begins and drops: words said again at once, a start that a dash breaks off. */
final class FalseStarts {

	/** A broken-off start of more words may have said something. */
	private static final int LONGEST_START = 4;

	private FalseStarts() {
	}

	/** Words said again at once ("on -- on so many"), or begun and dropped before a dash ("he's -- he is"). */
	static boolean isFalseStart(Comparison comparison, int from, int to) {
		List<Token> side = comparison.side(from);
		int start = comparison.place(from);
		int length = to - from;
		// "could, could, could": more than twice
		for (int unit = 1; unit <= length; unit++)
			if (length % unit == 0 && (repeats(side, start, start + unit, length) || repeats(side, start - unit, start, length)))
				return true;
		if (length > LONGEST_START || start + length >= side.size() || !isInterrupted(side, start, start + length))
			return false;
		// begun, broken off and begun again with the same word
		return side.get(start).key().equals(side.get(start + length).key()) || start > 0 && side.get(start + length - 1).key().equals(side.get(start - 1).key());
	}

	/** Whether a dash breaks off within the words, or a filler ends them: "a pint, er, a quart". */
	private static boolean isInterrupted(List<Token> side, int from, int to) {
		for (int i = from; i < to; i++)
			if (side.get(i).is(Token.BROKEN_OFF))
				return true;
		return side.get(to - 1).is(Token.FILLER);
	}

	/** Whether {@code length} tokens from {@code a} and from {@code b} are the same. */
	private static boolean repeats(List<Token> side, int a, int b, int length) {
		if (a < 0 || b + length > side.size())
			return false;
		for (int k = 0; k < length; k++)
			if (!side.get(a + k).key().equals(side.get(b + k).key()))
				return false;
		return true;
	}

	/** Words of grammar alone that a dash breaks off. */
	static boolean isBrokenOff(Comparison comparison, int from, int to) {
		if (to - from > LONGEST_START || !comparison.token(to - 1).is(Token.BROKEN_OFF))
			return false;
		for (int i = from; i < to; i++)
			if (comparison.token(i).isContent() || Polarity.isNegation(comparison.token(i).key()))
				return false;
		return true;
	}
}
