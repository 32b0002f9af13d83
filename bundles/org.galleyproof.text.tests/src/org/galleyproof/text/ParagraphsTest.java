package org.galleyproof.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

	@Test
	void everyLineWithSomethingOnItIsOneByItself() {
		String text = "\uFEFFHead\r\n\r\n  One. \nTwo.\u2028Three\u00A0\r\n \n";
		assertEquals(List.of("Head", "One.", "Two.", "Three"), Paragraphs.of(text).stream().map(span -> span.of(text)).toList());
	}

	@Test
	void linesWrappedAtAMarginAreOneParagraph() {
		String wrapped = "The harbour master said on Monday that the wall would be rebuilt\nbefore the winter and that the town had the money for it. The council\nwill vote in May.\n\nNobody spoke against it in the\nmeeting.";
		assertEquals(List.of(wrapped.substring(0, wrapped.indexOf("\n\n")), "Nobody spoke against it in the", "meeting."), paragraphs(wrapped));
		assertEquals(2, paragraphs(wrapped.replace("\n", "\r\n").replace("in the\r\nmeeting", "in the meeting")).size());
		assertEquals(1, paragraphs("> The harbour master said on Monday that the wall would be rebuilt".substring(2) + "\nbefore the winter.").size());
	}

	@Test
	void linesThatOpenAParagraphAreNotJoined() {
		for (String opener : List.of("> before", "- before", "— before", "* before", "12) before", "QUILL: before", "Q. before", "    before")) {
			String text = "The harbour master said on Monday that the wall would be rebuilt\n" + opener + " the winter and that the town had the money for it. The\ncouncil will vote in May.";
			assertEquals(2, paragraphs(text).size(), text);
		}
	}

	@Test
	void whichLettersOpenALineIsGiven() {
		String text = "The harbour master said on Monday that the wall would be rebuilt\nF. before the winter and that the town had the money for it. The\ncouncil will vote in May.";
		assertEquals(1, paragraphs(text).size());
		assertEquals(2, Paragraphs.of(text, Set.of("F")).size());
	}

	@Test
	void oneLineAParagraphStaysSo() {
		String draft = "Harbour wall to be rebuilt\nBy a reporter\nThe harbour master said on Monday that the wall would be rebuilt.\nIt is old.\n“We pay,” she said.";
		assertEquals(5, paragraphs(draft).size());
		assertEquals(2, paragraphs("A headline of the length that fits a page but has no full stop\nIt rained.").size());
	}

	private static List<String> paragraphs(String text) {
		return Paragraphs.of(text, Set.of("Q", "A")).stream().map(span -> span.of(text)).toList();
	}

	@Test
	void anyTextGivesAscendingTrimmedSpansThatLeaveOnlyBlanksOut() {
		Random random = new Random(5);
		String letters = "ab \n\r\t\u2029\u00A0\uD800\uDC00.";
		for (int round = 0; round < 5000; round++) {
			StringBuilder builder = new StringBuilder();
			for (int i = random.nextInt(20); i > 0; i--)
				builder.append(letters.charAt(random.nextInt(letters.length())));
			String text = builder.toString();
			int end = 0;
			StringBuilder rest = new StringBuilder(text);
			for (Span span : Paragraphs.of(text)) {
				assertFalse(span.isEmpty() || span.start() < end);
				end = span.end();
				for (int i = span.start(); i < span.end(); i++)
					rest.setCharAt(i, ' ');
			}
			assertEquals(0, rest.chars().filter(c -> !Paragraphs.isBlank((char) c)).count(), text);
		}
	}
}
