package org.galleyproof.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.galleyproof.text.Span;
import org.junit.jupiter.api.Test;

/** Any text is read without an exception, in linear time, and every span of the answer is valid. */
class HostileDraftTest {

	private static final String[] PIECES = {"“", "”", "\"", "'", "''", "‘", "’", "«", "»", "„", "`", "\"\"=", "a=\"b\"", "6'2\"", "\n", "\r\n", "\n\n", "\u2028", " ", " ", " ", ".", ".", "!", "?", "…",
			",", ", ", ":", ";", "—", "(", ")", "[", "]", "Quill", "Ada Quill", "Mr.", "said", "she", "he said", "the minister", "according to", "who", "and", "that", "of", "adding", "to", "U.S.",
			"p.m.", "3.2", "1,000", "word", "Word", "שלום", "مرحبا", "\u202E", "\u200F", "😀", "\uD800", "\uDC00", "\u0000", "\uFEFF", "\u00A0", "é", "e\u0301", "終わり。", "\t", "> ", "— ", "QUILL: ", "Q. ", "    ", "saying that", "called for", "his claim that", "is expected to", "told", "‹", "›", "＂"};

	@Test
	void randomTextsGiveValidSpans() {
		Random random = new Random(20260);
		for (int round = 0; round < 6000; round++) {
			StringBuilder text = new StringBuilder();
			int length = random.nextInt(round % 10 == 0 ? 400 : 40);
			for (int i = 0; i < length; i++) {
				text.append(PIECES[random.nextInt(PIECES.length)]);
				if (random.nextInt(3) == 0)
					text.append(' ');
			}
			String draft = text.toString();
			try {
				assertValid(new DraftReader().read(draft));
				assertValid(new DraftReader(new RuleReader()).read(draft));
			} catch (RuntimeException e) {
				throw new AssertionError("round " + round + ": " + draft, e);
			}
		}
	}

	@Test
	void emptyAndBlankTextsHaveNothing() {
		for (String text : List.of("", " ", "\n", "\r\n\r\n", "\uFEFF", "\u00A0\u2028")) {
			Reading reading = new DraftReader().read(text);
			assertTrue(reading.paragraphs().isEmpty() && reading.sentences().isEmpty() && reading.quotations().isEmpty());
		}
	}

	@Test
	void aReadingIsTheSameEveryTime() {
		String text = "“We will rebuild,” Mayor Ada Quill said. “It is ours.\n“It always was.”\n“No,” said Ben Marsh.";
		DraftReader reader = new DraftReader();
		assertEquals(reader.read(text), reader.read(text));
		assertEquals(reader.read(text), new DraftReader().read(text));
	}

	/** Long lines of the kinds that make careless loops quadratic: four times the text is four times the looks at a word. */
	@Test
	void aLongLineTakesLinearWork() {
		for (String piece : List.of("word ", "\"", "\" ", "“", "‘a ", "'", ". ", "“no,” said ", "Quill, ", "said ", "A", ", who said ", "“a b c” of ", "x. X ", "...", "he said “x y z” and ", "(", "according to ",
				"Mr. ", "“He is here.” ", "Ada Quill he said “x y z”. ", "Quill and ", "week ", "and ", ", and ", "said, ", "also ", "“a b c” week ", "(said ", "saying that ", "- said ", "seemed worried about ",
				", Quill said, ", "his claim that ", "is expected to ", "told him ", ", which said ", "in ", "who ", "of of said ", "; saying ", "— said Quill ", "? asked ")) {
			long small = work(piece.repeat(20_000 / piece.length()));
			long large = work(piece.repeat(80_000 / piece.length()));
			assertTrue(large < 5 * small + 10_000, () -> "not linear on " + piece + ": " + small + " looks, then " + large);
		}
	}

	/** How often the rules look at a token of a paragraph, direct and reported speech together. */
	private static long work(String text) {
		Span all = new Span(0, text.length());
		List<Marked> marked = MarkScanner.in(text, all);
		Tokens direct = new Tokens(text, all, marked);
		FrameReader frames = new FrameReader(text, direct, marked, new AttributionFinder(direct));
		for (Span frame : Frames.of(text, direct, marked))
			frames.read(frame);
		Tokens reported = new Tokens(text, all, marked);
		new ReportScanner(reported).in(new Span(0, reported.size()));
		return direct.looks() + reported.looks();
	}

	@Test
	void millionsOfCharactersInOneLine() {
		String text = "The mayor, Ada Quill, said “the wall will not last” and left. ".repeat(32_000);
		assertEquals(32_000, new DraftReader(new RuleReader()).read(text).quotations().size());
	}

	private static void assertValid(Reading reading) {
		String text = reading.text();
		assertAscending(text, reading.paragraphs());
		assertAscending(text, reading.sentences().stream().map(Sentence::span).toList());
		List<Span> contents = new ArrayList<>();
		for (Quotation quotation : reading.quotations()) {
			contents.addAll(quotation.content());
			assertAscending(text, quotation.content());
			assertAscending(text, quotation.cue());
			assertAscending(text, quotation.source());
			for (Span content : quotation.content())
				for (Span source : quotation.source())
					assertFalse(content.overlaps(source), "a source inside the content");
			if (quotation.speaker() != null)
				assertFalse(quotation.speaker().isBlank());
		}
		contents.sort(null);
		assertAscending(text, contents);
		for (Sentence sentence : reading.sentences()) {
			assertTrue(sentence.checkworthiness() >= 0 && sentence.checkworthiness() <= 1);
			assertTrue(reading.paragraphs().stream().anyMatch(paragraph -> paragraph.contains(sentence.span())), "a sentence outside the paragraphs");
		}
	}

	private static void assertAscending(String text, List<Span> spans) {
		int end = 0;
		for (Span span : spans) {
			assertTrue(span.start() >= end && span.end() <= text.length() && !span.isEmpty(), () -> "spans " + spans);
			end = span.end();
		}
	}
}
