package org.galleyproof.detect.internal.reported;

/** How often a word attributes, and how often a way in the tree leads from content, or from a source, to its cue (see {@link Paths}). */
interface CueTable {

	/** Values of {@link #strength} run up to here. */
	int STRENGTHS = 8;

	/** Strength of a word that is not in the table. */
	int UNKNOWN = 0;

	/** @return {@link #UNKNOWN}, or from 1 (never seen to attribute) to {@link #STRENGTHS} (nearly always) */
	int strength(int key);

	/** Of a way: how often it leads from a source to its cue; likewise. Meaningless for a word. */
	int second(int key);

	/** The key of a word by lemma and type. */
	static int key(int lemma, WordType type) {
		return Hash.of(lemma, type.ordinal());
	}

	/** @param cues how often the word stood in a cue; @param all how often it was seen */
	static int strength(double cues, double all) {
		if (all < 2)
			return UNKNOWN;
		double share = (cues + 0.1) / (all + 1);
		return share < 0.01 ? 1 : share < 0.04 ? 2 : share < 0.1 ? 3 : share < 0.2 ? 4 : share < 0.35 ? 5 : share < 0.55 ? 6 : share < 0.75 ? 7 : 8;
	}
}
