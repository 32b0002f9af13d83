package org.galleyproof.detect.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.galleyproof.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ClaimScorerTest {

	private static final ClaimScorer SCORER = new ClaimScorer(ClaimModel.installed());

	private static final List<String> CLAIMS = List.of("The council spent $3.2 million on the wall in 2019.", "Unemployment in Eastport fell by 12 per cent last year.",
			"Ada Quill voted against the bill in March.", "More than two thousand houses were damaged in Eastport.", "She voted to raise taxes 40 times.",
			"The deficit has doubled since 2015.", "Eastport has the highest crime rate in the country.", "Because of the strike the company lost 4,000 jobs.");

	private static final List<String> NONE = List.of("Will the wall last?", "I think we will be fine.", "He laughed.", "We hope to rebuild it one day, and we will.", "Thank you.",
			"It was a quiet morning.", "Good evening, and welcome to the debate.", "Let me tell you what I would do.", "That is a very good question.", "(Applause)");

	@TestFactory
	Stream<DynamicTest> claims() {
		return CLAIMS.stream().map(text -> DynamicTest.dynamicTest(text, () -> assertTrue(score(text).claim(), () -> String.valueOf(score(text)))));
	}

	@TestFactory
	Stream<DynamicTest> none() {
		return NONE.stream().map(text -> DynamicTest.dynamicTest(text, () -> assertFalse(score(text).claim(), () -> String.valueOf(score(text)))));
	}

	@Test
	void aFigureRaisesAndAQuestionLowers() {
		double plain = score("The council rebuilt the old wall.").checkworthiness();
		assertTrue(score("The council rebuilt 40 old walls.").checkworthiness() > plain);
		assertTrue(score("The council rebuilt the old wall?").checkworthiness() < plain);
	}

	@Test
	void reasonsAreTheGroundsOfTheScore() {
		ClaimScorer.Score score = score("The council spent $3.2 million on the wall in 2019.");
		Set<Signal> signals = score.reasons().stream().filter(reason -> reason.contribution() > 0).map(Reason::signal).collect(Collectors.toSet());
		assertTrue(signals.containsAll(Set.of(Signal.NUMBER, Signal.MONEY)), signals.toString());
		assertTrue(Reason.inFavour(score.reasons()).contains("states a number"), Reason.inFavour(score.reasons()));
		String against = Reason.against(score("What do you think?").reasons());
		assertTrue(against.contains("asks") && against.contains("speaks to the listener"), against);
		assertTrue(Reason.against(score("I think so too.").reasons()).contains("voices an opinion"));
	}

	@Test
	void kinds() {
		assertEquals(Set.of(ClaimKind.QUANTITY, ClaimKind.COMPARISON), score("Taxes are 12 per cent higher than before.").kinds());
		assertTrue(score("Ada Quill signed the treaty.").kinds().containsAll(Set.of(ClaimKind.EVENT, ClaimKind.RULE)));
		assertTrue(score("The mayor said that the wall would hold.").kinds().contains(ClaimKind.ATTRIBUTION));
		assertEquals(Set.of(), score("Thank you.").kinds());
	}

	@Test
	void everySignalHasItsWords() {
		for (Signal signal : Signal.values())
			assertFalse(signal.text().isBlank());
	}

	@Test
	void aModelIsReadAsItWasWritten() throws IOException {
		double[] table = new double[1 << 10];
		Random random = new Random(5);
		for (int i = 0; i < table.length; i++)
			table[i] = random.nextGaussian();
		ClaimModel model = ClaimModel.of(table, Map.of(17L, 0.5, -4L, -1.0, 1L << 50, 0.25), -1, 0.4);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		model.write(out);
		ClaimModel again = ClaimModel.read(new ByteArrayInputStream(out.toByteArray()));
		for (int i = 0; i < 200; i++) {
			long hash = random.nextLong();
			assertEquals(model.weight(hash), again.weight(hash));
		}
		assertEquals(-1.0, again.share(-4), 0.01);
		assertEquals(0.25, again.share(1L << 50), 0.01);
		assertEquals(0, again.share(99));
		assertEquals(0.4, again.threshold(), 1e-6);
		assertThrows(IOException.class, () -> ClaimModel.read(new ByteArrayInputStream(new byte[] { 1, 2, 3 })));
	}

	@Test
	void anySignsAreScoredWithinBounds() {
		Random random = new Random(11);
		String signs = "aZ9'’.,$%?!…- \n\uD800\uDC00\u200F\"“nt";
		for (int i = 0; i < 3000; i++) {
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(60); n > 0; n--)
				text.append(signs.charAt(random.nextInt(signs.length())));
			double score = score(text.toString()).checkworthiness();
			assertTrue(score >= 0 && score <= 1, text.toString());
		}
	}

	private static ClaimScorer.Score score(String text) {
		return SCORER.score(text, new Span(0, text.length()));
	}
}
