package org.galleyproof.core;

import java.util.List;

import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.Finding;
import org.galleyproof.detect.Quotation;

/**
 * A quotation and what the dossier says of it.
 *
 * @param evidence the statement it was held against; {@code null} where none was found
 * @param findings the gravest first
 */
public record CheckedQuotation(Quotation quotation, Status status, Evidence evidence, List<Finding> findings) {

	public CheckedQuotation {
		findings = List.copyOf(findings);
	}
}
