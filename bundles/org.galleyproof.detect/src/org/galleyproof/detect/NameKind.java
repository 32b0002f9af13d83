package org.galleyproof.detect;

/** What sort of thing a name names. */
public enum NameKind {
	PERSON,
	/** A body of people: a company, a ministry, a party, a court. */
	ORGANISATION,
	/** A country, state, town, street or water. */
	PLACE,
	/** A name of which the words alone do not say. */
	OTHER
}
