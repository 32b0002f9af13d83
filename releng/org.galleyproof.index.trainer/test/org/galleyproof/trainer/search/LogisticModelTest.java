package org.galleyproof.trainer.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

/** Fitting on made-up values whose weights are known. */
class LogisticModelTest {

	private static final double[] TRUE = { -1, 2, -0.5 };

	@Test
	void findsTheWeightsThatMadeTheExamples() {
		Random random = new Random(3);
		double[][] values = new double[20_000][];
		boolean[] right = new boolean[values.length];
		for (int i = 0; i < values.length; i++) {
			values[i] = new double[] { random.nextGaussian(), 3 * random.nextGaussian() };
			double logit = TRUE[0] + TRUE[1] * values[i][0] + TRUE[2] * values[i][1];
			right[i] = random.nextDouble() < 1 / (1 + Math.exp(-logit));
		}
		LogisticModel model = LogisticModel.fit(values, right);
		assertArrayEquals(TRUE, model.weights(), 0.1);
		assertEquals(0.27, model.likelihood(new double[] { 0, 0 }), 0.02);
	}

	@Test
	void whatCanBeToldApartWhollyHasAnAnswerToo() {
		LogisticModel model = LogisticModel.fit(new double[][] { { 0 }, { 1 }, { 2 }, { 3 } }, new boolean[] { false, false, true, true });
		assertTrue(model.likelihood(new double[] { 3 }) > 0.9);
		assertTrue(model.likelihood(new double[] { 0 }) < 0.1);
	}

	@Test
	void examplesOfOneKindTeachNothing() {
		assertThrows(IllegalArgumentException.class, () -> LogisticModel.fit(new double[][] { { 1 }, { 2 } }, new boolean[2]));
	}
}
