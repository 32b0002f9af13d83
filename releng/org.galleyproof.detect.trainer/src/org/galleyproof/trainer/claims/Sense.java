package org.galleyproof.trainer.claims;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The numbers of a sentence's vector as features of their own, less their mean. */
final class Sense {

	/** What a vector, which has length 1, weighs beside the program's features. */
	private static final float SHARE = 2;

	private final Function<String, float[]> vectors;
	private final double[] mean;
	private final int first;

	/**
	 * @param vectors gives a sentence's vector, always of as many numbers
	 * @param texts over which the mean is taken, at least one
	 * @param first the slot of the first number
	 */
	Sense(Function<String, float[]> vectors, Collection<String> texts, int first) {
		this.vectors = vectors;
		this.first = first;
		List<float[]> found = texts.stream().map(vectors).toList();
		mean = new double[found.get(0).length];
		for (float[] vector : found)
			for (int i = 0; i < mean.length; i++)
				mean[i] += vector[i] / found.size();
	}

	/** The slot behind the last number. */
	int end() {
		return first + mean.length;
	}

	/** The example with the numbers of the text's vector. */
	Example with(Example example, String text) {
		float[] vector = vectors.apply(text);
		int size = example.slots().length;
		int[] slots = Arrays.copyOf(example.slots(), size + mean.length);
		float[] values = Arrays.copyOf(example.values(), size + mean.length);
		for (int i = 0; i < mean.length; i++) {
			slots[size + i] = first + i;
			values[size + i] = (float) (SHARE * (vector[i] - mean[i]));
		}
		return new Example(slots, values);
	}

	float[] mean() {
		float[] found = new float[mean.length];
		for (int i = 0; i < found.length; i++)
			found[i] = (float) mean[i];
		return found;
	}

	/** What each number of a vector less the mean weighs. @param weights of all slots */
	float[] weights(double[] weights) {
		float[] found = new float[mean.length];
		for (int i = 0; i < found.length; i++)
			found[i] = (float) (SHARE * weights[first + i]);
		return found;
	}
}
