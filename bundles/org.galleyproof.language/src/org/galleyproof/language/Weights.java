package org.galleyproof.language;

import java.util.Set;

/** How much a word proves when two texts share it. */
public final class Weights {

	/** A number, or a word that is neither grammar nor everyday talk. */
	public static final double CONTENT = 2;
	private static final double COMMON = 1.2;
	private static final double FUNCTION = 0.6;

	private static final Set<String> FUNCTION_WORDS = Lexicon.load("function-words.txt").words();
	private static final Set<String> COMMON_WORDS = Lexicon.load("common-words.txt").words();

	private Weights() {
	}

	/** Whether the word is grammar. @param word folded */
	public static boolean isFunction(String word) {
		return FUNCTION_WORDS.contains(word);
	}

	/** Whether the word is content but so frequent that it proves little. @param word folded */
	public static boolean isCommon(String word) {
		return COMMON_WORDS.contains(word);
	}

	/** @param word folded; more than 0, at most {@link #CONTENT} */
	public static double of(String word) {
		return isFunction(word) ? FUNCTION : isCommon(word) ? COMMON : CONTENT;
	}
}
