package org.galleyproof.text.align;

import java.util.List;

/**
 * Both sides of one alignment as numbers, and what each move costs. Words are compared by their hashes first, so that most cells
 * read no text.
 */
final class Costs {

	private static final int NONE = -1;

	/** Letters at the beginning of two words that make them look alike. */
	private static final int STEM = 3;

	private final List<Token> draftTokens;
	private final List<Token> sourceTokens;
	final int[] draft;
	final int[] source;
	private final int[] draftPair;
	private final int[] sourcePair;
	final float[] draftOpen;
	final float[] draftExtend;
	final float[] sourceExtend;
	private final float[] sourceOpen;
	/** At the place after row i: what opening and extending a gap in the source costs there, where it is marked. */
	private final float[] markedOpen;
	private final float[] markedExtend;
	/** Whether the source itself leaves words out after column j. */
	final boolean[] sourceGap;
	private final int[] draftAlternate;
	private final int[] sourceAlternate;
	private final int[] draftStem;
	private final int[] sourceStem;
	private final int[] draftTraits;
	private final int[] sourceTraits;
	private final float[] draftWeight;

	Costs(List<Token> draftTokens, List<Token> sourceTokens) {
		this.draftTokens = draftTokens;
		this.sourceTokens = sourceTokens;
		int rows = draftTokens.size();
		int columns = sourceTokens.size();
		draft = new int[rows];
		draftAlternate = new int[rows];
		draftStem = new int[rows];
		draftTraits = new int[rows];
		draftWeight = new float[rows];
		draftOpen = new float[rows];
		draftExtend = new float[rows];
		number(draftTokens, draft, draftAlternate, draftStem, draftTraits);
		source = new int[columns];
		sourceAlternate = new int[columns];
		sourceStem = new int[columns];
		sourceTraits = new int[columns];
		sourceOpen = new float[columns];
		sourceExtend = new float[columns];
		number(sourceTokens, source, sourceAlternate, sourceStem, sourceTraits);
		draftPair = pairs(draftTokens);
		sourcePair = pairs(sourceTokens);
		markedOpen = new float[rows + 1];
		markedExtend = new float[rows + 1];
		for (int i = 0; i < rows; i++) {
			draftWeight[i] = (float) draftTokens.get(i).weight();
			boolean free = has(draftTraits[i], Token.MARKED);
			boolean filler = has(draftTraits[i], Token.FILLER);
			draftOpen[i] = free ? 0 : filler ? 1.2f : 1.6f;
			draftExtend[i] = (free ? 0.02f : filler ? 0.1f : 0.6f) + (i > 0 && isLighter(draftTraits[i - 1], draftTraits[i]) ? draftOpen[i] : 0);
		}
		for (int i = 0; i <= rows; i++)
			markPlace(i, rows);
		sourceGap = new boolean[columns + 1];
		for (int j = 0; j < columns; j++) {
			boolean free = has(sourceTraits[j], Token.MARKED);
			boolean filler = has(sourceTraits[j], Token.FILLER);
			sourceOpen[j] = free ? 0 : filler ? 1f : 1.4f;
			sourceExtend[j] = (free ? 0.02f : filler ? 0.05f : 0.08f) + (j > 0 && isLighter(sourceTraits[j - 1], sourceTraits[j]) ? sourceOpen[j] : 0);
			sourceGap[j] = has(sourceTraits[j], Token.GAP_BEFORE);
		}
	}

	/** A gap that opens freely at an editor's word pays in full when it reaches a real word. */
	private static boolean isLighter(int before, int now) {
		return has(before, Token.MARKED) && !has(now, Token.MARKED);
	}

	private static void number(List<Token> tokens, int[] keys, int[] alternates, int[] stem, int[] traits) {
		for (int i = 0; i < keys.length; i++) {
			Token token = tokens.get(i);
			String key = token.key();
			keys[i] = key.hashCode();
			alternates[i] = token.alternate() == null ? NONE : token.alternate().hashCode();
			int beginning = 0;
			for (int k = 0; k < Math.min(STEM, key.length()); k++)
				beginning = 31 * beginning + key.charAt(k);
			stem[i] = beginning;
			traits[i] = token.traits();
		}
	}

