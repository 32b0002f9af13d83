package org.galleyproof.core;

import java.util.List;

import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.Finding;
import org.galleyproof.detect.Sentence;

/** A claim and what the dossier says of it; as {@link CheckedQuotation}. */
public record CheckedClaim(Sentence sentence, Status status, Evidence evidence, double confidence, List<Finding> findings) {

	public CheckedClaim {
		findings = List.copyOf(findings);
	}
}
