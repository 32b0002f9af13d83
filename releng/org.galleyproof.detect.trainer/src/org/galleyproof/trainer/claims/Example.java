package org.galleyproof.trainer.claims;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.galleyproof.detect.claims.ClaimFeatures;
import org.galleyproof.detect.claims.ClaimModel;
import org.galleyproof.detect.claims.Signal;
import org.galleyproof.text.Span;

/**
 * The features of one sentence, as slots with their values: 0 is the bias, then come the model's table and the dimensions of the word
 * vectors.
 */
record Example(int[] slots, float[] values) {

	/** Slots of the model's table, as a power of two. */
	static final int BITS = 20;
	private static final int VECTORS = 1 + (1 << BITS);
	static final int SLOTS = VECTORS + WordVectors.DIMENSIONS;

	private static final class Collector implements ClaimFeatures.Sink {

		private final WordVectors vectors;
		private final double[] mean = new double[WordVectors.DIMENSIONS];
		private int[] slots = new int[512];
		private float[] values = new float[512];
		private int size;

		Collector(WordVectors vectors) {
			this.vectors = vectors;
			put(0, 1);
		}

		@Override
		public void add(Signal signal, long hash, float value) {
			put(slot(hash), value);
		}

		@Override
		public void addShare(Signal signal, long word, float value) {
			double[] vector = vectors == null ? null : vectors.of(word);
			for (int i = 0; vector != null && i < mean.length; i++)
				mean[i] += value * vector[i];
		}

		private void put(int slot, float value) {
			if (size == slots.length) {
				slots = Arrays.copyOf(slots, 2 * size);
				values = Arrays.copyOf(values, 2 * size);
			}
			slots[size] = slot;
			values[size++] = value;
		}
	}

	/** @param vectors {@code null} where there are none */
	static Example of(String text, WordVectors vectors) {
		Collector collector = new Collector(vectors);
		ClaimFeatures.of(text, new Span(0, text.length()), collector);
		for (int i = 0; vectors != null && i < collector.mean.length; i++)
			collector.put(VECTORS + i, (float) collector.mean[i]);
		return new Example(Arrays.copyOf(collector.slots, collector.size), Arrays.copyOf(collector.values, collector.size));
	}

	/**
	 * The model: the weights of the vectors' dimensions become a weight for each word's share, since the one is linear in the other.
	 *
	 * @param weights of all slots
	 */
	static ClaimModel model(double[] weights, WordVectors vectors, double threshold) {
		Map<Long, Double> shares = new HashMap<>();
		if (vectors != null)
			for (long word : vectors.words()) {
				double[] vector = vectors.of(word);
				double sum = 0;
				for (int i = 0; i < vector.length; i++)
					sum += vector[i] * weights[VECTORS + i];
				shares.put(word, sum);
			}
		return ClaimModel.of(Arrays.copyOfRange(weights, 1, VECTORS), shares, weights[0], threshold);
	}

	private static int slot(long hash) {
		return 1 + (int) (hash >>> Long.SIZE - BITS);
	}

	/** All of both. */
	Example and(Example other) {
		int[] joined = Arrays.copyOf(slots, slots.length + other.slots.length);
		float[] all = Arrays.copyOf(values, joined.length);
		System.arraycopy(other.slots, 0, joined, slots.length, other.slots.length);
		System.arraycopy(other.values, 0, all, slots.length, other.values.length);
		return new Example(joined, all);
	}

	double norm() {
		double sum = 0;
		for (float value : values)
			sum += value * value;
		return sum;
	}

	double dot(double[] weights) {
		double sum = 0;
		for (int i = 0; i < slots.length; i++)
			sum += weights[slots[i]] * values[i];
		return sum;
	}

	void addTo(double[] weights, double factor) {
		for (int i = 0; i < slots.length; i++)
			weights[slots[i]] += factor * values[i];
	}
}
