package org.galleyproof.index;

import java.time.LocalDate;

/**
 * What to look for.
 *
 * @param text the words of a quotation or claim
 * @param speaker who the draft says spoke; helps, never excludes; {@code null} where unknown
 * @param date the draft's date; helps, never excludes; {@code null} where unknown
 * @param want in what way the statements are to answer
 */
public record Query(String text, String speaker, LocalDate date, Want want) {

	/** In what way a statement answers. */
	public enum Want {
		/** It says these words, one or the other changed. */
		WORDS,
		/** It states the same, in whatever words. */
		CLAIM,
		/** Those that surely say these words first, then those that state the same. */
		EITHER
	}

	/** Asks for {@link Want#EITHER}. */
	public Query(String text, String speaker, LocalDate date) {
		this(text, speaker, date, Want.EITHER);
	}
}
