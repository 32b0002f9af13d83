package org.galleyproof.trainer.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Fitting and judging on made-up values. */
class ListwiseModelTest {

	/** Lists in which the likeliest statement by known weights is the right one; the third value is noise. */
	private static List<Example> examples(int count) {
		Random random = new Random(7);
		List<Example> examples = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			double[][] values = new double[10][];
			boolean[] right = new boolean[10];
			int best = 0;
			for (int j = 0; j < values.length; j++) {
				values[j] = new double[] { random.nextGaussian(), 100 * random.nextGaussian(), random.nextGaussian() };
				if (truth(values[j]) > truth(values[best]))
					best = j;
			}
			right[best] = true;
			examples.add(new Example("g" + i % 7, values, right, 1));
		}
		return examples;
	}

	private static double truth(double[] values) {
		return 2 * values[0] - 0.01 * values[1];
	}

	@Test
	void findsWhatDecidesWhateverItsScale() {
		double[] weights = ListwiseModel.fit(examples(300)).weights();
		assertEquals(-200, weights[0] / weights[1], 20);
		assertTrue(Math.abs(weights[2]) < 0.05 * weights[0]);
		assertTrue(Figures.of(ListwiseModel.fit(examples(300)), examples(300)).first() > 0.95);
	}

	@Test
	void whatIsKnownStaysAndTheRestIsFittedBesideIt() {
		double[] weights = ListwiseModel.fit(examples(300), new double[] { 8 }).weights();
		assertEquals(8, weights[0], 1e-9);
		assertTrue(weights[1] < -0.01, () -> "the second value decides too: " + weights[1]);
	}

	@Test
	void theSameExamplesGiveTheSameWeights() {
		assertArrayEquals(ListwiseModel.fit(examples(50)).weights(), ListwiseModel.fit(examples(50)).weights());
	}

	@Test
	void crossValidationJudgesEveryQueryOnce() {
		List<Example> examples = examples(210);
		Figures figures = Figures.crossValidated(examples, groups -> ListwiseModel.fit(examples.stream().filter(example -> groups.contains(example.group())).toList()), 5, 0);
		assertEquals(210, figures.queries());
		assertTrue(figures.precision() > 0.9, figures.toString());
	}

	@Test
	void nothingRightIsNothingToLearnFrom() {
		Example none = new Example("g", new double[][] { { 1, 2, 3 } }, new boolean[1], 1);
		assertThrows(IllegalArgumentException.class, () -> ListwiseModel.fit(List.of(none)));
	}

	@Test
	void figuresCountAsDocumented() {
		Figures figures = Figures.of(List.of(new boolean[] { false, true, true, false, false, true }, new boolean[] { true }, new boolean[0]), List.of(3, 1, 1));
		assertEquals(1.0 / 3, figures.first(), 1e-9);
		assertEquals(2.0 / 3, figures.five(), 1e-9);
		assertEquals(((1.0 / 2 + 2.0 / 3) / 3 + 1) / 3, figures.precision(), 1e-9);
		assertEquals("hit@1 0.333  hit@5 0.667  MAP@5 0.463  over 3", figures.toString());
	}
}
