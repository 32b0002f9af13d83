package org.galleyproof.core;

/** How a quotation or claim stands to the dossier. */
public enum Status {
	/** A statement says this, and nothing of weight differs. */
	VERIFIED("verified"),
	/** A statement says nearly this. */
	DIFFERS("differs"),
	/** Nothing in the dossier says this. */
	NO_SOURCE("no-source"),
	/** Nothing that a dossier could answer: a title, a nickname, a claim the dossier doesn't speak about. */
	OUT_OF_SCOPE("out-of-scope");

	private final String label;

	Status(String label) {
		this.label = label;
	}

	/** The name in the command line's answers, stable for ever. */
	public String label() {
		return label;
	}
}
