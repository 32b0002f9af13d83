package org.galleyproof.detect.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.galleyproof.text.Span;
import org.junit.jupiter.api.Test;

/** Vectors of two numbers: the first is for claims, the second against; the words tell nothing, but for "surely" and "never". */
class MeaningModelTest {

	private static final float[] FOR = { 1, 0 };
	private static final float[] AGAINST = { 0, 1 };

	private final List<String> asked = new ArrayList<>();
	private final SentenceMeaning vectors = sentence -> {
		asked.add(sentence);
		return sentence.contains("wall") ? FOR : AGAINST;
	};
	private final ClaimModel words = ClaimModel.of(new double[2], Map.of(Hashes.of("surely"), 10.0, Hashes.of("never"), -10.0), 0, 0.5);

	private MeaningModel model() {
		return MeaningModel.of(words, new float[] { 0.5f, 0.5f }, new float[] { 3, -3 }, vectors, 1.5);
	}

	@Test
	void sentencesOfWhichWordsLeaveItUnsureAreLookedAtOnceMore() {
		ClaimScorer scorer = new ClaimScorer(words, model(), vectors);
		asked.clear();
		ClaimScorer.Score score = score(scorer, "They built the wall.");
		assertTrue(score.claim() && score.checkworthiness() > 0.9, score.toString());
		assertEquals("reads as a whole like claims that were checked", Reason.inFavour(score.reasons()));
		score = score(scorer, "They drank the tea.");
		assertTrue(!score.claim() && score.checkworthiness() < 0.1, score.toString());
		assertEquals("reads as a whole unlike claims that were checked", Reason.against(score.reasons()));
		assertEquals(List.of("They built the wall.", "They drank the tea."), asked);
	}

	@Test
	void whatWordsTellIsNotAskedAgain() {
		ClaimScorer scorer = new ClaimScorer(words, model(), vectors);
		asked.clear();
		assertTrue(score(scorer, "Surely they drank tea.").claim());
		assertFalse(score(scorer, "They never built that wall.").claim());
		assertEquals(List.of(), asked);
	}

	@Test
	void withoutAVectorTheWordsDecide() {
		ClaimScorer scorer = new ClaimScorer(words, model(), sentence -> null);
		assertEquals(score(new ClaimScorer(words), "They built the wall."), score(scorer, "They built the wall."));
	}

	@Test
	void vectorsOfAnotherModelAreNotUsed() {
		MeaningModel model = model();
		assertTrue(model.fits(vectors));
		assertTrue(model.fits(sentence -> new float[] { 0.01f, 0.99f }));
		assertFalse(model.fits(sentence -> FOR));
		assertFalse(model.fits(sentence -> new float[] { 0, 1, 0 }));
		assertFalse(model.fits(sentence -> null));
	}

	@Test
	void aModelIsReadAsItWasWritten() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		model().write(out);
		MeaningModel again = MeaningModel.read(new ByteArrayInputStream(out.toByteArray()));
		assertTrue(again.fits(vectors));
		for (String text : List.of("They built the wall.", "They drank the tea.", "Surely they drank tea."))
			assertEquals(score(new ClaimScorer(words, model(), vectors), text), score(new ClaimScorer(words, again, vectors), text));
		assertThrows(IOException.class, () -> MeaningModel.read(new ByteArrayInputStream(new byte[] { 1, 2, 3, 4, 5 })));
	}

	private static ClaimScorer.Score score(ClaimScorer scorer, String text) {
		return scorer.score(text, new Span(0, text.length()));
	}
}