	/** Entry i is the hash of the word that tokens i - 1 and i make together, computed from theirs (see {@link String#hashCode}). */
	private static int[] pairs(List<Token> tokens) {
		int[] found = new int[tokens.size()];
		for (int i = 0; i < found.length; i++) {
			found[i] = NONE;
			if (i > 0 && !tokens.get(i).is(Token.NUMBER) && !tokens.get(i - 1).is(Token.NUMBER)) {
				String second = tokens.get(i).key();
				int shift = 1;
				for (int k = 0; k < second.length(); k++)
					shift *= 31;
				found[i] = tokens.get(i - 1).key().hashCode() * shift + second.hashCode();
			}
		}
		return found;
	}

	/** Whether the draft's tokens {@code row - 1} and {@code row} make the source's {@code column}. */
	boolean draftPairIs(int row, int column) {
		return draftPair[row] == source[column] && row > 0 && isJoined(draftTokens, row, sourceTokens.get(column).key());
	}

	/** Whether the source's tokens {@code column - 1} and {@code column} make the draft's {@code row}. */
	boolean sourcePairIs(int column, int row) {
		return sourcePair[column] == draft[row] && column > 0 && isJoined(sourceTokens, column, draftTokens.get(row).key());
	}

	private static boolean isJoined(List<Token> tokens, int second, String word) {
		String head = tokens.get(second - 1).key();
		String tail = tokens.get(second).key();
		return word.length() == head.length() + tail.length() && word.startsWith(head) && word.endsWith(tail);
	}

	private void markPlace(int place, int rows) {
		markedOpen[place] = Float.MAX_VALUE;
		markedExtend[place] = Float.MAX_VALUE;
		if (place < rows && has(draftTraits[place], Token.GAP_BEFORE)) {
			markedOpen[place] = 0.5f;
			markedExtend[place] = 0.002f;
		} else if (place < rows && has(draftTraits[place], Token.PIECE)) {
			markedOpen[place] = 0.8f;
			markedExtend[place] = 0.01f;
		} else if (place < rows && has(draftTraits[place], Token.MARKED) || place > 0 && has(draftTraits[place - 1], Token.MARKED)) {
			markedOpen[place] = 0.2f;
			markedExtend[place] = 0.15f;
		}
	}

	/** Whether the draft itself marks, after row {@code row}, that words are left out or replaced there. */
	boolean markedAt(int row) {
		return markedOpen[row] < Float.MAX_VALUE;
	}

	/** What opening a gap in the source at word {@code column} (from 0), after row {@code row}, costs. */
	float openSource(int row, int column) {
		return Math.min(markedOpen[row], sourceOpen[column]);
	}

	/** What leaving out source word {@code column} (from 0) after row {@code row} costs, beside the opening. */
	float extendSource(int row, int column) {
		return Math.min(markedExtend[row], sourceExtend[column]);
	}

	boolean same(int row, int column) {
		int a = draft[row];
		int b = source[column];
		if (a != b && draftAlternate[row] != b && sourceAlternate[column] != a)
			return false;
		// equal hashes are nearly always equal words; look only then
		Token here = draftTokens.get(row);
		Token there = sourceTokens.get(column);
		return here.key().equals(there.key()) || there.key().equals(here.alternate()) || here.key().equals(there.alternate());
	}

	float weight(int row) {
		return draftWeight[row];
	}

	/** What putting these two in each other's place is worth: their weight if they say the same, else a cost. */
	float substitute(int row, int column) {
		if (same(row, column))
			return draftWeight[row];
		int a = draftTraits[row];
		int b = sourceTraits[column];
		if (has(a & b, Token.NUMBER))
			return -0.3f;
		if (has(a, Token.MARKED) != has(b, Token.MARKED))
			return -3;
		if (draftStem[row] == sourceStem[column])
			return -0.4f;
		int both = Token.FUNCTION | Token.FILLER;
		return has(a, Token.FILLER) != has(b, Token.FILLER) ? -2.2f : (a & both) != (b & both) ? -1.7f : (a & both) != 0 ? -1.3f : -1.0f;
	}

	private static boolean has(int traits, int wanted) {
		return (traits & wanted) == wanted;
	}
}
