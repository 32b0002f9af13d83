package org.galleyproof.index;

import java.time.LocalDate;

/**
 * What to look for.
 *
 * @param text the words of a quotation or claim
 * @param speaker who the draft says spoke; helps, never excludes; {@code null} where unknown
 * @param date the draft's date; helps, never excludes; {@code null} where unknown
 * @param want in what way the statements are to answer
 * @param byMeaning whether what states the same may also be told by its meaning, where {@link SentenceVectors} are installed; an answer
 *            then takes up to a second, the first one two
 * @param leastCoverage 0..1: what states the same and has a smaller share of the words, weighted by their rarity, is left out
 */
public record Query(String text, String speaker, LocalDate date, Want want, boolean byMeaning, double leastCoverage) {

	/** In what way a statement answers. */
	public enum Want {
		/** It says these words, one or the other changed. */
		WORDS,
		/** It states the same, in whatever words. */
		CLAIM,
		/** Those that surely say these words first, then those that state the same. */
		EITHER
	}

	/** Asks for {@link Want#EITHER}, by words alone. */
	public Query(String text, String speaker, LocalDate date) {
		this(text, speaker, date, Want.EITHER);
	}

	/** Asks by words alone. */
	public Query(String text, String speaker, LocalDate date, Want want) {
		this(text, speaker, date, want, false, 0);
	}

	/** The same question, answered by meaning too. */
	public Query withMeaning() {
		return new Query(text, speaker, date, want, true, leastCoverage);
	}

	/** The same question, answered only by statements that hold such a share of the words, 0..1. */
	public Query covering(double least) {
		return new Query(text, speaker, date, want, byMeaning, least);
	}
}
