package org.galleyproof.index;

/** How sure it is that words come from a statement. */
final class Confidence {

	private Confidence() {
	}

	/** 0..1. */
	static double of(PassageAlignment.Result result) {
		double logit = -6 + 8 * result.order() + 0.12 * Math.min(60, result.information());
		return 1 / (1 + Math.exp(-logit));
	}
}
