package org.galleyproof.core.proof;

/** Where a quotation or claim stands with the people who read the draft. */
public enum DecisionState {
	/** Nobody has decided, or what was decided upon has changed. */
	OPEN,
	/** True to its source. */
	CONFIRMED,
	/** Wrong. */
	REJECTED,
	/** The reporter was asked. */
	ASKED,
	/** It cannot be decided without another source. */
	NEEDS_SOURCE;

	/** The state in a word or two, for people: "confirmed". */
	public String label() {
		return ProofMessages.text("state." + name());
	}
}
