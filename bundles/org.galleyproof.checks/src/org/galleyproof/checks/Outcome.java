package org.galleyproof.checks;

import java.util.List;

import org.galleyproof.text.align.Alignment;

/**
 * How a quotation or claim stands to one statement. Among several accepted outcomes the one of the highest similarity answers best.
 *
 * @param accepted whether the statement says this at all, be it with other words
 * @param similarity 0..1: the weighted share of the draft's words that the statement has, in order; for a statement that prints a
 *            fragment of the quotation, the share that the fragment covers
 * @param findings what differs, the gravest first, nothing twice; empty where not accepted
 * @param alignment word by word; {@code null} for a claim, which is compared by its facts
 */
public record Outcome(boolean accepted, double similarity, List<Finding> findings, Alignment alignment) {

	public Outcome {
		findings = List.copyOf(findings);
	}

	static Outcome rejected(double similarity, Alignment alignment) {
		return new Outcome(false, similarity, List.of(), alignment);
	}

	/** Whether anything graver than an information was found. */
	public boolean differs() {
		for (Finding finding : findings)
			if (finding.severity() != Severity.INFO)
				return true;
		return false;
	}
}
