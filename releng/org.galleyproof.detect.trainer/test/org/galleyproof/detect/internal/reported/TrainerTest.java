package org.galleyproof.detect.internal.reported;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.galleyproof.detect.internal.sequence.Chain;
import org.galleyproof.detect.internal.sequence.Lattice;
import org.junit.jupiter.api.Test;

/** Learning from invented chains. */
class TrainerTest {

	private static final int FEATURES = 30;
	private static final int LABELS = 5;
	private static final int CONTEXTS = 2;

	@Test
	void likelihoodRises() {
		List<Trainer.Sample> samples = samples(40, new Random(1));
		Trainer trainer = new Trainer(LABELS, CONTEXTS, FEATURES, new Trainer.Settings(0.1, 0, 8, 1));
		double before = trainer.likelihood(samples);
		double[] epochs = trainer.train(samples);
		for (int i = 1; i < epochs.length; i++)
			assertTrue(epochs[i] > epochs[i - 1], "epoch " + i);
		assertTrue(trainer.likelihood(samples) > before / 3);
	}

	@Test
	void theSameSeedGivesTheSameWeights() {
		float[] first = null;
		for (int round = 0; round < 2; round++) {
			Trainer trainer = new Trainer(LABELS, CONTEXTS, FEATURES, new Trainer.Settings(0.1, 0.5, 3, 9));
			trainer.train(samples(20, new Random(1)));
			if (first != null)
				assertArrayEquals(first, trainer.weights());
			first = trainer.weights();
		}
	}

	/** What the lattice says of labels is the slope of the log-likelihood: measured by moving one score at a time. */
	@Test
	void gradientIsTheSlope() {
		Random random = new Random(4);
		Chain chain = Trainer.chain(LABELS, CONTEXTS);
		for (int i = 0; i < chain.weights().length; i++)
			if (chain.weights()[i] != Chain.FORBIDDEN)
				chain.weights()[i] = (float) random.nextGaussian();
		int length = 4;
		float[] scores = new float[length * LABELS];
		for (int i = 0; i < scores.length; i++)
			scores[i] = (float) random.nextGaussian();
		int[] contexts = { 0, 1, 0, 1 };
		Lattice lattice = new Lattice(chain);
		float move = 1e-2f;
		for (int i = 0; i < scores.length; i++) {
			float was = scores[i];
			scores[i] = was + move;
			double above = lattice.sum(length, scores, contexts);
			scores[i] = was - move;
			double below = lattice.sum(length, scores, contexts);
			scores[i] = was;
			lattice.sum(length, scores, contexts);
			assertEquals((above - below) / (2 * move), lattice.probability(i / LABELS, i % LABELS), 1e-3);
		}
		for (int x = 0; x < LABELS; x++)
			for (int y = 0; y < LABELS; y++) {
				int step = chain.step(1, x, y);
				if (chain.weights()[step] == Chain.FORBIDDEN)
					continue;
				float was = chain.weights()[step];
				double[] sums = new double[2];
				for (int side = 0; side < 2; side++) {
					chain.weights()[step] = was + (side == 0 ? move : -move);
					lattice.refresh();
					sums[side] = lattice.sum(length, scores, contexts);
				}
				chain.weights()[step] = was;
				lattice.refresh();
				lattice.sum(length, scores, contexts);
				assertEquals((sums[0] - sums[1]) / (2 * move), lattice.stepProbability(1, x, y) + lattice.stepProbability(3, x, y), 1e-3);
			}
	}

	@Test
	void rareFeaturesGetNoNumber() {
		FeatureIndex index = new FeatureIndex();
		Random random = new Random(2);
		int[] keys = random.ints().distinct().limit(100_000).toArray();
		for (int i = 0; i < keys.length; i++)
			for (int n = i % 3; n >= 0; n--)
				index.count(keys[i]);
		int count = index.number(2);
		boolean[] seen = new boolean[count];
		for (int i = 0; i < keys.length; i++) {
			int number = index.get(keys[i]);
			assertEquals(i % 3 > 0, number >= 0);
			if (number >= 0) {
				assertEquals(keys[i], index.keys()[number]);
				assertTrue(!seen[number]);
				seen[number] = true;
				if (i > 2_000)
					break;
			}
		}
	}

	/** Chains whose labels depend on their features and on the label before. */
	private static List<Trainer.Sample> samples(int count, Random random) {
		List<Trainer.Sample> samples = new ArrayList<>();
		for (int n = 0; n < count; n++) {
			int length = 1 + random.nextInt(12);
			byte[] labels = new byte[length];
			int[] contexts = new int[length];
			int[] ids = new int[length * 3];
			int[] ends = new int[length];
			for (int i = 0; i < length; i++) {
				boolean goesOn = i > 0 && labels[i - 1] != 0 && random.nextInt(3) > 0;
				labels[i] = (byte) (goesOn ? Label.kind(labels[i - 1]) + 1 : new int[] { 0, 1, 3 }[random.nextInt(3)]);
				contexts[i] = random.nextInt(CONTEXTS);
				ids[3 * i] = labels[i];
				ids[3 * i + 1] = LABELS + random.nextInt(FEATURES - LABELS);
				ids[3 * i + 2] = LABELS + random.nextInt(FEATURES - LABELS);
				ends[i] = 3 * i + 3;
			}
			samples.add(new Trainer.Sample(ids, ends, contexts, labels));
		}
		return samples;
	}
}
