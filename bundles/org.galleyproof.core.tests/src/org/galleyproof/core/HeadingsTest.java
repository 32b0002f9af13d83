package org.galleyproof.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.galleyproof.core.Headings.Heading;
import org.galleyproof.text.Paragraphs;
import org.junit.jupiter.api.Test;

/** What is a heading, of which level, and what is not. */
class HeadingsTest {

	@Test
	void markdownMarksThem() {
		assertEquals(List.of("1 Ferries", "2 The quay", "3 Later"), found("# Ferries #\n\nThe ferry left.\n\n## The quay\n\nA short line\n\nIt is wet.\n\n### Later\n\nNight came."));
		assertEquals(List.of("1 Ferries", "2 The quay"), found("Ferries\n=======\n\nThe ferry left.\n\nThe quay\n---\n\nIt is wet."));
	}

	@Test
	void plainTextHasThemAsShortLines() {
		assertEquals(List.of("1 Storm sinks 19 ferries in Norbury harbour", "2 Nobody was warned"),
				found("Storm sinks 19 ferries in Norbury harbour\n\nThe wind came at night.\n\nNobody was warned\n\nThe council slept."));
	}

	@Test
	void whoWroteItHeadsNothing() {
		String rest = "\n\nThe wind came at night.\n\nNobody was warned\n\nThe council slept.";
		for (String line : List.of("By Ada Quill", "By Ada Quill and Ben Reed", "Ada Quill, Norbury", "Ada Quill", "Words by Ada Quill", "5 May 2026", "By Ada Quill\n\nPublished 5 May 2026", "By Ada Quill, staff writer"))
			assertEquals(List.of("1 Storm sinks 19 ferries", "2 Nobody was warned"), found("Storm sinks 19 ferries\n\n" + line + rest), line);
		assertEquals(List.of("1 Storm sinks 19 ferries", "2 The harbour before the storm", "2 Nobody was warned"), found("Storm sinks 19 ferries\n\nThe harbour before the storm" + rest));
		assertEquals(List.of("1 Storm sinks 19 ferries", "2 Port Norbury"), found("Storm sinks 19 ferries\n\nThe wind came at night.\n\nPort Norbury\n\nThe council slept."));
	}

	@Test
	void whatReadsOnIsNone() {
		assertEquals(List.of(), found("The wind came at night.\n\nby the pier\n\n\u201CWe saw it\u201D\n\n- The first\n\nADA QUILL: We saw it.\n\nThe list:\n\nThe end of it"));
		assertEquals(List.of(), found(""));
		assertEquals(List.of(), found("#\n\n#hashtag of the day.\n\nIt went on."));
	}

	@Test
	void noTextBreaksIt() {
		Random random = new Random(5);
		String signs = "# =-\nAa.\u201C\uD83D\uDE00\uD83D";
		for (int round = 0; round < 2000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(60); i > 0; i--)
				text.append(signs.charAt(random.nextInt(signs.length())));
			for (Heading heading : Headings.of(text.toString(), Paragraphs.of(text.toString())))
				assertTrue(heading.level() >= 1 && heading.level() <= 6 && !heading.title().isBlank(), text::toString);
		}
	}

	private static List<String> found(String text) {
		return Headings.of(text, Paragraphs.of(text)).stream().map(heading -> heading.level() + " " + heading.title()).toList();
	}
}
