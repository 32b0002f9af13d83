package org.galleyproof.core.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerLabelTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "ADA QUILL|Ada Quill|", "BILL O'REED|Bill O'Reed|", "JOHN McCREE|John McCree|", "Ada Quill|Ada Quill|",
			"SEN. ADA QUILL|Ada Quill|Sen.",
			"Prime Minister Ada Quill|Ada Quill|Prime Minister", "ADA QUILL (through interpreter)|Ada Quill|", "CLLR. ADA QUILL|Ada Quill|Cllr.", "CHAIR ADA QUILL|Ada Quill|Chair", "Deputy Mayor Ada Quill|Ada Quill|Deputy Mayor",
			"ADA QUILL (Director of Works)|Ada Quill|Director of Works", "ADA QUILL [via telephone]|Ada Quill|",
					"ADA QUILL, MAYOR OF WICK|Ada Quill|MAYOR OF WICK", "Jan van der Meer|Jan van der Meer|",
			"ADA QUILL-REED|Ada Quill-Reed|", "J.D. REED|J.D. Reed|", "HENRY REED III|Henry Reed III|", "Ada Quill, Jr.|Ada Quill, Jr.|", "ÉMILE ZÖLL|Émile Zöll|" })
	void readsPersons(String label, String name, String role) {
		SpeakerLabel read = SpeakerLabel.of(label);
		assertEquals(name, read.name());
		assertEquals(role, read.role());
		assertTrue(read.person(), label);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UNIDENTIFIED", "Q", "SYSTEM", "the ministers", "The Ministers", "COOPER", "MS. QUILL", "AUDIENCE MEMBER", "Facebook posts",
			"Viral image", "National Reed Committee",
			"New Zealand", "United Kingdom", "Question 3", "(APPLAUSE)", "a senior official", "Ada quill", "Ministry of Ferries", "-", "Quill & Reed",
					"Senior Government Official", "Ada Quill, Ben Reed and Jo March" })
	void knowsWhatIsNobodysName(String label) {
		assertFalse(SpeakerLabel.of(label).person(), label);
	}

	@ParameterizedTest
	@ValueSource(strings = { "MS. QUILL", "Ms. Quill", "SEN. O'REED", "THE PRESIDENT", "CLLR. QUILL", "CHAIR QUILL", "The Prime Minister", "PRESIDENT", "Q", "QUILL", "ADA QUILL" })
	void knowsWhomATranscriptMeans(String label) {
		assertTrue(SpeakerLabel.of(label).somebody(), label);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UNIDENTIFIED", "MODERATOR", "AUDIENCE MEMBER", "the ministers", "Cooper", "Facebook posts", "TV", "(APPLAUSE)", "Question 3", "NEW ZEALAND", "-", "MS. SPEAKER" })
	void knowsWhomNoLabelTells(String label) {
		assertFalse(SpeakerLabel.of(label).somebody(), label);
	}

	@Test
	void tellsTheSurname() {
		assertEquals("Quill", SpeakerLabel.of("ADA QUILL").surname());
		assertEquals("Quill", SpeakerLabel.of("Ada Quill, Jr.").surname());
		assertEquals("Quill", SpeakerLabel.of("MS. QUILL").surname());
	}
}
