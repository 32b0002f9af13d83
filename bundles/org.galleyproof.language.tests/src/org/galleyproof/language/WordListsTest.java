package org.galleyproof.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.galleyproof.language.Qualifiers.Kind;
import org.galleyproof.language.Verbs.Form;
import org.galleyproof.text.align.Token;
import org.junit.jupiter.api.Test;

/** Qualifiers, verb forms and sound-alikes: what the lists say, and what the rules make of them. */
class WordListsTest {

	private static int length(String text) {
		List<Token> tokens = TokenReader.source(text);
		return Qualifiers.length(tokens, 0);
	}

	@Test
	void qualifiersAreWordsAndPhrases() {
		assertEquals(1, length("maybe tomorrow"));
		assertEquals(2, length("I think so"));
		assertEquals(0, length("I, think so"));
		assertEquals(0, length("the boats"));
		assertEquals(Set.of(Kind.MODAL), Qualifiers.kinds("could"));
		assertEquals(Set.of(), Qualifiers.kinds("boat"));
	}

	@Test
	void aLimitCountsBeforeANumberAlone() {
		assertEquals(1, length("about five boats"));
		assertEquals(0, length("about the boats"));
		assertEquals(2, length("up to five boats"));
	}

	@Test
	void wordsOfOneStrengthAreTheSame() {
		assertTrue(Qualifiers.areSame("every", "each"));
		assertFalse(Qualifiers.areSame("every", "some"));
		assertFalse(Qualifiers.areSame("boat", "boat"));
	}

	@Test
	void formsOfOneVerbAreKnown() {
		assertEquals(List.of(Form.PAST), forms("went", "go"));
		assertEquals(List.of(Form.PAST, Form.PARTICIPLE), forms("stopped", "stop"));
		assertEquals(List.of(Form.ING), forms("making", "make"));
		assertEquals(List.of(Form.THIRD), forms("tries", "try"));
		assertEquals(List.of(Form.PAST), forms("was", "are"));
		assertEquals(List.of(), forms("boat", "crane"));
	}

	private static List<Form> forms(String word, String other) {
		return Verbs.same(word, other).stream().map(Verbs.Reading::form).distinct().toList();
	}

	@Test
	void soundAlikesAndSlips() {
		assertTrue(SoundAlikes.isSlip("and", "in"));
		assertTrue(SoundAlikes.isSlip("that", "hat"));
		assertFalse(SoundAlikes.isSlip("boat", "goat"));
		assertTrue(SoundAlikes.isJuncture("nets", "snets", "boats", ""));
		assertFalse(SoundAlikes.isJuncture("nets", "snets", "boat", ""));
		assertTrue(SoundAlikes.isCutShort("development", "develop"));
		assertFalse(SoundAlikes.isCutShort("statement", "state"));
	}
}
