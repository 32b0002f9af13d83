package org.galleyproof.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What counts as a word, and that any text at all can be read. */
class WordsTest {

	private static List<String> texts(String text) {
		return Words.of(text).stream().map(Word::text).toList();
	}

	private static List<String> keys(String text) {
		return Words.of(text).stream().map(Word::key).toList();
	}

	@Test
	void hyphensBreakAndInnerApostrophesJoin() {
		assertEquals(List.of("The", "31", "page", "don’t", "of", "O'Malley"), texts("The 31-page “don’t” of O'Malley’"));
		assertEquals(List.of("rock", "n", "roll"), texts("rock 'n' roll"));
	}

	@Test
	void numeralsStayWhole() {
		assertEquals(List.of("3.2", "bn", "65,878", "3", "4", "2015", "2016"), texts("3.2 bn, 65,878. 3,4 2015,2016,"));
	}

	@Test
	void keysFoldCaseApostrophesAndForms() {
		assertEquals(List.of("don't", "file", "résumé", "abc"), keys("DON’T ﬁle re\u0301sume\u0301 ＡＢＣ"));
		assertEquals("erdogan", Folding.withoutDiacritics(Folding.key("Erdoğan")));
		assertEquals("lodz", Folding.withoutDiacritics(Folding.key("Łódź")));
	}

	@Test
	void spansCountInTheWholeText() {
		String text = "one two three";
		List<Word> words = Words.of(text, new Span(2, 9));
		assertEquals(List.of(new Span(2, 3), new Span(4, 7), new Span(8, 9)), words.stream().map(Word::span).toList());
		assertThrows(IndexOutOfBoundsException.class, () -> Words.of(text, new Span(0, 14)));
	}

	@Test
	void anyTextIsReadAndWordsAscend() {
		Random random = new Random(3);
		String signs = "aB9.,'’-\uD800\uDC00\uD83D\uDE00\u0301\u00AD½ \n";
		for (int round = 0; round < 5000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(30); i > 0; i--)
				text.append(signs.charAt(random.nextInt(signs.length())));
			int last = 0;
			for (Word word : Words.of(text.toString())) {
				assertTrue(word.span().start() >= last && !word.span().isEmpty());
				assertEquals(word.text(), word.span().of(text));
				last = word.span().end();
			}
		}
	}

	@Test
	void readingTakesLinearTime() {
		String text = "9,".repeat(2_000_000) + "a'".repeat(2_000_000);
		Assertions.assertTimeout(Duration.ofSeconds(20), () -> Words.of(text));
	}
}
