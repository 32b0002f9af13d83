package org.galleyproof.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.galleyproof.detect.reported.Report;
import org.galleyproof.text.Span;
import org.junit.jupiter.api.Test;

class SecondedReaderTest {

	private static final String TEXT = "The crane will cost two million, said councillor Ada Quill, of which the region pays half.";

	@Test
	void whoStandsBesideTheCueIsTakenFromTheRules() {
		Report read = only(TEXT, new Report(List.of(span("The crane will cost two million"), span("councillor Ada Quill, of which the region pays half")), List.of(span("said")), List.of()));
		assertEquals(List.of("The crane will cost two million", "of which the region pays half"), texts(read.content()));
		assertEquals(List.of("councillor Ada Quill"), texts(read.source()));
	}

	@Test
	void whoWasTakenForTheWordsGivesWayToThem() {
		Report read = only(TEXT, new Report(List.of(span("councillor Ada Quill")), List.of(span("said")), List.of()));
		assertEquals(List.of("councillor Ada Quill"), texts(read.source()));
		assertEquals("The crane will cost two million", read.content().getFirst().of(TEXT));
	}

	@Test
	void whatTheModelKnowsStays() {
		Report known = new Report(List.of(span("The crane will cost two million")), List.of(span("said")), List.of(span("Ada Quill")));
		assertEquals(known, only(TEXT, known));
		Report other = new Report(List.of(span("the region pays half")), List.of(), List.of());
		assertEquals(other, only(TEXT, other));
	}

	private static Report only(String text, Report trained) {
		Span all = new Span(0, text.length());
		List<Report> read = new SecondedReader((draft, paragraph, sentences, marked) -> List.of(trained), new RuleReader()).read(text, all, List.of(all), List.of());
		assertEquals(1, read.size());
		return read.getFirst();
	}

	private static Span span(String words) {
		int at = TEXT.indexOf(words);
		return new Span(at, at + words.length());
	}

	private static List<String> texts(List<Span> spans) {
		return spans.stream().map(span -> span.of(TEXT)).toList();
	}
}
