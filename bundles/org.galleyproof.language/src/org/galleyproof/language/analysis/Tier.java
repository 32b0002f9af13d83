package org.galleyproof.language.analysis;

/** How much a {@link Tagger} tells, and what it costs in memory. */
public enum Tier {
	/** Parts of speech alone; tens of megabytes. */
	LIGHT,
	/** Parts of speech, lemmas, named entities and dependencies; hundreds of megabytes. */
	DEEP
}
