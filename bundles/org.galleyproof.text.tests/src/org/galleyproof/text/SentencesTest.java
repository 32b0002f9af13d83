package org.galleyproof.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

class SentencesTest {

	private static final Sentences SENTENCES = new Sentences(new SentenceWords(Set.of("mr.", "gov."), Set.of("the", "he", "it", "they", "a", "this", "that", "but", "and", "i"),
			Set.of("said", "says", "asked", "told", "added"), Set.of("no."), Set.of("i")));

	@Test
	void abbreviationsAreThoseGiven() {
		assertEquals(List.of("Mr. Marsh met Gov. Cole.", "Dr.", "Quill came."), split("Mr. Marsh met Gov. Cole. Dr. Quill came."));
	}

	@Test
	void readsOnlyItsParagraph() {
		String text = "One. Two. Three. Four.";
		assertEquals(List.of(new Span(5, 9), new Span(10, 16)), SENTENCES.in(text, new Span(5, 16)));
		assertEquals(List.of(), SENTENCES.in(text, new Span(4, 5)));
		assertEquals(List.of(), SENTENCES.in("", new Span(0, 0)));
	}

	@Test
	void nothingButBlanksIsLost() {
		Random random = new Random(3);
		String[] pieces = {"Word", "word", " ", " ", ".", "!", "?", "…", "\"", "”", "“", "'", "Mr.", "A.", "3", ")", "(", "\n", "\uD83D", "\uDE00", "said", "。"};
		for (int round = 0; round < 20_000; round++) {
			StringBuilder builder = new StringBuilder();
			for (int i = random.nextInt(25); i > 0; i--)
				builder.append(pieces[random.nextInt(pieces.length)]);
			String text = builder.toString();
			int end = 0;
			for (Span span : SENTENCES.in(text, new Span(0, text.length()))) {
				assertTrue(span.start() >= end && !span.isEmpty(), text);
				assertTrue(text.substring(end, span.start()).isBlank(), text);
				assertFalse(Character.isWhitespace(text.charAt(span.start())) || Character.isWhitespace(text.charAt(span.end() - 1)), text);
				end = span.end();
			}
			assertTrue(text.substring(end).isBlank(), text);
		}
	}

	private static List<String> split(String text) {
		return SENTENCES.in(text, new Span(0, text.length())).stream().map(span -> span.of(text)).toList();
	}
}
