package org.galleyproof.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

	@Test
	void everyLineWithSomethingOnItIsOne() {
		String text = "\uFEFFHead\r\n\r\n  One. \nTwo.\u2028Three\u00A0\r\n \n";
		assertEquals(List.of("Head", "One.", "Two.", "Three"), Paragraphs.of(text).stream().map(span -> span.of(text)).toList());
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
