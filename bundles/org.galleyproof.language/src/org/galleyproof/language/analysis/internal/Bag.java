package org.galleyproof.language.analysis.internal;

/** What a word has any number of. */
public enum Bag {
	/** First or last of the sentence. */
	POSITION,
	/** Capitals, digits and marks. */
	ORTHOGRAPHY,
	/** The parts of speech that the word may have. */
	CLASSES,
	/** Where in an entry of a list of names, and what kind of name. */
	GAZETTEER,
	/** Brown clusters: a word's own and those around it. */
	CLUSTERS
}
