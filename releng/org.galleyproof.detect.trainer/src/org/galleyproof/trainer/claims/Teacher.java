package org.galleyproof.trainer.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A model that sees more of a sentence than the program will, and labels sentences that nobody has, so that the program's model learns
 * from many more (G. Hinton, O. Vinyals, J. Dean, Distilling the Knowledge in a Neural Network, 2015). It is linear, too: over the
 * program's features and the numbers of the sentence's vector.
 */
final class Teacher {

	/** Of a vector, which has length 1, beside the program's features. */
	private static final float SHARE = 2;
	/** An opinion surer than this is taken as a plain label. */
	private static final double SURE = 0.998;

	/** A sentence that nobody labelled. */
	private record Plain(String key, Example seen, Example full) {
	}

	/** Sentences to learn from, each with its label and what a mistake on it costs. */
	static final class Lesson {
		final List<Example> examples = new ArrayList<>();
		final List<Boolean> labels = new ArrayList<>();
		final List<Double> costs = new ArrayList<>();

		void add(Example example, boolean label, double cost) {
			examples.add(example);
			labels.add(label);
			costs.add(cost);
		}

		double[] learn(int slots) {
			boolean[] truth = new boolean[labels.size()];
			for (int i = 0; i < truth.length; i++)
				truth[i] = labels.get(i);
			return LogisticRegression.train(examples.toArray(Example[]::new), truth, costs.stream().mapToDouble(Double::doubleValue).toArray(), slots);
		}
	}

	private final Function<String, float[]> vectors;
	private final double[] mean;
	private final int slots;
	private final List<Plain> plain = new ArrayList<>();

	/**
	 * @param vectors gives a sentence's vector, always of as many numbers
	 * @param texts the sentences that nobody labelled
	 * @param words may be {@code null}
	 */
	Teacher(Function<String, float[]> vectors, Collection<String> texts, WordVectors words) {
		this.vectors = vectors;
		List<float[]> found = texts.stream().map(vectors).toList();
		mean = new double[found.get(0).length];
		for (float[] vector : found)
			for (int i = 0; i < mean.length; i++)
				mean[i] += vector[i] / found.size();
		slots = Example.SLOTS + mean.length;
		int next = 0;
		for (String text : texts) {
			Example seen = Example.of(text, words);
			plain.add(new Plain(Row.key(text), seen, with(new Example(new int[0], new float[0]), found.get(next++))));
		}
	}

	/** The example as the teacher sees it. */
	Example full(Example example, String text) {
		return with(example, vectors.apply(text));
	}

	private Example with(Example example, float[] vector) {
		int size = example.slots().length;
		int[] all = Arrays.copyOf(example.slots(), size + vector.length);
		float[] values = Arrays.copyOf(example.values(), size + vector.length);
		for (int i = 0; i < vector.length; i++) {
			all[size + i] = Example.SLOTS + i;
			values[size + i] = (float) (SHARE * (vector[i] - mean[i]));
		}
		return new Example(all, values);
	}

	/**
	 * Adds its opinions to a lesson: each sentence counts as a claim and as none, by how likely it is the one or the other.
	 *
	 * @param taught labelled sentences, {@link #full}
	 * @param held keys of sentences to leave out
	 * @param cost of a mistake on one
	 */
	void teach(Lesson taught, Set<String> held, double cost, Lesson lesson) {
		double[] weights = taught.learn(slots);
		for (Plain sentence : plain) {
			if (held.contains(sentence.key))
				continue;
			double likely = 1 / (1 + Math.exp(-sentence.seen.dot(weights) - sentence.full.dot(weights)));
			if (likely > 1 - SURE)
				lesson.add(sentence.seen, true, cost * likely);
			if (likely < SURE)
				lesson.add(sentence.seen, false, cost * (1 - likely));
		}
	}
}
