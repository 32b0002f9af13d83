package org.galleyproof.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.galleyproof.checks.Explanation.Aligned;
import org.galleyproof.checks.RunnerUp.Reason;
import org.galleyproof.text.Span;
import org.galleyproof.text.align.Op;
import org.junit.jupiter.api.Test;

/** The words side by side: around a finding, at another place, and with nothing to show. */
class ExplanationTest {

	private static final String DRAFT = "We should rebuild the old crane on the northern quay before the winter";
	private static final String SOURCE = "We should rebuild the new crane on the northern quay before the winter.";

	private static Outcome outcome() {
		return new Comparer(NameBook.EMPTY).compareQuotation(Quoted.direct(DRAFT, List.of(new Span(0, DRAFT.length())), List.of(), "Ada Quill"),
				Example.said(SOURCE, "Ada Quill", null));
	}

	@Test
	void aFindingIsShownWithAFewWordsAround() {
		Outcome outcome = outcome();
		Finding finding = outcome.findings().getFirst();
		List<Aligned> around = new Explanation(Explanation.of(outcome.alignment(), "s1"), List.of()).around(finding);
		assertEquals(9, around.size());
		Aligned changed = around.get(4);
		assertEquals(Op.CHANGED, changed.op());
		assertEquals("old", changed.draft().of(DRAFT));
		assertEquals("new", changed.source().of(SOURCE));
	}

	@Test
	void itMovesWithItsDraft() {
		Outcome outcome = outcome();
		Explanation moved = new Explanation(Explanation.of(outcome.alignment(), "s1"), List.of()).shift(7);
		Finding finding = outcome.findings().getFirst().shift(7);
		assertEquals("old", moved.around(finding).get(4).draft().of("1234567" + DRAFT));
	}

	@Test
	void wordsOfAnotherStatementAreNotShown() {
		Outcome outcome = outcome();
		assertEquals(List.of(), new Explanation(Explanation.of(outcome.alignment(), "s2"), List.of()).around(outcome.findings().getFirst()));
		assertEquals(List.of(), Explanation.NONE.around(outcome.findings().getFirst()));
	}

	@Test
	void everyReasonHasItsWords() {
		for (Reason reason : Reason.values()) {
			String why = new RunnerUp(Example.said(SOURCE, "Ada Quill", null), 0.5, reason).why();
			assertFalse(why.isBlank());
			assertTrue(why.indexOf('{') < 0 && !why.contains("''"), why);
		}
	}
}
