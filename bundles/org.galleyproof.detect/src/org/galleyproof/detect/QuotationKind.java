package org.galleyproof.detect;

/** How a quotation reports words: all inside marks, partly, or without marks. */
public enum QuotationKind {
	/** The content stands in quotation marks and is a clause or more. */
	DIRECT,
	/** A fragment in quotation marks inside the writer's own sentence. */
	MIXED,
	/** Reported without marks. */
	INDIRECT
}
