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
 * @param findings the gravest first
 * @param explanation why: the words side by side, and the statements that were not taken
 */
public record CheckedQuotation(Quotation quotation, Status status, Evidence evidence, List<Finding> findings, Explanation explanation) {

	public CheckedQuotation {
		findings = List.copyOf(findings);
	}

	/** An answer with nothing to explain. */
	CheckedQuotation(Quotation quotation, Status status, Evidence evidence, List<Finding> findings) {
		this(quotation, status, evidence, findings, Explanation.NONE);
	}
}
