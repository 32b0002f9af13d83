package org.galleyproof.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.galleyproof.text.Span;
import org.junit.jupiter.api.Test;

class ExcerptTest {

	private final Excerpt plain = new Excerpt(false);

	@Test
	void wordsAndGapsAreMarked() {
		String text = "One line.\nThe ferry carried 41,000 passengers.\nAnother.";
		int at = text.indexOf("41,000");
		assertEquals("The ferry carried >41,000< passengers.", plain.ofDraft(text, new Span(at, at + 6)));
		assertEquals("The ferry carried >^<41,000 passengers.", plain.ofDraft(text, new Span(at, at)));
	}

	@Test
	void longParagraphsAreCutBetweenWords() {
		String text = "word ".repeat(50) + "here" + " more".repeat(50);
		int at = text.indexOf("here");
		String line = plain.ofSource(text, new Span(at, at + 4));
		assertTrue(line.startsWith("…word "), line);
		assertTrue(line.endsWith(" more…"), line);
		assertTrue(line.contains(" >here< "), line);
	}

	@Test
	void coloursStandForTheMarks() {
		String line = new Excerpt(true).ofDraft("a b c", new Span(2, 3));
		assertEquals("a \u001B[1;31mb\u001B[0m c", line);
	}

	@Test
	void anyPlaceOfAnyTextMakesOneLineWithoutControls() {
		Random random = new Random(7);
		String[] parts = { "a", " ", "\n", "\r\n", "\t", "\u001B", "\uD83D\uDEA2", "中", "long", "\u0000" };
		for (int round = 0; round < 2000; round++) {
			StringBuilder text = new StringBuilder();
			int size = random.nextInt(400);
			for (int i = 0; i < size; i++)
				text.append(parts[random.nextInt(parts.length)]);
			int from = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
			int to = text.offsetByCodePoints(from, random.nextInt(text.codePointCount(from, text.length()) + 1));
			String line = plain.ofDraft(text.toString(), new Span(from, to));
			assertEquals(0, line.chars().filter(Character::isISOControl).count());
			for (int i = 0; i < line.length(); i++)
				if (Character.isHighSurrogate(line.charAt(i)))
					assertFalse(i + 1 == line.length() || !Character.isLowSurrogate(line.charAt(i + 1)), "a pair was cut");
				else
					assertFalse(Character.isLowSurrogate(line.charAt(i)) && (i == 0 || !Character.isHighSurrogate(line.charAt(i - 1))), "a pair was cut");
		}
	}
}
