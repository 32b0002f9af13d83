package org.galleyproof.core.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.galleyproof.model.dossier.DossierFactory;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.Statement;
import org.galleyproof.text.Span;
import org.junit.jupiter.api.Test;

/** Every word of a statement is found where its source has it, and the sentences around it are whole. */
class StatementPlaceTest {

	private static final String TEXT = "\uD83D\uDE00 \u201CWe won,\u201D she said, \u201Cand we go on.\u201D";

	@Test
	void aPieceLeadsToItsOwnPlace() {
		Statement statement = DossierFactory.eINSTANCE.createStatement();
		SourceText text = text(TEXT, statement, List.of(span("We won,"), span("and we go on.")));
		StatementPlace place = new StatementPlace(text, statement);
		String words = text.words(statement);
		assertEquals("We won, and we go on.", words);
		for (String part : List.of("We", "won,", "and", "go on.", "we go"))
			assertEquals(part, place.inSource(new Span(words.indexOf(part), words.indexOf(part) + part.length())).of(TEXT), part);
		assertEquals("won,\u201D she said, \u201Cand", place.inSource(new Span(words.indexOf("won"), words.indexOf("and") + 3)).of(TEXT));
		assertEquals(new Span(span("We won,").start(), span("and we go on.").end()), place.hull());
		assertEquals(span("and we go on.").end(), place.inSource(new Span(900, 900)).start());
	}

	@Test
	void randomPiecesKeepTheirWords() {
		Random random = new Random(6);
		for (int round = 0; round < 500; round++) {
			StringBuilder builder = new StringBuilder();
			List<Span> spans = new ArrayList<>();
			for (int i = 0; i < 1 + random.nextInt(4); i++) {
				builder.append("xx".repeat(1 + random.nextInt(3)));
				int start = builder.length();
				builder.append(random.nextBoolean() ? "a\uD83D\uDE00b" : "c" + (char) ('d' + random.nextInt(20)));
				spans.add(new Span(start, builder.length()));
			}
			Statement statement = DossierFactory.eINSTANCE.createStatement();
			String all = builder.toString();
			SourceText text = text(all, statement, spans);
			StatementPlace place = new StatementPlace(text, statement);
			int at = 0;
			for (Span span : spans) {
				assertEquals(span, place.inSource(new Span(at, at + span.length())), all);
				at += span.length() + 1;
			}
		}
	}

	@Test
	void surroundingsAreWholeSentences() {
		String text = "One is first. Two is next. Three stands here. Four comes.\n\nQUILL: Five is said. Six is said. Seven is said. Eight is last.";
		int start = text.indexOf("Five");
		assertEquals("Two is next. Three stands here. Four comes.\n\nQUILL: Five is said. Six is said. Seven is said. Eight is last.",
				Surroundings.of(text, new Span(start, start + 4)).of(text));
		assertEquals(text.substring(0, text.indexOf(" Six")), Surroundings.of(text, new Span(text.indexOf("Two"), text.indexOf("Two") + 3)).of(text));
		assertEquals(new Span(0, 0), Surroundings.of("", new Span(0, 0)));
		String emoji = "\uD83D\uDE00".repeat(2000);
		Span around = Surroundings.of(emoji, new Span(1900, 1902));
		assertTrue(around.contains(new Span(1900, 1902)) && around.start() % 2 == 0 && around.end() % 2 == 0, around::toString);
	}

	private static Span span(String words) {
		int at = TEXT.indexOf(words);
		return new Span(at, at + words.length());
	}

	private static SourceText text(String all, Statement statement, List<Span> spans) {
		Source source = DossierFactory.eINSTANCE.createSource();
		source.setText(all);
		source.getStatements().add(statement);
		SourceText text = new SourceText(source);
		text.place(statement, spans);
		return text;
	}
}
