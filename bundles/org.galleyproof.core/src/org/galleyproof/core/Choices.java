package org.galleyproof.core;

import org.galleyproof.text.Span;

/** Which statements people have chosen as the sources of a draft's quotations and claims, against the program's own choice. */
@FunctionalInterface
public interface Choices {

	/** Nobody chose anything. */
	Choices NONE = hull -> null;

	/**
	 * The id of the statement that somebody chose for the quotation or claim at a place; {@code null} where nobody did.
	 *
	 * @param hull from the first word of its content to the last, Java offsets in the draft that is checked
	 */
	String statement(Span hull);
}
