package org.galleyproof.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.galleyproof.index.Ground.Kind;

/**
 * The weights of {@link ClaimSearch}: a linear model fitted by listwise likelihood (Cao and others, "Learning to Rank", 2007, with
 * the first place alone), one for words alone and one for words and meaning. The weights lie in files beside this class, with a card that
 * says what they were fitted on and how well they do.
 */
final class ClaimModel {

	/** By words alone. */
	static final ClaimModel WORDS = read("claims-by-words.properties");
	/** By words and {@link Kind#MEANING}. */
	static final ClaimModel MEANING = read("claims-by-meaning.properties");

	/** Days by which a draft may be dated before what it reports: zones, a day of publication set beforehand, a transcript's date. */
	private static final int SLACK = 3;

	private final Map<Kind, Double> weights;

	private ClaimModel(Map<Kind, Double> weights) {
		this.weights = weights;
	}

	/** What a value brings to the score of a statement; nothing of a kind without a weight. */
	double points(Kind kind, double value) {
		return weights.getOrDefault(kind, 0.0) * Ground.measure(kind, value);
	}

	/** @param days from the statement to the draft, negative where it is later */
	List<Ground> day(long days) {
		List<Ground> grounds = new ArrayList<>(2);
		grounds.add(ground(Kind.DATE, days));
		if (days < -SLACK)
			grounds.add(ground(Kind.LATER, 1));
		return grounds;
	}

	Ground ground(Kind kind, double value) {
		return new Ground(kind, value, points(kind, value));
	}

	private static ClaimModel read(String file) {
		Properties properties = Weights.read(file);
		Map<Kind, Double> weights = new EnumMap<>(Kind.class);
		for (String name : properties.stringPropertyNames())
			weights.put(Kind.valueOf(name), Weights.of(properties, name));
		return new ClaimModel(weights);
	}
}
