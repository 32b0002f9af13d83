package org.galleyproof.core;

import java.util.List;
import java.util.stream.Stream;

import org.galleyproof.checks.Finding;
import org.galleyproof.detect.Reading;

/**
 * The answer of the {@link Proofreader} for one draft.
 *
 * @param findings those that belong to no single quotation or claim
 * @param complete whether nothing is left for a slower look: all reported speech is read, and what words alone leave without a statement
 *            was looked for by its meaning
 */
public record CheckedDraft(Draft draft, Reading reading, List<CheckedQuotation> quotations, List<CheckedClaim> claims, List<Finding> findings, boolean complete) {

	public CheckedDraft {
		quotations = List.copyOf(quotations);
		claims = List.copyOf(claims);
		findings = List.copyOf(findings);
	}

	/** Every finding of the draft, in the order of the text. */
	public List<Finding> allFindings() {
		return Stream.of(quotations.stream().flatMap(quotation -> quotation.findings().stream()), claims.stream().flatMap(claim -> claim.findings().stream()), findings.stream())
				.flatMap(stream -> stream).sorted((a, b) -> a.span().compareTo(b.span())).toList();
	}
}
