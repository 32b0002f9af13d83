package org.galleyproof.index;

import java.util.Properties;

/**
 * How sure it is that words come from a statement rather than meet there by chance: a logistic regression on how much of the words
 * stand there in order, how much these tell, and how much the others would have told. "We will win" tells little wherever it
 * stands to the letter; twelve words with two of them changed tell much.
 *
 * <p>
 * Fitted on 6,800 pairs of fragments of 2 to 30 words, half of them with words changed or left out, cut from a store of speeches at
 * random: held against the statement they come from, and against the best other statement, which says them by chance. Checked on a third
 * of the pairs left out: of those given 0.1 to 0.3 some 13 of a hundred were right, of 0.5 to 0.7 58, of 0.9 to 0.97 94. The weights lie in
 * a file beside this class; {@code releng/train-search confidence} fits them again.
 */
final class Confidence {

	private static final double CONSTANT;
	private static final double ORDER;
	private static final double TOLD;
	private static final double UNTOLD;
	static {
		Properties weights = Weights.read("confidence.properties");
		CONSTANT = Weights.of(weights, "CONSTANT");
		ORDER = Weights.of(weights, "ORDER");
		TOLD = Weights.of(weights, "TOLD");
		UNTOLD = Weights.of(weights, "UNTOLD");
	}

	private Confidence() {
	}

	/** 0..1; rises with the share in order and with what it tells. */
	static double of(PassageAlignment.Result result) {
		double untold = result.order() <= 0 ? 0 : result.information() / result.order() - result.information();
		double logit = CONSTANT + ORDER * result.order() + TOLD * Math.log1p(result.information()) + UNTOLD * Math.log1p(Math.max(0, untold));
		return 1 / (1 + Math.exp(-logit));
	}
}
