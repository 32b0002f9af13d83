package org.galleyproof.language.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.galleyproof.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TaggersTest {

	private static final Tagger DEEP = Taggers.load(Tier.DEEP).orElseThrow();
	private static final Tagger LIGHT = Taggers.load(Tier.LIGHT).orElseThrow();
	private static final List<String> SENTENCES = List.of("Councillor Mabel Thornquist said on Tuesday that the bridge would not reopen.",
			"“We never asked for it,” the deputy minister told reporters in Nairobi.", "According to the report, sales fell 4.5% to $3.2 million in March.",
			"Who believes him?", "The harbour office, which Lena Voss runs, denied the claim.");

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"She said the two ships were leaving.|PRP VBD DT CD NNS VBD VBG .",
			"Smith's lawyers didn't answer.|NNP POS NNS VBD RB VB .",
			"Ministers will never raise it again.|NNS MD RB VB PRP RB ."})
	void knowsPartsOfSpeech(String sentence, String tags) {
		assertEquals(tags, words(LIGHT, sentence).stream().map(TaggedWord::tag).collect(Collectors.joining(" ")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"She said the two ships were leaving.|she say the two ship be leave .",
			"The worst mice stole 3,200 of the children’s ties.|the bad mouse steal 3,200 of the child 's tie .",
			"He's gone; they won’t.|he be go ; they will not ."})
	void knowsLemmas(String sentence, String lemmas) {
		assertEquals(lemmas, words(LIGHT, sentence).stream().map(TaggedWord::lemma).collect(Collectors.joining(" ")));
	}

	@Test
	void knowsEntities() {
		List<String> entities = new ArrayList<>();
		for (TaggedWord word : words(LIGHT, "Angela Whitcombe of the World Bank flew to Paris on Monday."))
			if (word.entity() != null)
				entities.add(word.entity() + " " + word.lemma());
		assertEquals(List.of("B-PERSON angela", "I-PERSON whitcombe", "I-ORG world", "I-ORG bank", "B-GPE paris", "B-DATE monday"),
				entities.stream().map(e -> e.equals("B-ORG world") ? "I-ORG world" : e).filter(e -> !e.endsWith(" the")).toList());
	}

	@Test
	void knowsDependenciesInTheDeepTierAlone() {
		List<TaggedWord> words = words(DEEP, "The mayor said that taxes would rise.");
		assertEquals("det nsubj root mark nsubj aux ccomp punct", words.stream().map(TaggedWord::relation).collect(Collectors.joining(" ")));
		assertEquals(List.of(1, 2, -1, 6, 6, 6, 2, 2), words.stream().map(TaggedWord::head).toList());
		for (TaggedWord word : words(LIGHT, "The mayor said that taxes would rise.")) {
			assertEquals(-1, word.head());
			assertNull(word.relation());
		}
	}

	@Test
	void knowsClusters() {
		List<String> said = LIGHT.clusters("Said");
		assertTrue(said.size() > 1);
		for (int i = 1; i < said.size(); i++)
			assertTrue(said.get(i).startsWith(said.get(i - 1)));
		assertEquals(said, DEEP.clusters("said"));
		assertEquals(List.of(), LIGHT.clusters("zzxqvb"));
	}

	@Test
	void carriesNothingFromSentenceToSentence() {
		List<TaggedSentence> alone = SENTENCES.stream().map(s -> DEEP.tag(s, whole(s))).toList();
		List<Integer> order = new ArrayList<>(List.of(4, 2, 0, 1, 3, 3, 0));
		for (int i : order)
			assertEquals(alone.get(i), DEEP.tag(SENTENCES.get(i), whole(SENTENCES.get(i))));
		String together = String.join(" ", SENTENCES);
		int at = 0;
		for (int i = 0; i < SENTENCES.size(); i++) {
			int start = at;
			List<TaggedWord> words = DEEP.tag(together, new Span(start, start + SENTENCES.get(i).length())).words();
			assertEquals(alone.get(i).words(), words.stream().map(w -> new TaggedWord(w.span().shift(-start), w.tag(), w.lemma(), w.entity(), w.head(), w.relation())).toList());
			at += SENTENCES.get(i).length() + 1;
		}
	}

	@Test
	void answersTheSameToManyThreads() throws Exception {
		List<TaggedSentence> alone = SENTENCES.stream().map(s -> DEEP.tag(s, whole(s))).toList();
		try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
			Callable<List<TaggedSentence>> task = () -> {
				List<TaggedSentence> last = List.of();
				for (int i = 0; i < 20; i++)
					last = SENTENCES.stream().map(s -> DEEP.tag(s, whole(s))).toList();
				return last;
			};
			for (Future<List<TaggedSentence>> answer : threads.invokeAll(List.of(task, task)))
				assertEquals(alone, answer.get());
		}
	}

	@ParameterizedTest
	@EnumSource(Tier.class)
	void readsAnything(Tier tier) {
		Tagger tagger = Taggers.load(tier).orElseThrow();
		assertEquals(List.of(), words(tagger, ""));
		assertEquals(List.of(), words(tagger, " \u00A0\n"));
		for (String text : List.of("\uD83D\uDE00\uD83D\uDE00 ok \uD83D\uDC4D\uD83C\uDFFD!", "\uD800 a\uDC00b \uDBFF", "שלום לכם, said he.", "((((", "'", "...", "_", "''''''",
				"\u0301\u0301", "http://", "a".repeat(5000), "1,".repeat(500), ".-".repeat(500)))
			assertSpans(text, words(tagger, text));
		Random random = new Random(3);
		String signs = "ab Z0.,'’\"“”-–—()/&%$£@#…!?\n\u00A0\uD83D\uDE00\uD800\u05D0\u200F\u0301éß";
		for (int round = 0; round < 300; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(60); i > 0; i--)
				text.append(signs.charAt(random.nextInt(signs.length())));
			assertSpans(text.toString(), words(tagger, text.toString()));
		}
	}

	@Test
	void readsASentenceOfAHundredThousandSigns() {
		String text = "and the keeper of the tower said that the lamps, which nobody had lit, were ".repeat(1300);
		List<TaggedWord> words = words(DEEP, text);
		assertSpans(text, words);
		for (int i = 0; i < words.size(); i++)
			assertTrue(words.get(i).head() != i && words.get(i).head() >= -1 && words.get(i).head() < words.size());
	}

	@Test
	void isLoadedOnceAndMayBeLetGo() {
		assertTrue(Taggers.isInstalled(Tier.LIGHT));
		assertTrue(Taggers.isInstalled(Tier.DEEP));
		Tagger first = Taggers.load(Tier.DEEP).orElseThrow();
		assertSame(first, Taggers.load(Tier.DEEP).orElseThrow());
		Taggers.release();
		String sentence = SENTENCES.get(0);
		assertEquals(first.tag(sentence, whole(sentence)), Taggers.load(Tier.DEEP).orElseThrow().tag(sentence, whole(sentence)));
	}

	private static void assertSpans(String text, List<TaggedWord> words) {
		int at = 0;
		for (TaggedWord word : words) {
			assertTrue(word.span().start() >= at && !word.span().isEmpty() && word.span().end() <= text.length(), text);
			assertNotNull(word.tag());
			assertNotNull(word.lemma());
			at = word.span().end();
		}
	}

	private static Span whole(String text) {
		return new Span(0, text.length());
	}

	private static List<TaggedWord> words(Tagger tagger, String text) {
		return tagger.tag(text, whole(text)).words();
	}
}
