package org.galleyproof.checks;

/**
 * A statement that was held against the same words and is not their source.
 *
 * @param evidence the statement
 * @param similarity 0..1: how much of the words it has, as far as that was looked at
 * @param reason why it lost
 */
public record RunnerUp(Evidence evidence, double similarity, Reason reason) {

	/** Why a statement is not the source. */
	public enum Reason {
		/** It has too few of the words to be aligned. */
		FEW_WORDS,
		/** Aligned word by word, it does not say this. */
		OTHER_WORDS,
		/** Found by its meaning; it does not say this in these words, and what it claims nobody has judged. */
		BY_MEANING,
		/** It says this too, less like the draft. */
		LESS_LIKE,
		/** It says this too, but somebody else said it. */
		OTHER_SPEAKER,
		/** It says this too, but long before the draft was written. */
		OTHER_DAY,
		/** It says this, nearer to the draft, but is another medium's report, and the speaker's own words are at hand. */
		SECOND_HAND,
		/** It says this, but its source took it back. */
		RETRACTED,
		/** It says this, but on a day after the draft's. */
		AFTER_DRAFT,
		/** The source says it word for word; nothing could be better. */
		NOT_NEEDED,
		/** A person chose another statement. */
		NOT_CHOSEN
	}

	/** The reason for people. */
	public String why() {
		return Messages.text("runnerUp." + reason.name());
	}
}
