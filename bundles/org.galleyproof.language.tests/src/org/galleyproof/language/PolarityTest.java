package org.galleyproof.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What turns a statement round. */
class PolarityTest {

	@ParameterizedTest
	@CsvSource({ "good, bad", "legal, illegal", "increases, decreases", "increasing, reducing", "raised, lowered", "won, lost", "happy, unhappy",
			"everything, nothing", "hopeful, hopeless",
			"agreed, disagreed", "supporters, opponents", "with, without", "always, never" })
	void opposites(String a, String b) {
		assertTrue(Polarity.opposes(a, b));
		assertTrue(Polarity.opposes(b, a));
	}

	@ParameterizedTest
	@CsvSource({ "good, great", "valuable, invaluable", "good, good", "side, inside", "come, income", "press, impress", "deal, ideal" })
	void noOpposites(String a, String b) {
		assertFalse(Polarity.opposes(a, b));
		assertFalse(Polarity.opposes(b, a));
	}
}
