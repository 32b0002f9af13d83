package org.galleyproof.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.galleyproof.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SentenceScorerTest {

	private static final List<String> CLAIMS = List.of("The council spent $3.2 million on the wall in 2019.", "Unemployment in Eastport fell by 12 per cent last year.",
			"On Monday the harbour board dismissed its director, Ben Marsh.", "Ada Quill voted against the bill in March.", "More than two thousand houses were damaged in Eastport.");

	private static final List<String> NONE = List.of("Will the wall last?", "I think we will be fine.", "He laughed.", "We hope to rebuild it one day, and we will.", "Thank you.", "It was a quiet morning.");

	@TestFactory
	Stream<DynamicTest> claims() {
		return CLAIMS.stream().map(text -> DynamicTest.dynamicTest(text, () -> assertTrue(score(text).claim(), () -> String.valueOf(score(text)))));
	}

	@TestFactory
	Stream<DynamicTest> none() {
		return NONE.stream().map(text -> DynamicTest.dynamicTest(text, () -> assertTrue(!score(text).claim(), () -> String.valueOf(score(text)))));
	}

	@Test
	void aFigureRaisesAndAQuestionLowers() {
		double plain = score("The council rebuilt the old wall.").checkworthiness();
		assertTrue(score("The council rebuilt 40 old walls.").checkworthiness() > plain);
		assertTrue(score("The council rebuilt the old wall?").checkworthiness() < plain);
		assertEquals(0, score("No.").checkworthiness());
	}

	private static Sentence score(String text) {
		return SentenceScorer.score(text, new Span(0, text.length()));
	}
}
