package org.galleyproof.language.time;

/** What a text says of a time: that something was then, or from then on, or up to it. */
public enum Limit {
	/** At or in it. */
	AT,
	/** From its beginning on: "since 2017". */
	SINCE,
	/** Up to its end: "until Monday", "by 2030". */
	UNTIL,
	/** Before it begins. */
	BEFORE,
	/** When it is over. */
	AFTER
}
