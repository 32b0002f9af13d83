package org.galleyproof.core;

import java.util.List;

import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.Explanation;
import org.galleyproof.checks.Finding;
import org.galleyproof.detect.Quotation;

/**
 * A quotation and what the dossier says of it.
 *
 * @param evidence the statement it was held against; {@code null} where none was found
 * @param confidence 0..1: how sure it is that the statement says this, see {@link org.galleyproof.checks.Outcome#confidence}; without a
 *            statement, how sure it is of the one that came nearest; 0 where none was aligned
 * @param findings the gravest first
 * @param explanation why: the words side by side, and the statements that were not taken
 */
public record CheckedQuotation(Quotation quotation, Status status, Evidence evidence, double confidence, List<Finding> findings, Explanation explanation) {

	public CheckedQuotation {
		findings = List.copyOf(findings);
	}

	/** An answer with nothing to explain. */
	CheckedQuotation(Quotation quotation, Status status) {
		this(quotation, status, null, 0, List.of(), Explanation.NONE);
	}

	/** The same with other findings. */
	CheckedQuotation with(Status other, List<Finding> others) {
		return new CheckedQuotation(quotation, other, evidence, confidence, others, explanation);
	}
}
