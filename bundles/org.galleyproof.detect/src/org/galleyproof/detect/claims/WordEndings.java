package org.galleyproof.detect.claims;

import java.util.List;

import org.galleyproof.language.Lexicon;

/** The class of a word by its last letters, by the list {@code claim-endings.txt}. */
final class WordEndings {

	/** Letters of the longest ending. */
	private static final int LONGEST = 3;

	private record Rule(int kind, int letters, long mask, long ending) {
	}

	private static final Rule[] RULES = Lexicon.load("claim-endings.txt").rows().stream().flatMap(row -> row.subList(2, row.size()).stream().map(ending -> rule(row, ending))).toArray(Rule[]::new);

	private WordEndings() {
	}

	private static Rule rule(List<String> row, String ending) {
		if (ending.length() > LONGEST)
			throw new IllegalStateException("claim-endings.txt: longer than " + LONGEST + " letters: " + ending);
		long mask = 0;
		long letters = 0;
		for (int i = 0; i < ending.length(); i++) {
			mask = with(mask, Character.MAX_VALUE);
			letters = with(letters, ending.charAt(i));
		}
		return new Rule(WordClasses.number(row.get(0)), Integer.parseInt(row.get(1)), mask, letters);
	}

	/** The last letters of a word, one more read. @param last those before, at first 0 */
	static long with(long last, char letter) {
		return last << Character.SIZE | letter;
	}

	/**
	 * The class.
	 *
	 * @param letters how many the word has
	 * @param last its last letters in lower case, see {@link #with}
	 */
	static int kind(int letters, long last) {
		for (Rule rule : RULES)
			if (letters >= rule.letters && (last & rule.mask) == rule.ending)
				return rule.kind;
		return WordClasses.OTHER;
	}
}
