package org.galleyproof.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Marks that quote nobody, told apart and said why. Expected: {@code REASON marks}; no quotation may come out. */
class NoQuotationTest {

	private record Row(String name, String draft, String... expected) {
	}

	private static final List<Row> ROWS = List.of(
			new Row("a nickname", "John “Jack” Marsh retired.", "NICKNAME “Jack”"),
			new Row("a nickname of somebody who speaks", "John “Jack” Marsh said nothing.", "NICKNAME “Jack”"),
			new Row("a nickname in single marks", "Ada ‘The Wall’ Quill retired.", "NICKNAME ‘The Wall’"),
			new Row("a nickname that is called so", "The pier, nicknamed “Old Bess”, fell.", "NICKNAME “Old Bess”"),
			new Row("a title", "Ada Quill spoke on Coast Radio's “The Morning Tide” on Monday.", "TITLE “The Morning Tide”"),
			new Row("a title behind its kind", "Marsh wrote a book, “Walls That Fall,” in 1990.", "TITLE “Walls That Fall,”"),
			new Row("a term", "The word “wall” has four letters.", "TERM “wall”"),
			new Row("a term that means something", "In the trade “groyne” means a low wall.", "TERM “groyne”"),
			new Row("scare quotes", "The so-called “experts” left the room.", "SCARE_QUOTES “experts”"),
			new Row("feet and inches", "Marsh is 6'2\" tall.", "MEASURE \""),
			new Row("inches", "The pipe is 12\" wide.", "MEASURE \""),
			new Row("an elision", "It was built in the '90s.", "APOSTROPHE '"),
			new Row("a genitive", "It is the ministers’ plan.", "APOSTROPHE ’"),
			new Row("apostrophes inside words are no marks at all", "It isn't Quill's wall."),
			new Row("markup", "The page has id=\"harbour\" in it.", "MARKUP \"", "MARKUP \""),
			new Row("a stray mark", "We will rebuild,” and that was all.", "STRAY ”"),
			new Row("marks round nothing", "The form had “…” in it.", "STRAY “…”"));

	@TestFactory
	Stream<DynamicTest> rows() {
		return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.name, () -> {
			Reading reading = new DraftReader().read(row.draft);
			assertEquals(List.of(), reading.quotations());
			assertEquals(List.of(row.expected), reading.noQuotations().stream().map(none -> none.reason() + " " + none.span().of(row.draft)).toList());
		}));
	}
}
