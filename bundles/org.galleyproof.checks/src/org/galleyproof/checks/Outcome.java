package org.galleyproof.checks;

import java.util.List;

import org.galleyproof.text.align.Alignment;

/**
 * How a quotation or claim stands to one statement. Among several accepted outcomes the one of the highest similarity answers best.
 *
 * @param confidence 0..1: how sure it is that the statement says this at all, be it with other words. This number decides: from {@link #SURE}
 *            on the statement may be the source, below it never is. It rises with how much of the words the statement has, and with
 *            how much these prove: "we will win" to the letter proves little
 * @param similarity 0..1: the weighted share of the draft's words that the statement has, in order; for a statement that prints a
 *            fragment of the quotation, the share that the fragment covers
 * @param findings what differs, the gravest first, nothing twice; empty where not accepted
 * @param alignment word by word; {@code null} for a claim, which is compared by its facts
 */
public record Outcome(double confidence, double similarity, List<Finding> findings, Alignment alignment) {

	/** The confidence from which on a statement says what is quoted or claimed. */
	public static final double SURE = 0.5;
	/** What is nearly accepted and isn't. */
	private static final double UNSURE = 0.49;

	public Outcome {
		findings = List.copyOf(findings);
		if (!(confidence >= 0 && confidence <= 1))
			throw new IllegalArgumentException("no confidence: " + confidence);
	}

	/** @param confidence taken as less than {@link #SURE} */
	static Outcome rejected(double confidence, double similarity, Alignment alignment) {
		return new Outcome(Math.min(UNSURE, confidence), similarity, List.of(), alignment);
	}

	/** Whether the statement says this at all. */
	public boolean accepted() {
		return confidence >= SURE;
	}

	/** This outcome, once it has turned out that what looks like the source is none. */
	public Outcome doubted() {
		return rejected(confidence, similarity, alignment);
	}

	/** The confidence of what a rule accepts or not: on its side of {@link #SURE}, and the higher the more. @param degree 0..1 */
	static double confidence(boolean accepted, double degree) {
		double bounded = Math.max(0, Math.min(1, degree));
		return accepted ? SURE + (1 - SURE) * bounded : UNSURE * bounded;
	}

	/** Whether anything graver than an information was found. */
	public boolean differs() {
		for (Finding finding : findings)
			if (finding.severity() != Severity.INFO)
				return true;
		return false;
	}
}
