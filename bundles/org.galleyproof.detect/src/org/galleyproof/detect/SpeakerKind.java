package org.galleyproof.detect;

/** What sort of source words are ascribed to. */
public enum SpeakerKind {
	/** One person whose name is known. */
	PERSON,
	/** Several people together: "the ministers", "voters", "they". */
	GROUP,
	/** An organisation, a state or an office: "the Bank of Eastport", "the ministry", "China". */
	BODY,
	/** Something written or shown: "the report", "a poll". */
	DOCUMENT,
	/** One person without a name: "an official", "the source", a pronoun that fits several. */
	UNNAMED
}
