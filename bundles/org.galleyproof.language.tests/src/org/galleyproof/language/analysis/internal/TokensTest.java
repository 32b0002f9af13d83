package org.galleyproof.language.analysis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.galleyproof.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

	@ParameterizedTest
	@CsvSource(delimiter = '\t', quoteCharacter = '@', value = {
			"She didn't say so.\tShe|did|n't|say|so|.",
			"Mayor Ostrander’s aides won’t talk.\tMayor|Ostrander|’s|aides|wo|n’t|talk|.",
			"“We're done,” he said.\t“|We|'re|done|,|”|he|said|.",
			"It was No. 7 of all, no. 8 was not; no.\tIt|was|No.|7|of|all|,|no.|8|was|not|;|no|.",
			"Mr. Quill, of the U.S. Navy, left at 5 p.m.\tMr.|Quill|,|of|the|U.S.|Navy|,|left|at|5|p.m.",
			"the voters' choice\tthe|voters|'|choice",
			"a well-known, pre-war firm\ta|well|-|known|,|pre-war|firm",
			"It cost $3,200.50 (up 4.5%).\tIt|cost|$|3,200.50|(|up|4.5|%|)|.",
			"£3.2bn and US$5\t£|3.2bn|and|US$|5",
			"in 2015-16 and the 1990s\tin|2015|-|16|and|the|1990s",
			"He waited... then left—at once--for good\tHe|waited|...|then|left|—|at|once|--|for|good",
			"What?! No!\tWhat|?!|No|!",
			"See www.example.org/a-b, or write to ann@example.org.\tSee|www.example.org/a-b|,|or|write|to|ann@example.org|.",
			"Sen. Ada Brill (D-Calif.)\tSen.|Ada|Brill|(|D|-|Calif.|)",
			"either/or, 24/7 and 3/4\teither|/|or|,|24/7|and|3/4",
			"J. R. Hart and AT&T\tJ.|R.|Hart|and|AT&T",
			"cannot, gonna, 'tis\tcan|not|,|gon|na|,|'t|is",
			"It was over.Then it began.\tIt|was|over|.|Then|it|began|.",
			"back in the '90s\tback|in|the|'90s",
			"#tag @name -5 .5\t#tag|@name|-5|.5",
			"a 31-page report\ta|31|-|page|report",
			"5pm, 10kg\t5|pm|,|10|kg",
			"I left. So did I.\tI|left|.|So|did|I|."})
	void cutsAsTheTreebanksDo(String sentence, String tokens) {
		assertEquals(List.of(tokens.split("\\|")), tokens(sentence));
	}

	@Test
	void mayBeAskedForAPartOfTheText() {
		String text = "One two. Three four.";
		List<Span> found = Tokens.in(text, new Span(9, 20));
		assertEquals(List.of(new Span(9, 14), new Span(15, 19), new Span(19, 20)), found);
	}

	@Test
	void coversAllSignsOfAnyTextInOrder() {
		Random random = new Random(7);
		String signs = "ab Z0.,'’\"“”-–—()/&%$£@#…!?\n\u00A0\uD83D\uDE00\uD800\u05D0\u200F\u0301éß";
		for (int round = 0; round < 3000; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(40); i > 0; i--)
				text.append(signs.charAt(random.nextInt(signs.length())));
			assertCovers(text.toString());
		}
	}

	private static void assertCovers(String text) {
		int at = 0;
		for (Span token : Tokens.in(text, new Span(0, text.length()))) {
			assertFalse(token.isEmpty(), text);
			assertTrue(token.start() >= at, text);
			assertTrue(text.substring(at, token.start()).chars().allMatch(c -> c <= ' ' || Character.isSpaceChar(c)), text);
			assertTrue(token.of(text).chars().noneMatch(c -> c == ' ' || c == '\n' || c == 0xA0), text);
			at = token.end();
		}
		assertTrue(text.substring(at).isBlank() || text.substring(at).chars().allMatch(Character::isSpaceChar) || text.substring(at).strip().chars().allMatch(c -> c == 0xA0), text);
	}

	private static List<String> tokens(String sentence) {
		return Tokens.in(sentence, new Span(0, sentence.length())).stream().map(span -> span.of(sentence)).toList();
	}
}
