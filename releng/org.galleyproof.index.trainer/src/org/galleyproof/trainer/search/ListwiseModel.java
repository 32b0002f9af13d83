package org.galleyproof.trainer.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A linear model that orders statements: the likelihood that a right one comes first, given all that were found, is made as large as it
 * gets (Cao and others, "Learning to Rank: From Pairwise Approach to Listwise Approach", 2007, with the first place alone), with a small
 * penalty on the squares of the weights. Values are brought to the same scale before, and the weights back to theirs after. Fitted by
 * Adam (Kingma and Ba, 2015); the same examples give the same weights.
 */
final class ListwiseModel {

	private static final double PENALTY = 0.02;
	private static final int STEPS = 600;
	private static final double RATE = 0.05;
	private static final double FIRST = 0.9;
	private static final double SECOND = 0.999;
	private static final double TINY = 1e-9;

	private final double[] weights;

	/** @param weights one for each value of a statement */
	ListwiseModel(double[] weights) {
		this.weights = weights.clone();
	}

	/** @param examples at least one of which has a right statement among those found */
	static ListwiseModel fit(List<Example> examples) {
		return fit(examples, new double[0]);
	}

	/**
	 * Fits some weights while others stay as they are.
	 *
	 * @param examples at least one of which has a right statement among those found
	 * @param known the weights of the first values
	 */
	static ListwiseModel fit(List<Example> examples, double[] known) {
		List<Example> telling = examples.stream().filter(Example::hasRight).toList();
		if (telling.isEmpty())
			throw new IllegalArgumentException("for no query is a right statement among those found");
		double[] scale = deviations(telling);
		double[] scaled = new double[scale.length];
		double[] mean = new double[scale.length];
		double[] square = new double[scale.length];
		for (int k = 0; k < known.length; k++)
			scaled[k] = known[k] * scale[k];
		for (int step = 1; step <= STEPS; step++) {
			double[] gradient = gradient(telling, scaled, scale);
			for (int k = known.length; k < scale.length; k++) {
				mean[k] = FIRST * mean[k] + (1 - FIRST) * gradient[k];
				square[k] = SECOND * square[k] + (1 - SECOND) * gradient[k] * gradient[k];
				scaled[k] -= RATE * (mean[k] / (1 - Math.pow(FIRST, step))) / (Math.sqrt(square[k] / (1 - Math.pow(SECOND, step))) + TINY);
			}
		}
		return new ListwiseModel(IntStream.range(0, scale.length).mapToDouble(k -> scaled[k] / scale[k]).toArray());
	}

	private static double[] gradient(List<Example> examples, double[] scaled, double[] scale) {
		double[] gradient = new double[scaled.length];
		double[] raw = IntStream.range(0, scale.length).mapToDouble(k -> scaled[k] / scale[k]).toArray();
		for (Example example : examples) {
			double[] likelihood = Arrays.stream(example.values()).mapToDouble(values -> product(raw, values)).toArray();
			double most = Arrays.stream(likelihood).max().orElseThrow();
			double sum = 0;
			int right = 0;
			for (int i = 0; i < likelihood.length; i++) {
				sum += likelihood[i] = Math.exp(likelihood[i] - most);
				right += example.right()[i] ? 1 : 0;
			}
			for (int i = 0; i < likelihood.length; i++) {
				double wrong = likelihood[i] / sum - (example.right()[i] ? 1.0 / right : 0);
				for (int k = 0; k < gradient.length; k++)
					gradient[k] += wrong * example.values()[i][k] / scale[k] / examples.size();
			}
		}
		for (int k = 0; k < gradient.length; k++)
			gradient[k] += PENALTY * scaled[k];
		return gradient;
	}

	private static double[] deviations(List<Example> examples) {
		double[][] all = examples.stream().flatMap(example -> Arrays.stream(example.values())).toArray(double[][]::new);
		return IntStream.range(0, all[0].length).mapToDouble(k -> {
			double mean = Arrays.stream(all).mapToDouble(values -> values[k]).average().orElseThrow();
			return Math.max(TINY, Math.sqrt(Arrays.stream(all).mapToDouble(values -> (values[k] - mean) * (values[k] - mean)).average().orElseThrow()));
		}).toArray();
	}

	double[] weights() {
		return weights.clone();
	}

	/** Whether each of the statements found is right, in the order of the model; those it holds equal as they were. */
	boolean[] ordered(Example example) {
		Integer[] order = IntStream.range(0, example.values().length).boxed().toArray(Integer[]::new);
		Arrays.sort(order, Comparator.comparingDouble(i -> -product(weights, example.values()[i])));
		boolean[] ordered = new boolean[order.length];
		for (int i = 0; i < ordered.length; i++)
			ordered[i] = example.right()[order[i]];
		return ordered;
	}

	private static double product(double[] a, double[] b) {
		double sum = 0;
		for (int k = 0; k < a.length; k++)
			sum += a[k] * b[k];
		return sum;
	}
}
