package org.galleyproof.core.dossier;

/** Of which source a new one is to be the next version, as far as its user says so. */
public sealed interface VersionOf {

	/** What does without a name. */
	enum Rule implements VersionOf {
		/** Of the one that the dossier recognises, if any: that of the same address, or of the same title and most statements. */
		RECOGNISED,
		/** Of none, whatever it looks like. */
		NONE
	}

	/**
	 * Of this one; where it has newer versions, of the newest.
	 *
	 * @param id of the source
	 */
	record Source(String id) implements VersionOf {
	}
}
