package org.galleyproof.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.RunnerUp;
import org.galleyproof.checks.RunnerUp.Reason;
import org.galleyproof.core.DraftDay;
import org.galleyproof.core.ExplainedHit;
import org.galleyproof.index.Ground;
import org.galleyproof.index.Ground.Kind;
import org.galleyproof.index.Hit;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.text.Span;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** By what a statement was found, in the text and in JSON. */
class MatchTextTest {

	private static final StatementDocument STATEMENT = new StatementDocument("s1", "Dockers earn more than ever.", "Ada Quill", LocalDate.of(2026, 5, 4), true, "source", "Hearing");
	private static final Ground MEANING = new Ground(Kind.MEANING, 0.6, 6);

	private static Hit hit(double coverage, Ground... grounds) {
		return new Hit(STATEMENT, new Span(0, 12), 1, coverage, 0, List.of(grounds));
	}

	@Test
	void whatWasFoundByMeaningSaysSo() {
		assertTrue(MatchText.of(List.of(hit(0.9)), false).endsWith("[s1]  90% of the words\n"));
		assertTrue(MatchText.of(List.of(hit(0.25, MEANING)), false).endsWith("[s1]  by meaning, 25% of the words\n"));
		String none = MatchText.of(List.of(hit(0.004, MEANING)), false);
		assertTrue(none.endsWith("[s1]  by meaning\n"), none);
		assertFalse(none.contains("0%"), none);
	}

	@Test
	void jsonSaysItToo() {
		assertEquals("words", statement(JsonMatches.matched("q", DraftDay.UNKNOWN, List.of(hit(0.9)))).get("by").getAsString());
		JsonObject byMeaning = statement(JsonMatches.matched("q", DraftDay.UNKNOWN, List.of(hit(0.25, MEANING))));
		assertEquals("meaning", byMeaning.get("by").getAsString());
		assertEquals(0.25, byMeaning.get("coverage").getAsDouble());
	}

	@Test
	void theReasonIsNotThatWordsAreMissing() {
		Evidence evidence = new Evidence("s1", STATEMENT.text(), new Span(0, 12), "Ada Quill", null, "source", "Hearing", null);
		ExplainedHit explained = new ExplainedHit(hit(0, MEANING), 0, 0, false, new RunnerUp(evidence, 0, Reason.BY_MEANING), List.of());
		String text = MatchText.explained(List.of(explained), "Wages rose", false);
		assertTrue(text.contains("    not the source: it was found by its meaning, and says it in other words or says something else\n"), text);
	}

	private static JsonObject statement(String answer) {
		return JsonParser.parseString(answer).getAsJsonObject().getAsJsonArray("statements").get(0).getAsJsonObject();
	}
}
