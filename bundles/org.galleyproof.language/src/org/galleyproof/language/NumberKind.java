package org.galleyproof.language;

/** What a number is for. */
public enum NumberKind {
	/** So many, or so much. */
	AMOUNT,
	/** A rank: "third", "3rd". */
	ORDINAL,
	/** A part of a whole: "two-thirds", "one in five". */
	SHARE,
	/** A bare number that can be a year of our times. */
	YEAR,
	/** Names something and counts nothing: "Section 4", "F-16", "No. 10". */
	LABEL
}
