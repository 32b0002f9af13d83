package org.galleyproof.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One name written wrong, or two names. */
class NameSimilarityTest {

	@ParameterizedTest
	@CsvSource({ "Anthony, Antony", "Smyth, Smith", "Catherine, Katherine", "Steven, Stephen", "Jon, John", "Quilfeather, Quillfeather", "Mallroy, Mallory",
			"Clark, Clarke", "Erika, Erica",
			"Philip, Phillip", "Geoffrey, Geofrey", "Portsmuoth, Portsmouth", "Macdonald, McDonald", "Mellory, Mallory", "Brekwood, Breckwood" })
	void oneName(String a, String b) {
		assertTrue(NameSimilarity.isMisspelling(a, b), a + " " + b);
		assertTrue(NameSimilarity.isMisspelling(b, a), b + " " + a);
	}

	@ParameterizedTest
	@CsvSource({ "Ivana, Ivanka, true", "Paul, Pauline, true", "Ann, Annette, true", "Josephine, Joseph, true", "Steven, Stephen, false", "Anna, Annika, false", "Quill, Quilla, false",
			"Marsh, Marshal, false" })
	void aNameMadeOfAnotherIsAnother(String a, String b, boolean made) {
		assertEquals(made, NameSimilarity.isMadeOf(a, b), a + " " + b);
		assertEquals(made, NameSimilarity.isMadeOf(b, a), b + " " + a);
	}

	@ParameterizedTest
	@CsvSource({ "Paul, Paula", "Mario, Maria", "Dan, Don", "Jim, Tim", "Michael, Michelle", "Iran, Iraq", "Quill, Quills", "Steven, Stevenson",
			"Democrat, Democratic", "Martin, Martina",
			"Muller, Müller", "Quill, Quill", "Karen, Karin", "Austria, Australia", "Bo, Jo", "Ann, Ian", "Francis, Frances" })
	void twoNames(String a, String b) {
		assertFalse(NameSimilarity.isMisspelling(a, b), a + " " + b);
		assertFalse(NameSimilarity.isMisspelling(b, a), b + " " + a);
	}

	@Test
	void slipsCountDamerausFour() {
		assertEquals(0, NameSimilarity.slips("quill", "quill", 3));
		assertEquals(1, NameSimilarity.slips("quill", "qiull", 3));
		assertEquals(2, NameSimilarity.slips("quill", "qull", 3) + NameSimilarity.slips("quill", "quilll", 3));
		assertEquals(4, NameSimilarity.slips("quill", "stern", 3));
		assertEquals(3, NameSimilarity.slips("", "abc", 3));
	}
}
