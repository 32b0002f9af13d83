package org.galleyproof.core.proof;

/**
 * Why a decision no longer stands.
 *
 * @param cause what changed
 * @param detail the speaker or the finding that is new; {@code null} where the cause says all
 */
public record Lapse(Cause cause, String detail) {

	/** What changed. */
	public enum Cause {
		/** The words of the passage. */
		WORDS,
		/** Whom the draft names as speaker. */
		SPEAKER,
		/** The statement's words or its speaker. */
		STATEMENT,
		/** The statement is in the dossier no longer. */
		STATEMENT_GONE,
		/** The statement is disputed. */
		DISPUTED,
		/** The statement was retracted. */
		RETRACTED,
		/** There is an error or a warning that there was not. */
		FINDING,
		/** A source was wanted, and there is one now. */
		SOURCE
	}

	/** The reason as a sentence for people. */
	public String sentence() {
		return ProofMessages.text("lapse." + cause.name(), detail == null ? "" : detail);
	}
}
