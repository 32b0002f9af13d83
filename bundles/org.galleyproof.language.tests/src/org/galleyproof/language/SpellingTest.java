package org.galleyproof.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings of one word are one, and other words stay other words. */
class SpellingTest {

	@ParameterizedTest
	@CsvSource({ "organise, organize", "organisation, organization", "realising, realizing", "analyse, analyze", "behaviour, behavior", "honourable, honorable",
			"favourite, favorite",
			"neighbourhoods, neighborhoods", "travelled, traveled", "labelling, labeling", "centre, center", "defence, defense", "programme, program", "ok, okay",
					"café, cafe", "towards, toward",
			"destabilising, destabilizing", "utilising, utilizing", "sceptical, skeptical", "grey, gray", "adviser, advisor" })
	void same(String a, String b) {
		assertEquals(Spelling.key(b), Spelling.key(a));
	}

	@ParameterizedTest
	@CsvSource({ "filled, filed", "four, for", "hour, or", "contour, contor", "rise, raise", "falling, filing", "price, prize", "tour, tor", "advice, advise" })
	void other(String a, String b) {
		assertNotEquals(Spelling.key(b), Spelling.key(a));
	}
}
