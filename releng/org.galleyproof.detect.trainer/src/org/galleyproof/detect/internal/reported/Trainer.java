package org.galleyproof.detect.internal.reported;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.galleyproof.detect.internal.sequence.Chain;
import org.galleyproof.detect.internal.sequence.Lattice;

/**
 * Learns the weights of a linear-chain conditional random field: stochastic gradient ascent on the log-likelihood, one paragraph a
 * step, with AdaGrad's step sizes (Duchi, Hazan and Singer, JMLR 12, 2011), feature dropout (Hinton et al., 2012: without it the weights
 * learn the training articles by heart) and averaged weights. The same seed gives the same weights.
 */
final class Trainer {

	/** One paragraph. The features of row i are ids[ends[i - 1]..ends[i]]. */
	record Sample(int[] ids, int[] ends, int[] contexts, byte[] labels) {

		int length() {
			return labels.length;
		}
	}

	/** @param rate AdaGrad's; @param dropout share of features left out in a step, 0 and more, less than 1; @param epochs passes over the data */
	record Settings(double rate, double dropout, int epochs, long seed) {
	}

	/** Keeps AdaGrad's first steps finite. */
	private static final double FLOOR = 1e-3;
	/** Words whose labels are all but certain teach nothing, and are most of them after the first pass. */
	private static final float TAUGHT = 5e-4f;

	private final int labels;
	private final Settings settings;
	private final Chain chain;
	private final float[] edgeSquares;
	private final float[] edgeSums;
	/** A row a feature: its weights, its summed squared gradients, its summed weights; together because they are used together. */
	private final float[] cells;
	private final int row;

	Trainer(int labels, int contexts, int features, Settings settings) {
		this.labels = labels;
		this.settings = settings;
		row = 3 * labels;
		cells = new float[features * row];
		chain = chain(labels, contexts);
		edgeSquares = new float[chain.weights().length];
		edgeSums = new float[edgeSquares.length];
	}

	/** Where only a first or later word of the same kind may come before a later word. */
	static Chain chain(int labels, int contexts) {
		Chain chain = new Chain(labels, contexts);
		for (int c = 0; c < contexts; c++)
			for (int x = 0; x <= labels; x++)
				for (int y = 2; y < labels; y += 2)
					if (x != y && x != y - 1)
						chain.weights()[chain.step(c, x, y)] = Chain.FORBIDDEN;
		return chain;
	}

	/**
	 * Once.
	 *
	 * @return the log-likelihood of the samples as seen in each epoch, dropout included
	 */
	double[] train(List<Sample> samples) {
		SplittableRandom random = new SplittableRandom(settings.seed);
		Sample[] order = samples.stream().filter(sample -> sample.length() > 0).toArray(Sample[]::new);
		double[] likelihood = new double[settings.epochs];
		long steps = 0;
		long all = (long) settings.epochs * order.length;
		Lattice lattice = new Lattice(chain);
		for (int epoch = 0; epoch < settings.epochs; epoch++) {
			for (int i = order.length - 1; i > 0; i--) {
				int k = random.nextInt(i + 1);
				Sample swap = order[i];
				order[i] = order[k];
				order[k] = swap;
			}
			for (Sample sample : order)
				likelihood[epoch] += step(dropped(sample, random), lattice, (float) (1 - (double) steps++ / all));
		}
		average();
		return likelihood;
	}

	/** The sample with a share of its features left out. */
	private Sample dropped(Sample sample, SplittableRandom random) {
		int threshold = (int) (settings.dropout * 0x10000);
		int[] ids = new int[sample.ids.length];
		int[] ends = new int[sample.length()];
		int kept = 0;
		int at = 0;
		long bits = 0;
		int left = 0;
		for (int i = 0; i < ends.length; i++) {
			for (; at < sample.ends[i]; at++) {
				if (left == 0) {
					bits = random.nextLong();
					left = 4;
				}
				if ((bits & 0xffff) >= threshold)
					ids[kept++] = sample.ids[at];
				bits >>>= 16;
				left--;
			}
			ends[i] = kept;
		}
		return new Sample(ids, ends, sample.contexts, sample.labels);
	}

