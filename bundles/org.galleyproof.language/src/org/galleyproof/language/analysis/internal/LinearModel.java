package org.galleyproof.language.analysis.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Scores the labels of a decision by the sum of the weights of its features. Immutable. */
final class LinearModel {

	private final String[] labels;
	private final Template.Place[] places;
	private final Template.Bagged[] bags;
	private final Template.Item[][] joined;
	private final WeightTable weights;

	LinearModel(ModelReader in) throws IOException {
		labels = in.strings();
		Template template = new Template(in);
		places = template.places().toArray(Template.Place[]::new);
		bags = template.bags();
		joined = template.joined();
		weights = new WeightTable(in);
	}

	List<String> labels() {
		return List.of(labels);
	}

	/** The places whose words {@link #score} is to be told, in order. */
	Template.Place[] places() {
		return places;
	}

	/**
	 * @param nodes the word at each place, or {@link Words#NONE}
	 * @param scores room for the score of each label
	 */
	void score(Words words, int[] nodes, int[] scores) {
		Arrays.fill(scores, 0);
		for (int i = 0; i < bags.length; i++) {
			int word = nodes[bags[i].place()];
			if (word != Words.NONE)
				for (long hash : words.bag(word, bags[i].bag()))
					weights.add(Hashes.key(i, hash), scores);
		}
		for (int i = 0; i < joined.length; i++)
			scoreJoined(words, nodes, i, scores);
	}

	private void scoreJoined(Words words, int[] nodes, int number, int[] scores) {
		long hash = 0;
		Template.Item[] items = joined[number];
		for (int k = 0; k < items.length; k++) {
			int word = nodes[items[k].place()];
			if (word == Words.NONE || !words.has(word, items[k].field()))
				return;
			long part = words.hash(word, items[k].field());
			hash = k == 0 ? part : Hashes.join(hash, part, words.power(word, items[k].field()));
		}
		weights.add(Hashes.key(bags.length + number, hash), scores);
	}

	/** The label of the highest score, the first of equals. */
	static int best(int[] scores) {
		int best = 0;
		for (int i = 1; i < scores.length; i++)
			if (scores[i] > scores[best])
				best = i;
		return best;
	}

	/** The label of the highest score among some, the first of equals; all where {@code among} is {@code null}. */
	static int best(int[] scores, int[] among) {
		if (among == null)
			return best(scores);
		int best = among[0];
		for (int label : among)
			if (scores[label] > scores[best])
				best = label;
		return best;
	}
}
