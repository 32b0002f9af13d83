package org.galleyproof.core;

import static org.galleyproof.core.Speakers.Relation.OTHER;
import static org.galleyproof.core.Speakers.Relation.SAME;
import static org.galleyproof.core.Speakers.Relation.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SpeakersTest {

	@Test
	void surnameIsEnough() {
		assertEquals(SAME, Speakers.relation("Quill", "ADA QUILL"));
		assertEquals(SAME, Speakers.relation("Foreign Minister Ada Quill", "Quill"));
		assertEquals(SAME, Speakers.relation("Quill Jr", "Ada Quill Jr"));
		assertEquals(OTHER, Speakers.relation("Ada Quill", "Ada Otterly"));
	}

	@Test
	void missingNameTellsNothing() {
		assertEquals(UNKNOWN, Speakers.relation(null, "Ada Quill"));
		assertEquals(UNKNOWN, Speakers.relation("Ada Quill", " "));
	}
}
