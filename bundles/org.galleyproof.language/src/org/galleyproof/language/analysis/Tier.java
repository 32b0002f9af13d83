package org.galleyproof.language.analysis;

/** How much a {@link Tagger} tells, and what it costs in memory. */
public enum Tier {
	/** Parts of speech, lemmas and named entities; some 45 MB. */
	LIGHT,
	/** The same, and dependencies; some 80 MB. */
	DEEP
}
