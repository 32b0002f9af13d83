package org.galleyproof.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words meet in two sentences that say the same otherwise. */
class WordFamiliesTest {

	@ParameterizedTest
	@CsvSource({ "decided,decision", "decisions,decide", "grew,growth", "sold,sale", "sales,selling", "lost,losses", "opened,open", "walking,walked", "killing,kill",
			"agreed,agreement", "paid,payments", "closing,closure", "applied,application", "moves,movement", "ferry,ferries", "plans,plan",
			"close,closed", "closing,close", "waves,wave", "studies,study" })
	void theseMeet(String one, String other) {
		assertEquals(WordFamilies.stem(one), WordFamilies.stem(other));
	}

	@ParameterizedTest
	@CsvSource({ "decided,decade", "sold,sole", "lost,lot", "grew,group", "open,opera", "sea,see", "bring,bread", "weight,wait" })
	void theseDoNot(String one, String other) {
		assertNotEquals(WordFamilies.stem(one), WordFamilies.stem(other));
	}
}
