package org.galleyproof.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.galleyproof.language.people.PeopleBook;
import org.galleyproof.language.people.Person;
import org.junit.jupiter.api.Test;

/** A reader that has read a draft before answers like a fresh one, and reads no more than what was touched. */
class IncrementalReadingTest {

	private static final String[] PIECES = { "\n\n", "\n", " ", ". ", ", ", "“", "”", "\"", "‘", "’", "''", "— ", ": ", "Ada Quill said", "said Mayor Bob Stone", "she said", "Quill, the harbour master,",
			"the minister told reporters", "We will rebuild the wall", "It cost $3.2 million in 2017", "according to the report", "He", "Ms Quill", "Q.", "\uD83D", "\u05D0", "no", "?" };

	@Test
	void editsLeaveWhatAFreshReaderFinds() {
		Random random = new Random(20);
		for (int round = 0; round < 40; round++) {
			StringBuilder draft = new StringBuilder();
			for (int i = 0; i < 60; i++)
				draft.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(3) == 0 ? "" : " ");
			DraftReader reader = new DraftReader();
			reader.read(draft.toString());
			for (int edit = 0; edit < 25; edit++) {
				int from = random.nextInt(draft.length() + 1);
				int to = Math.min(draft.length(), from + (random.nextInt(3) == 0 ? random.nextInt(40) : 0));
				draft.replace(from, to, random.nextInt(4) == 0 ? "" : PIECES[random.nextInt(PIECES.length)]);
				String text = draft.toString();
				assertEquals(new DraftReader().read(text), reader.read(text), () -> "after an edit: " + text);
			}
		}
	}

	/** In a draft so long that an edit leaves most speakers, and with words like it, somebody known and reported speech. */
	@Test
	void editsOfALongDraftLeaveWhatAFreshReaderFinds() {
		PeopleBook people = new PeopleBook(List.of(new Person("stone", "Robert Stone", List.of("Bob Stone"), List.of()), new Person("quill", "Ada Marie Quill", List.of(), List.of())));
		Random random = new Random(21);
		for (int round = 0; round < 5; round++) {
			StringBuilder draft = new StringBuilder();
			for (int i = 0; i < 1_800; i++)
				draft.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(3) == 0 ? "" : " ");
			DraftReader reader = new DraftReader(ReportedSpeechReaders.rules(), people);
			for (int edit = 0; edit < 16; edit++) {
				int from = random.nextInt(draft.length() + 1);
				int to = Math.min(draft.length(), from + (random.nextInt(3) == 0 ? random.nextInt(edit == 9 ? 20_000 : 40) : 0));
				draft.replace(from, to, random.nextInt(4) == 0 ? "" : random.nextBoolean() ? "x" : PIECES[random.nextInt(PIECES.length)]);
				String text = draft.toString();
				if (random.nextInt(4) == 0)
					reader.readAtOnce(text);
				assertEquals(new DraftReader(ReportedSpeechReaders.rules(), people).read(text), reader.read(text), () -> "after an edit: " + text);
			}
		}
	}

	@Test
	void anEditReadsItsParagraphAlone() {
		StringBuilder draft = new StringBuilder();
		for (int i = 0; i < 500; i++)
			draft.append("“We will mend wall number ").append(i).append(",” said Ada Quill. It cost money.\n\n");
		DraftReader reader = new DraftReader();
		reader.read(draft.toString());
		long before = reader.reads();
		draft.insert(draft.indexOf("number 250") + 7, "old ");
		Reading reading = reader.read(draft.toString());
		assertEquals(before + 1, reader.reads());
		assertEquals(500, reading.quotations().size());
		assertTrue(reading.quotations().get(250).hull().of(draft).contains("old 250"));
		reader.read("A headline\n\n" + draft);
		assertEquals(before + 2, reader.reads());
	}
}
