package org.galleyproof.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.galleyproof.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Turns of spoken grammar that say the same, and their neighbours that don't. */
class TurnsTest {

	private final Comparer comparer = new Comparer(NameBook.EMPTY);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			I fished for cod and herring off this quay my whole life as my father did  | I fished for cod and herring off this quay all my life as my father did.
			I fished for cod and herring off this quay all my life as my father did    | I fished for cod and herring off this quay, you know, my whole life as my father did.
			I fished for cod and herring off this quay my entire life as my father did | I fished for cod and herring off this quay all of, you know, my life as my father did.
			The whole harbour slept while the old crane burned                         | All of the harbour slept while the old crane burned.
			Nothing will happen before the tide turns tonight                          | Nothing will get happened before the tide turns tonight.
			The storm arrived before the pilots had their boats                        | The storm got arrived before the pilots had their boats.
			""")
	void sayTheSame(String draft, String source) {
		assertEquals(List.of(), graver(draft, source));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			I fished for cod and herring off this quay my whole life as my father did  | I fished for cod and herring off this quay some of my life as my father did.
			I fished for cod and herring off this quay my whole life as my father did  | I fished for cod and herring off this quay most of my life as my father did.
			I fished for cod and herring off this quay half my life as my father did   | I fished for cod and herring off this quay my whole life as my father did.
			I fished for cod and herring off this quay my whole life as my father did  | I fished for cod and herring off this quay all his life as my father did.
			I fished for cod and herring off this quay my whole life as my father did  | I fished for cod and herring off this quay my life as my father did.
			We sold our whole boats before the winter storms came                      | We sold all our boats before the winter storms came.
			The whole crew is sick and the ferry stays in port                         | All the crews are sick and the ferry stays in port.
			The crane will hit before the tide turns tonight                           | The crane will get hit before the tide turns tonight.
			The pilots elected in the spring of that long year                         | The pilots got elected in the spring of that long year.
			Nothing happens before the spring tide turns in the old harbour            | Nothing will get happened before the spring tide turns in the old harbour.
			Nothing happened before the spring tide turned in the old harbour          | Nothing gets happened before the spring tide turned in the old harbour.
			""")
	void sayAnother(String draft, String source) {
		assertEquals(false, graver(draft, source).isEmpty());
	}

	/** The types of what is told and is more than an information. */
	private List<FindingType> graver(String draft, String source) {
		Outcome outcome = comparer.compareQuotation(draft, List.of(new Span(0, draft.length())), List.of(), "Ada Quill", Example.said(source, "Ada Quill", null));
		assertEquals(true, outcome.accepted());
		return outcome.findings().stream().filter(finding -> finding.severity() != Severity.INFO).map(Finding::type).toList();
	}
}
