package org.galleyproof.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

	private static final String ARTICLE = "\n\nThe harbour board voted on the wall last Monday. “It will not hold another winter,” Ada Quill said.\n\nThe ferry has run since 3 March 2019.\n";
	private static final LocalDate DAY = LocalDate.of(2026, 5, 5);

	@ParameterizedTest
	@ValueSource(strings = { "5 May 2026", "May 5, 2026", "Tuesday, 5 May 2026", "Tuesday 5th May 2026", "2026-05-05", "Published 5 May 2026", "Published: May 5, 2026, 10:30 a.m.",
			"First published on Tue 5 May 2026 06.00 BST", "Posted on May 5th, 2026 at 9 pm", "*Published 5 May 2026*", "_5 May 2026_", "**5 May 2026**", "Date: 5 May 2026",
			"Published 5 May 2026, updated 6 May 2026", "Updated 6 May 2026. First published 5 May 2026", "By Ada Quill | 5 May 2026", "By Ada Quill and Jon van der Berg, Harbourview, 5 May 2026",
			"5 May 2026 | by Ada Quill", "Harbourview, 5 May 2026", "*By our reporter, 5 May 2026*", "By staff writer Ada Quill, 5 May 2026", "For immediate release: 5 May 2026", "(5 May 2026)", "Issue of 5 May 2026", "> 5 May 2026" })
	void aLineOfItsOwnNamesTheDay(String line) {
		assertEquals(Optional.of(DAY), Dateline.of(line + ARTICLE, 0), "first");
		assertEquals(Optional.of(DAY), Dateline.of("# The wall will not hold\n\n" + line + ARTICLE, 0), "below the heading");
		assertEquals(Optional.of(DAY), Dateline.of("The wall will not hold\r\n\r\nA standfirst in a sentence of its own.\r\n" + line + "\r\n" + ARTICLE, 0), "below the standfirst");
	}

	@ParameterizedTest
	@ValueSource(strings = { "LONDON, 5 May 2026 — ", "LONDON, May 5, 2026 - ", "LONDON (Reuters), 5 May 2026 – ", "HARBOURVIEW, 5 May 2026 (Local Wire) -- ", "Harbourview, 5 May 2026: ",
			"**HARBOURVIEW, 5 May 2026** — ", "NEW HARBOUR, Tuesday 5 May 2026 — ", "HARBOURVIEW 5 May 2026 — ", "Stoke upon Weir, 5 May 2026 – ", "HARBOURVIEW — 5 May 2026 — ",
			"HARBOURVIEW, May 5, 2026 /WireNews/ -- ", "May 5, 2026 – ", "(HARBOURVIEW, 5 May 2026) – ", "SAINT-MALO, 5 May 2026 | " })
	void aDatelineNamesTheDay(String dateline) {
		String sentence = "The harbour board voted on the wall in the night, after a debate of nine hours.\n";
		assertEquals(Optional.of(DAY), Dateline.of(dateline + sentence + ARTICLE, 0), "first");
		assertEquals(Optional.of(DAY), Dateline.of("The wall will not hold\n\n" + dateline + sentence + ARTICLE, 0), "below the heading");
	}

	@ParameterizedTest
	@ValueSource(strings = { "5 May", "Tuesday, 5 May", "May 2026", "2026", "LONDON, 5 May —  The board voted.", "The vote of 5 May 2026", "5 May 2026: The Day the Ferry Sank",
			"5 May 2026 – a day to remember", "On 5 May 2026 — a Tuesday — the board voted.", "The board voted on 5 May 2026.", "Since 5 May 2026", "Updated 5 May 2026", "Last edited: 5 May 2026",
			"Until 5 May 2026", "About 5 May 2026", "31 February 2026", "By 5 May 2026 the wall will be mended.", "Harbourview, 5 May 2026, was a bad day for the ferry.",
			"Council Votes on 5 May 2026 Budget", "Yesterday", "In London, 5 May 2026 – the board voted." })
	void whatIsNoDayOfTheArticleIsNone(String line) {
		assertEquals(Optional.empty(), Dateline.of(line + ARTICLE, 0), "first");
		assertEquals(Optional.empty(), Dateline.of("The wall will not hold\n\n" + line + ARTICLE, 0), "below the heading");
	}

	@Test
	void theHeadingOfARecordNamesItsDay() {
		assertEquals(Optional.of(DAY), Dateline.ofHeading("Transcript: Harbour board, ordinary meeting, 5 May 2026\n\nADA QUILL: Good evening, it is 6 May 2027 somewhere."));
		assertEquals(Optional.of(DAY), Dateline.ofHeading("Minutes of May 5, 2026\nHarbour board\n5 May 2026\n"));
		assertEquals(Optional.empty(), Dateline.ofHeading("Talks of 5 May 2026 and 6 May 2026\n\nADA QUILL: Good evening.\n"));
		assertEquals(Optional.empty(), Dateline.ofHeading("The board met on 5 May 2026.\n\nADA QUILL: Good evening.\n"));
		assertEquals(Optional.empty(), Dateline.ofHeading(""));
	}

	@Test
	void aDayInFiguresIsReadAsTheOthersAre() {
		assertEquals(Optional.of(DAY), Dateline.of("05/05/2026" + ARTICLE, 0));
		assertEquals(Optional.empty(), Dateline.of("Published 05/06/2026\n\nThe board votes on Monday.\n", 0));
		assertEquals(Optional.of(LocalDate.of(2026, 6, 5)), Dateline.of("Published 05/06/2026\n\nThe board votes on 25/06/2026.\n", 0));
		assertEquals(Optional.of(LocalDate.of(2026, 5, 6)), Dateline.of("Published 05/06/2026\n\nThe board votes on 06/25/2026.\n", 0));
	}

	@Test
	void theFirstOfSeveralCounts() {
		assertEquals(Optional.of(DAY), Dateline.of("5 May 2026\n\nHARBOURVIEW, 6 May 2026 — The board voted.\n", 0));
	}

	@Test
	void onlyTheTopIsLookedAt() {
		String paragraph = "The harbour board voted on the wall.\n\n";
		assertEquals(Optional.of(DAY), Dateline.of(paragraph.repeat(7) + "5 May 2026\n", 0));
		assertEquals(Optional.empty(), Dateline.of(paragraph.repeat(8) + "5 May 2026\n", 0));
		assertEquals(Optional.empty(), Dateline.of("word ".repeat(1_000) + "\n5 May 2026\n", 0));
		assertEquals(Optional.empty(), Dateline.of("5 May 2026 ".repeat(2_000_000), 0));
	}

	@Test
	void anyTextIsReadWithoutFailure() {
		for (String text : new String[] { "", "\n\n\n", "\uD800", "5 May \uDC00 2026", "\uD83D\uDE00 5 May 2026", "99 May 2026", "0000-00-00", "5 May 99999" })
			Dateline.of(text, 0);
		assertEquals(Optional.empty(), Dateline.of("5 May 2026", 10));
	}
}
