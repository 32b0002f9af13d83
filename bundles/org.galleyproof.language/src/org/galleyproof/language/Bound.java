package org.galleyproof.language;

/** What the words beside a number say of it. */
public enum Bound {
	/** Just so many. */
	EXACT,
	/** "about", "roughly", "or so". */
	ABOUT,
	/** A little under: "nearly", "almost". */
	BELOW,
	/** So many or more: "at least". */
	AT_LEAST,
	/** "more than", "over". */
	ABOVE,
	/** So many or fewer: "up to". */
	AT_MOST,
	/** "fewer than", "under". */
	LESS
}
