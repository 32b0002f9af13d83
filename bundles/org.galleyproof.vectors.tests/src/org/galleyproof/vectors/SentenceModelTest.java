package org.galleyproof.vectors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** The real model on the real runtime. */
class SentenceModelTest {

	private static final MiniLanguageModel MODEL = new MiniLanguageModel();
	private static final String FERRY = "The ferry to the outer islands will not sail on Sundays.";

	@Test
	void aVectorHasLengthOne() {
		for (String text : List.of(FERRY, "", "x", "\uD83D\uDE00", "word ".repeat(10_000))) {
			float[] vector = MODEL.of(text);
			assertEquals(384, vector.length);
			assertEquals(1, product(vector, vector), 1e-5);
		}
	}

	@Test
	void whatMeansAlikeLiesClose() {
		float[] ferry = MODEL.of(FERRY);
		double alike = product(ferry, MODEL.of("No boats run out to the archipelago at the end of the week."));
		double other = product(ferry, MODEL.of("The council spent three million on a new library roof."));
		assertTrue(alike > other + 0.2, alike + " and " + other);
	}

	@Test
	void theSameTextHasTheSameVectorWhateverElseIsAsked() {
		float[] alone = new MiniLanguageModel().of(FERRY);
		List<String> others = IntStream.range(0, 40).mapToObj(i -> "Sentence number " + i + " about something else, " + "and more ".repeat(i)).toList();
		List<float[]> all = IntStream.range(0, 80).parallel().mapToObj(i -> i % 2 == 0 ? MODEL.of(FERRY) : MODEL.of(others.get(i / 2))).toList();
		for (int i = 0; i < all.size(); i += 2)
			assertArrayEquals(alone, all.get(i));
	}

	@Test
	void aNegationLiesCloserThanAParaphraseSoThatVectorsNeverJudge() {
		float[] claim = MODEL.of("The ferry will sail on Sundays.");
		assertTrue(product(claim, MODEL.of("The ferry will not sail on Sundays.")) > product(claim, MODEL.of("At the end of the week there are boats to the islands.")));
	}

	private static double product(float[] a, float[] b) {
		return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
	}
}
