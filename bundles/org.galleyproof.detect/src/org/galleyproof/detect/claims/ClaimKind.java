package org.galleyproof.detect.claims;

/** What a sentence that states a fact is about; one sentence may be of several kinds. */
public enum ClaimKind {

	/** An amount, a share, a count: "spent $3 million", "two in five". */
	QUANTITY,
	/** One thing against another or against an earlier state: "more than", "the first", "fell by". */
	COMPARISON,
	/** Something that happened or was done: "voted against the bill in March". */
	EVENT,
	/** What somebody said, thinks or was said to have said. */
	ATTRIBUTION,
	/** What a law, a treaty or a rule says or makes people do. */
	RULE
}
