package org.galleyproof.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;

import org.galleyproof.language.people.PeopleBook;
import org.junit.jupiter.api.Test;

class ClaimsAgainTest {

	private static final String DRAFT = "The council spent $3.2 million on the wall in 2019.\n\nThank you. They met at the harbour.";

	@Test
	void nothingIsAskedForBeforeTheDeepReading() {
		AtomicInteger asked = new AtomicInteger();
		DraftReader reader = new DraftReader(ReportedSpeechReaders.rules(), PeopleBook.EMPTY, sentence -> {
			asked.incrementAndGet();
			return null;
		});
		assertEquals(new DraftReader().readAtOnce(DRAFT).sentences(), reader.readAtOnce(DRAFT).sentences());
		assertEquals(0, asked.get());
		reader.read(DRAFT);
		reader.read(DRAFT);
		assertEquals(1, asked.get());
	}

	@Test
	void vectorsThatNoModelFitsChangeNothing() {
		DraftReader reader = new DraftReader(ReportedSpeechReaders.rules(), PeopleBook.EMPTY, sentence -> new float[] { 1, 2, 3 });
		assertEquals(new DraftReader(ReportedSpeechReaders.rules()).read(DRAFT), reader.read(DRAFT));
		assertTrue(reader.read(DRAFT).isComplete());
	}
}
