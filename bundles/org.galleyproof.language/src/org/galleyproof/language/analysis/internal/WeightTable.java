package org.galleyproof.language.analysis.internal;

import java.io.IOException;

/** The weights of a linear model: for each feature the labels that it speaks for or against, and how much. Immutable. */
final class WeightTable {

	private final int[] prints;
	/** The weights of the feature at place {@code i} are those from {@code starts[i]} to {@code starts[i + 1]}. */
	private final int[] starts;
	private final byte[] labels;
	private final short[] weights;

	WeightTable(ModelReader in) throws IOException {
		prints = in.ints();
		byte[] counts = in.bytes();
		starts = new int[counts.length + 1];
		for (int i = 0; i < counts.length; i++)
			starts[i + 1] = starts[i] + (counts[i] & 0xFF);
		labels = in.bytes();
		weights = in.shorts();
		if (counts.length != prints.length || labels.length != weights.length || starts[counts.length] != weights.length)
			throw new IOException("the language model is damaged");
	}

	/** Adds the weights of a feature, if the model knows it. */
	void add(long key, int[] scores) {
		int at = Slots.find(prints, key);
		if (at < 0)
			return;
		for (int i = starts[at], end = starts[at + 1]; i < end; i++)
			scores[labels[i] & 0xFF] += weights[i];
	}
}