	/** @param rest the share of the training that is still to come: what a change now counts in the average */
	private double step(Sample sample, Lattice lattice, float rest) {
		float keep = (float) (1 / (1 - settings.dropout));
		float[] scores = scores(sample, keep);
		lattice.refresh();
		double log = lattice.sum(sample.length(), scores, sample.contexts);
		double gold = goldScore(sample, scores);
		learnWords(sample, lattice, keep, rest);
		learnSteps(sample, lattice, rest);
		return gold - log;
	}

	private float[] scores(Sample sample, float factor) {
		float[] scores = new float[sample.length() * labels];
		int at = 0;
		for (int i = 0; i < sample.length(); i++) {
			for (; at < sample.ends[i]; at++) {
				int cell = sample.ids[at] * row;
				for (int y = 0; y < labels; y++)
					scores[i * labels + y] += cells[cell + y];
			}
			for (int y = 0; y < labels; y++)
				scores[i * labels + y] *= factor;
		}
		return scores;
	}

	private double goldScore(Sample sample, float[] scores) {
		double gold = 0;
		for (int i = 0; i < sample.length(); i++)
			gold += scores[i * labels + sample.labels[i]] + chain.weights()[chain.step(sample.contexts[i], i == 0 ? labels : sample.labels[i - 1], sample.labels[i])];
		return gold;
	}

	private void learnWords(Sample sample, Lattice lattice, float keep, float rest) {
		float[] gradient = new float[labels];
		float rate = (float) settings.rate;
		for (int i = 0; i < sample.length(); i++) {
			float most = 0;
			for (int y = 0; y < labels; y++) {
				gradient[y] = (sample.labels[i] == y ? 1 : 0) - (float) lattice.probability(i, y);
				most = Math.max(most, Math.abs(gradient[y]));
				gradient[y] *= keep;
			}
			if (most < TAUGHT)
				continue;
			for (int at = i == 0 ? 0 : sample.ends[i - 1]; at < sample.ends[i]; at++) {
				int cell = sample.ids[at] * row;
				for (int y = 0; y < labels; y++) {
					float g = gradient[y];
					float squares = cells[cell + labels + y] += g * g;
					float change = rate * g / (float) (FLOOR + Math.sqrt(squares));
					cells[cell + y] += change;
					cells[cell + 2 * labels + y] += change * rest;
				}
			}
		}
	}

	private void learnSteps(Sample sample, Lattice lattice, float rest) {
		double[] gradient = new double[edgeSquares.length];
		for (int i = 0; i < sample.length(); i++) {
			int context = sample.contexts[i];
			gradient[chain.step(context, i == 0 ? labels : sample.labels[i - 1], sample.labels[i])]++;
			for (int y = 0; y < labels; y++)
				if (i == 0)
					gradient[chain.step(context, labels, y)] -= lattice.probability(0, y);
				else
					for (int x = 0; x < labels; x++)
						gradient[chain.step(context, x, y)] -= lattice.stepProbability(i, x, y);
		}
		float[] weights = chain.weights();
		for (int e = 0; e < weights.length; e++)
			if (gradient[e] != 0 && weights[e] != Chain.FORBIDDEN) {
				float g = (float) gradient[e];
				edgeSquares[e] += g * g;
				float change = (float) (settings.rate * g / (FLOOR + Math.sqrt(edgeSquares[e])));
				weights[e] += change;
				edgeSums[e] += change * rest;
			}
	}

	private void average() {
		for (int cell = 0; cell < cells.length; cell += row)
			System.arraycopy(cells, cell + 2 * labels, cells, cell, labels);
		float[] weights = chain.weights();
		for (int e = 0; e < weights.length; e++)
			if (weights[e] != Chain.FORBIDDEN)
				weights[e] = edgeSums[e];
	}

	/** The log-likelihood of the samples under the present weights, nothing dropped. */
	double likelihood(List<Sample> samples) {
		Lattice lattice = new Lattice(chain);
		double total = 0;
		for (Sample sample : samples) {
			float[] scores = scores(sample, 1);
			total += goldScore(sample, scores) - lattice.sum(sample.length(), scores, sample.contexts);
		}
		return total;
	}

	/** What has been learnt about steps. */
	Chain chain() {
		return chain;
	}

	/** What has been learnt about features: {@code labels} weights for each, in the order of their numbers. */
	float[] weights() {
		float[] weights = new float[cells.length / 3];
		for (int f = 0; f < cells.length / row; f++)
			System.arraycopy(cells, f * row, weights, f * labels, labels);
		return weights;
	}
}
