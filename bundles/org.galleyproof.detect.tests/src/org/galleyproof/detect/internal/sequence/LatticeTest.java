package org.galleyproof.detect.internal.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

/** Every answer of the lattice against the same answer by trying all labellings. */
class LatticeTest {

	private static final int LABELS = 3;
	private static final int CONTEXTS = 2;

	@Test
	void equalsBruteForce() {
		Random random = new Random(7);
		for (int round = 0; round < 200; round++) {
			Chain chain = chain(random);
			int length = 1 + random.nextInt(5);
			float[] scores = numbers(random, length * LABELS);
			int[] contexts = random.ints(length, 0, CONTEXTS).toArray();
			compare(chain, length, scores, contexts);
		}
	}

	@Test
	void anEmptyChainHasOneLabelling() {
		Lattice lattice = new Lattice(new Chain(LABELS, CONTEXTS));
		assertEquals(0, lattice.sum(0, new float[0], new int[0]));
		assertEquals(0, lattice.best(0, new float[0], new int[0], new byte[0]));
	}

	@Test
	void forbiddenStepsAreNotTaken() {
		Chain chain = new Chain(2, 1);
		chain.weights()[chain.step(0, 0, 1)] = Chain.FORBIDDEN;
		chain.weights()[chain.step(0, 2, 1)] = Chain.FORBIDDEN;
		Lattice lattice = new Lattice(chain);
		float[] scores = {0, 9, 0, 9, 0, 9};
		byte[] labels = new byte[3];
		lattice.best(3, scores, new int[3], labels);
		assertEquals("000", "" + labels[0] + labels[1] + labels[2]);
		lattice.sum(3, scores, new int[3]);
		assertEquals(0, lattice.probability(1, 1), 1e-12);
	}

	@Test
	void longChainsAndLargeScoresStayNumbers() {
		Random random = new Random(11);
		int length = 20_000;
		float[] scores = numbers(random, length * LABELS);
		for (int i = 0; i < scores.length; i++)
			scores[i] *= 300;
		Lattice lattice = new Lattice(chain(random));
		int[] contexts = new int[length];
		double log = lattice.sum(length, scores, contexts);
		double best = lattice.best(length, scores, contexts, new byte[length]);
		assertTrue(Double.isFinite(log) && log >= best - 1e-6 * Math.abs(best), log + " " + best);
		for (int i = 0; i < length; i++) {
			double total = 0;
			for (int y = 0; y < LABELS; y++)
				total += lattice.probability(i, y);
			assertEquals(1, total, 1e-6);
		}
	}

	private static void compare(Chain chain, int length, float[] scores, int[] contexts) {
		int all = (int) Math.pow(LABELS, length);
		double sum = 0;
		double best = Double.NEGATIVE_INFINITY;
		double[][] labels = new double[length][LABELS];
		double[][][] steps = new double[length][LABELS][LABELS];
		for (int n = 0; n < all; n++) {
			int[] y = labelling(n, length);
			double score = score(chain, scores, contexts, y);
			best = Math.max(best, score);
			sum += Math.exp(score);
			for (int i = 0; i < length; i++) {
				labels[i][y[i]] += Math.exp(score);
				if (i > 0)
					steps[i][y[i - 1]][y[i]] += Math.exp(score);
			}
		}
		Lattice lattice = new Lattice(chain);
		assertEquals(Math.log(sum), lattice.sum(length, scores, contexts), 1e-5);
		for (int i = 0; i < length; i++)
			for (int y = 0; y < LABELS; y++) {
				assertEquals(labels[i][y] / sum, lattice.probability(i, y), 1e-6);
				for (int x = 0; i > 0 && x < LABELS; x++)
					assertEquals(steps[i][x][y] / sum, lattice.stepProbability(i, x, y), 1e-6);
			}
		byte[] answer = new byte[length];
		assertEquals(best, lattice.best(length, scores, contexts, answer), 1e-5);
		int[] y = new int[length];
		for (int i = 0; i < length; i++)
			y[i] = answer[i];
		assertEquals(best, score(chain, scores, contexts, y), 1e-5);
	}

	private static int[] labelling(int number, int length) {
		int[] y = new int[length];
		int left = number;
		for (int i = 0; i < length; i++) {
			y[i] = left % LABELS;
			left /= LABELS;
		}
		return y;
	}

	private static double score(Chain chain, float[] scores, int[] contexts, int[] y) {
		double score = 0;
		for (int i = 0; i < y.length; i++)
			score += scores[i * LABELS + y[i]] + chain.weights()[chain.step(contexts[i], i == 0 ? LABELS : y[i - 1], y[i])];
		return score;
	}

	private static Chain chain(Random random) {
		return new Chain(LABELS, CONTEXTS, numbers(random, CONTEXTS * (LABELS + 1) * LABELS));
	}

	private static float[] numbers(Random random, int count) {
		float[] numbers = new float[count];
		for (int i = 0; i < count; i++)
			numbers[i] = (float) random.nextGaussian() * 2;
		return numbers;
	}
}
