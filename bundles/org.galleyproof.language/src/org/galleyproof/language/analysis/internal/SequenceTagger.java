package org.galleyproof.language.analysis.internal;

import java.io.IOException;

/** Gives each word a label, from left to right, knowing the labels to the left. Immutable. */
final class SequenceTagger {

	private final LinearModel model;
	private final Field field;
	private final String[] labels;
	private final Part[] parts;

	/** @param field what the labels are */
	SequenceTagger(ModelReader in, Field field) throws IOException {
		model = new LinearModel(in);
		this.field = field;
		labels = model.labels().toArray(String[]::new);
		parts = Part.of(labels);
	}

	/** The labels of the words, the first at 1; they are in {@code words} too. */
	String[] tag(Words words) {
		Template.Place[] places = model.places();
		int[] nodes = new int[places.length];
		int[] scores = new int[labels.length];
		String[] found = new String[words.size() + 1];
		for (int word = 1; word <= words.size(); word++) {
			for (int i = 0; i < nodes.length; i++) {
				int at = word + places[i].window();
				nodes[i] = at < 1 || at > words.size() ? Words.NONE : at;
			}
			model.score(words, nodes, scores);
			int best = LinearModel.best(scores);
			found[word] = labels[best];
			words.set(word, field, parts[best]);
		}
		return found;
	}
}
