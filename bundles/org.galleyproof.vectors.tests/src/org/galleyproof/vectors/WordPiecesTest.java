package org.galleyproof.vectors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Cutting text into pieces, by the vocabulary of the real model. */
class WordPiecesTest {

	private static final int LIMIT = 128;

	private static Map<String, Integer> vocabulary;
	private static Map<Long, String> names;
	private static WordPieces pieces;

	@BeforeAll
	static void read() throws IOException {
		vocabulary = MiniLanguageModel.vocabulary();
		names = vocabulary.entrySet().stream().collect(Collectors.toMap(entry -> (long) entry.getValue(), Map.Entry::getKey));
		pieces = new WordPieces(vocabulary, LIMIT);
	}

	@Test
	void theVocabularyIsThatOfTheUncasedModels() {
		assertEquals(30_522, vocabulary.size());
		assertArrayEquals(new long[] { 101, 7592, 2088, 102 }, pieces.of("Hello world"));
	}

	@Test
	void longWordsFallIntoTheLongestPieces() {
		assertEquals("[CLS] una ##ffa ##ble [SEP]", cut("unaffable"));
		assertEquals("[CLS] the break ##water stands [SEP]", cut("The breakwater stands"));
	}

	@Test
	void signsStandAlone() {
		assertEquals("[CLS] $ 3 . 2 million , isn ’ t it ? [SEP]", cut("$3.2 million, isn’t it?"));
		assertEquals("[CLS] 50 % — well - kept [SEP]", cut("50 % — well-kept"));
		assertEquals("[CLS] a + b ^ c ~ d [SEP]", cut("a+b^c~d"));
	}

	@Test
	void accentsAndCapitalsMakeNoDifference() {
		assertArrayEquals(pieces.of("cafe zurich"), pieces.of("Café ZÜRICH"));
		assertArrayEquals(pieces.of("cafe"), pieces.of("cafe\u0301"));
	}

	@Test
	void whatNobodySeesIsLeftOut() {
		assertArrayEquals(pieces.of("the harbour"), pieces.of("the\u00A0har\u00ADbour\u200B"));
		assertArrayEquals(pieces.of("a b"), pieces.of("\t a\n\nb\u0000\uFFFD\uD800 "));
	}

	@Test
	void whatTheVocabularyLacksIsUnknown() {
		assertEquals("[CLS] a [UNK] b [SEP]", cut("a \uD83D\uDE00 b"));
		assertEquals("[CLS] [UNK] [SEP]", cut("x".repeat(101)));
		assertEquals("[CLS] [SEP]", cut(""));
		assertEquals("[CLS] [SEP]", cut(" \n "));
	}

	@Test
	void ideographsStandAlone() {
		assertEquals("[CLS] 東 京 [SEP]", cut("東京"));
	}

	@Test
	void aLongTextIsCutOff() {
		long[] numbers = pieces.of("harbour ".repeat(50_000));
		assertEquals(LIMIT, numbers.length);
		assertEquals("[SEP]", names.get(numbers[LIMIT - 1]));
	}

	@Test
	void aVocabularyNeedsTheSpecialPieces() {
		Map<String, Integer> poor = new HashMap<>(vocabulary);
		poor.remove("[SEP]");
		assertEquals("the vocabulary has no [SEP]", assertThrows(IllegalStateException.class, () -> new WordPieces(poor, LIMIT)).getMessage());
	}

	@Test
	void anyTextHasPieces() {
		Random random = new Random(4);
		for (int i = 0; i < 2_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(60); n > 0; n--)
				text.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : ' ' + random.nextInt(0x60)));
			long[] numbers = pieces.of(text.toString());
			assertTrue(numbers.length >= 2 && numbers.length <= LIMIT);
			assertTrue(Arrays.stream(numbers).allMatch(number -> number >= 0 && number < vocabulary.size()));
		}
	}

	private static String cut(String text) {
		return Arrays.stream(pieces.of(text)).mapToObj(names::get).collect(Collectors.joining(" "));
	}
}
