package org.galleyproof.language.analysis.internal;

/** What a word has one of; a column of {@link Words}. */
public enum Field {
	/** {@link Shapes#simplified}. */
	FORM,
	/** The same in lower case. */
	LOWER, SHAPE, LEMMA, TAG,
	/** Label of the entity tagger, such as "B-ORG" or "U-GPE". */
	ENTITY,
	/** Dependency label. */
	RELATION,
	/** The parts of speech that the word may have, joined. */
	CLASSES,
	/** The first letters of {@link #LOWER}, where it is longer. */
	PREFIX_2, PREFIX_3,
	/** The last letters of {@link #LOWER}, where it is longer. */
	SUFFIX_1, SUFFIX_2, SUFFIX_3, SUFFIX_4,
	/** How many dependents, up to two on either side: "<<->". */
	VALENCY
}
