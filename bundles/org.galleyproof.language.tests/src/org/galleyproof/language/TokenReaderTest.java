package org.galleyproof.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.galleyproof.text.Span;
import org.galleyproof.text.align.Token;
import org.junit.jupiter.api.Test;

/** How English is taken apart before it is compared. */
class TokenReaderTest {

	private static String keys(List<Token> tokens) {
		return tokens.stream().map(Token::key).collect(Collectors.joining(" "));
	}

	private static List<Token> draft(String text) {
		return TokenReader.draft(text, List.of(new Span(0, text.length())));
	}

	private static String with(List<Token> tokens, int trait) {
		return tokens.stream().filter(token -> token.is(trait)).map(Token::surface).collect(Collectors.joining(" "));
	}

	@Test
	void contractionsAreTakenApart() {
		assertEquals("we do not know what it is going to cost them", keys(draft("We don’t know what it's gonna cost 'em")));
		assertEquals("can not will not let us", keys(draft("Cannot won't let's")));
		Token not = draft("can't").get(1);
		assertEquals(new Span(2, 5), not.span());
	}

	@Test
	void numbersAreOneTokenEach() {
		assertEquals("#3200000000$ and #35% of #5", keys(draft("$3.2bn and thirty-five per cent of 5")));
	}

	@Test
	void bracketsAndEllipsesAreMarked() {
		List<Token> tokens = draft("He [the captain] sold … the MSS (Ministry of Ships) [...] and [T]he crane");
		assertEquals("the captain ministry of ships the", with(tokens, Token.MARKED));
		assertEquals("the and", with(tokens, Token.GAP_BEFORE));
		assertEquals("the", tokens.get(tokens.size() - 2).key());
	}

	@Test
	void whatTheTranscriberWroteIsNoWord() {
		assertEquals("we will win thank you", keys(TokenReader.source("QUILL: We will win. (APPLAUSE)\n[inaudible]\nADA QUILL: Thank you.\nLAUGHTER\n")));
		assertEquals("look we sold it all", keys(TokenReader.source("Look: we sold it [begin video clip] all (LAUGHTER AND APPLAUSE)")));
	}

	@Test
	void fillersWeighLittle() {
		List<Token> tokens = draft("Well, you know, we sold, um, the right crane, I mean, it was well made. And you see it.");
		assertEquals("well you know um i mean and", with(tokens, Token.FILLER));
		assertTrue(tokens.stream().filter(token -> token.is(Token.FILLER)).allMatch(token -> token.weight() < 0.5));
	}

	@Test
	void piecesSentencesAndNames() {
		String text = "“We met Ada,” she said. “Then Bo left.”";
		List<Token> tokens = TokenReader.draft(text, List.of(new Span(1, 12), new Span(25, 38)));
		assertEquals("we met ada then bo left", keys(tokens));
		assertEquals("then", with(tokens, Token.PIECE));
		assertEquals("ada bo", with(tokens, Token.NAME));
		assertEquals("we then", with(tokens, Token.SENTENCE));
	}
}
