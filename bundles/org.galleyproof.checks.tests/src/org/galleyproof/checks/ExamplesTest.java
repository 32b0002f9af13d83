package org.galleyproof.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.galleyproof.text.Paragraphs;
import org.junit.jupiter.api.DynamicTest;
import org.galleyproof.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every check over its own examples, and over the right ones of all others. */
class ExamplesTest {

	@TestFactory
	Stream<DynamicTest> wrongExamplesAreFoundAtTheirExactPlace() {
		List<DynamicTest> tests = new ArrayList<>();
		for (Check check : Checks.all())
			for (Example example : check.examples())
				if (!example.found().isEmpty())
					tests.add(DynamicTest.dynamicTest(check.type() + ": " + example.text(), () -> wrong(check, example)));
		return tests.stream();
	}

	@TestFactory
	Stream<DynamicTest> rightExamplesOfAllStaySilentInAll() {
		List<DynamicTest> tests = new ArrayList<>();
		for (Check check : Checks.all())
			for (Example example : check.examples())
				if (example.found().isEmpty())
					tests.add(DynamicTest.dynamicTest(check.type() + ": " + example.text(), () -> right(example)));
		return tests.stream();
	}

	/** The comma and the full stop of the draft are those of its own sentence. */
	@Test
	void quotedWordsEndWithoutTheDraftsComma() {
		for (String end : List.of(",", ".", ""))
			assertEquals("No statement in the dossier says \u201cNobody asked us\u201d.", NoSource.finding("Nobody asked us" + end, List.of(new Span(0, 15 + end.length()))).message());
		for (String whole : List.of("Who asked us?", "We leave at 9 p.m.", "Nobody \u2026", ","))
			assertEquals("No statement in the dossier says \u201c" + whole + "\u201d.", NoSource.finding(whole, List.of(new Span(0, whole.length()))).message());
	}

	@Test
	void everyCheckHasWrongAndRightExamplesAndStandsInTheListOnce() {
		List<FindingType> types = Checks.all().stream().map(Check::type).toList();
		assertEquals(List.of(FindingType.values()).stream().sorted().toList(), types.stream().sorted().toList());
		for (Check check : Checks.all()) {
			assertTrue(check.examples().stream().anyMatch(example -> !example.found().isEmpty()), check.type() + " has no wrong example");
			assertTrue(check.examples().stream().anyMatch(example -> example.found().isEmpty()), check.type() + " has no right example");
		}
	}

	private static void wrong(Check check, Example example) {
		if (check.type() == FindingType.NO_SOURCE) {
			if (example.evidence() != null)
				assertFalse(outcome(example).accepted());
			assertEquals(example.found(), List.of(NoSource.finding(example.text(), example.quoted().content()).span()));
			return;
		}
		List<Finding> found = found(example);
		List<Finding> mine = found.stream().filter(finding -> finding.type() == check.type()).toList();
		assertEquals(example.found(), mine.stream().map(Finding::span).toList(), () -> found.toString());
		if (check.type().severity() != Severity.INFO)
			assertEquals(mine, found.stream().filter(finding -> finding.severity() != Severity.INFO).toList(), "said twice");
		if (example.corrected() != null)
			assertEquals(example.corrected(), corrected(example.text(), mine));
		for (Finding finding : mine) {
			assertFalse(finding.message().isBlank());
			assertFalse(finding.message().contains("{"), finding.message());
		}
	}

	private static void right(Example example) {
		List<Finding> found = found(example);
		assertEquals(List.of(), found.stream().filter(finding -> finding.severity() != Severity.INFO).toList());
	}

	private static List<Finding> found(Example example) {
		if (example.quoted().content().isEmpty())
			return new Comparer(example.names()).checkDraft(example.text(), example.quoted().date(), Paragraphs.of(example.text()), Paragraphs.of(example.text()));
		Outcome outcome = outcome(example);
		assertTrue(outcome.accepted(), "the source is not seen to say this at all");
		return outcome.findings();
	}

	private static Outcome outcome(Example example) {
		return new Comparer(example.names()).compareQuotation(example.quoted(), example.evidence());
	}

	static String corrected(String draft, List<Finding> findings) {
		StringBuilder text = new StringBuilder(draft);
		List<Finding> backwards = findings.stream().sorted((a, b) -> b.span().compareTo(a.span())).toList();
		for (Finding finding : backwards)
			if (finding.replacement() != null)
				text.replace(finding.span().start(), finding.span().end(), finding.replacement());
		return text.toString();
	}
}
