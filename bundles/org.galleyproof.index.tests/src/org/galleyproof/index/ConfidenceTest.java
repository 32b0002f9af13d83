package org.galleyproof.index;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.galleyproof.text.Span;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

	@Test
	void everydayWordsToTheLetterProveLessThanALongSentenceWithAChange() {
		double phrase = of(1, 7);
		double sentence = of(0.85, 60);
		assertTrue(phrase < 0.5, "phrase " + phrase);
		assertTrue(sentence > 0.8, "sentence " + sentence);
	}

	@Test
	void itRisesWithTheShareInOrderAndWithWhatItTells() {
		Random random = new Random(3);
		for (int i = 0; i < 1000; i++) {
			double total = 1 + 150 * random.nextDouble();
			double order = 0.9 * random.nextDouble();
			double less = of(order, order * total);
			assertTrue(less >= 0 && less <= 1);
			assertTrue(of(order + 0.1, (order + 0.1) * total) > less);
			assertTrue(of(1, total + 1) > of(1, total));
		}
	}

	private static double of(double order, double information) {
		return Confidence.of(new PassageAlignment.Result(new Span(0, 1), order, order, information));
	}
}
