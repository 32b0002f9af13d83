package org.galleyproof.text.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;
import org.junit.jupiter.api.Test;

/** The contract of alignment on hand-made lines and on random edits, small enough for the whole matrix and large enough for the band. */
class WordAlignerTest {

	private static final WordAligner ALIGNER = new WordAligner();

	/** Plain words as tokens; "…" before a word marks a gap, "/" a new piece, "[word]" an editor's word, "~word" a filler. */
	private static List<Token> tokens(String text) {
		List<Token> tokens = new ArrayList<>();
		for (Word word : Words.of(text)) {
			int at = word.span().start();
			char before = at == 0 ? ' ' : text.charAt(at - 1);
			int traits = before == '…' ? Token.GAP_BEFORE : before == '/' ? Token.PIECE : before == '[' ? Token.MARKED : before == '~' ? Token.FILLER : 0;
			tokens.add(new Token(word.span(), word.key(), word.key(), null, 2, traits));
		}
		return tokens;
	}

	private static String ops(Alignment alignment) {
		StringBuilder ops = new StringBuilder();
		for (Step step : alignment.steps())
			ops.append(switch (step.op()) {
				case EQUAL -> '=';
				case VARIANT -> '~';
				case CHANGED -> 'c';
				case MISSING -> 'm';
				case ADDED -> 'a';
				case MARKED -> '[';
				case ELIDED -> '.';
				case BEYOND -> '>';
			});
		return ops.toString();
	}

	private static String align(String draft, String source) {
		return ops(ALIGNER.align(tokens(draft), tokens(source)));
	}

	@Test
	void findsThePlaceAndWhatDiffers() {
		assertEquals("====", align("herring in the harbour", "there was herring in the harbour that day"));
		assertEquals("==c==", align("herring swam in the harbour", "there was herring swam near the harbour that day"));
		assertEquals("==m==", align("herring swam the harbour", "there was herring swam in the harbour that day"));
		assertEquals("==a==", align("herring swam quickly the harbour", "there was herring swam the harbour that day"));
	}

	@Test
	void twoWordsMayStandForOne() {
		assertEquals("=~=", align("the cyber criminals came", "the cybercriminals came"));
		assertEquals("=~=", align("the cybercriminals came", "the cyber criminals came"));
	}

	@Test
	void marksPermitGaps() {
		assertEquals("==....==", align("the herring …left again", "the herring that everybody had seen left again"));
		assertEquals("==[.==", align("we sold [crane] last year", "we sold it last year"));
		assertEquals("==mmmm==", align("the herring left again", "the herring that everybody had seen left again"));
		assertEquals("==>>==", align("the herring went up left again", "the herring …left again"));
	}

	@Test
	void aFragmentIsFoundInALongerQuotation() {
		assertEquals(">>==m=>>", ops(ALIGNER.alignFragment(tokens("so we can be held account if not"), tokens("be held to account"))).replace("=>>=",
				"==").replace(">>>", ">>"));
	}

	@Test
	void nothingInCommonAddsAll() {
		assertEquals("aa", align("herring harbour", ""));
		assertEquals("", align("", "herring harbour"));
		assertEquals(0.0, ALIGNER.align(tokens("herring"), tokens("")).similarity());
	}

	@Test
	void randomEditsOfAnySize() {
		Random random = new Random(5);
		for (int round = 0; round < 400; round++) {
			int length = round % 20 == 0 ? 3000 : 20 + random.nextInt(200);
			int quoted = Math.min(length, 5 + random.nextInt(60));
			List<String> source = new ArrayList<>();
			for (int i = 0; i < length; i++)
				source.add(random.nextInt(3) == 0 ? "the" : "w" + random.nextInt(400));
			int at = random.nextInt(length - quoted + 1);
			List<String> draft = new ArrayList<>(source.subList(at, at + quoted));
			for (int edits = random.nextInt(4); edits > 0 && draft.size() > 3; edits--) {
				int place = random.nextInt(draft.size());
				switch (random.nextInt(3)) {
					case 0 -> draft.remove(place);
					case 1 -> draft.add(place, "new" + edits);
					default -> draft.set(place, "other" + edits);
				}
			}
			contract(tokens(String.join(" ", draft)), tokens(String.join(" ", source)));
		}
	}

	/** Every draft token in exactly one step, both sides ascending without holes, equal means equal. */
	private static void contract(List<Token> draft, List<Token> source) {
		for (boolean fragment : new boolean[] { false, true }) {
			Alignment alignment = fragment ? ALIGNER.alignFragment(draft, source) : ALIGNER.align(draft, source);
			int nextDraft = 0;
			int nextSource = -1;
			for (Step step : alignment.steps()) {
				assertEquals(nextDraft, step.draft());
				assertTrue(nextSource < 0 || nextSource == step.source());
				assertEquals(step.op().inDraft(), step.draftCount() > 0);
				assertEquals(step.op().inSource(), step.sourceCount() > 0);
				if (step.op() == Op.EQUAL)
					assertEquals(draft.get(step.draft()).surface(), source.get(step.source()).surface());
				nextDraft = step.draftEnd();
				nextSource = step.sourceEnd();
				Span span = alignment.draftSpan(step);
				assertTrue(span == null || span.start() == draft.get(step.draft()).span().start());
			}
			assertEquals(draft.size(), nextDraft);
			assertTrue(alignment.similarity() >= 0 && alignment.similarity() <= 1);
		}
	}

	@Test
	void identityIsAllEqualWhateverTheSize() {
		Random random = new Random(9);
		for (int size : new int[] { 1, 2, 30, 400, 2500 }) {
			List<String> words = new ArrayList<>();
			for (int i = 0; i < size; i++)
				words.add("w" + random.nextInt(900));
			List<Token> tokens = tokens(String.join(" ", words));
			Alignment alignment = ALIGNER.align(tokens, tokens);
			assertEquals("=".repeat(size), ops(alignment));
			assertEquals(1.0, alignment.similarity());
			assertEquals(2.0 * size, alignment.score(), 0.01 * size);
		}
	}

	@Test
	void aGapOfThousandsOfWordsIsFoundInTheBand() {
		Random random = new Random(13);
		List<String> source = new ArrayList<>();
		for (int i = 0; i < 9000; i++)
			source.add("w" + random.nextInt(5000));
		String draft = String.join(" ", source.subList(50, 70)) + " …" + String.join(" ", source.subList(8000, 8020));
		Alignment alignment = ALIGNER.align(tokens(draft), tokens(String.join(" ", source)));
		assertEquals(40, alignment.steps().stream().filter(step -> step.op() == Op.EQUAL).count());
		assertEquals(7930, alignment.steps().stream().filter(step -> step.op() == Op.ELIDED).count());
	}

	@Test
	void memoryIsBoundedForTextsThatShareNothingRare() {
		String draft = "the ".repeat(6000);
		String source = "the ".repeat(60_000);
		assertEquals(6000, ALIGNER.align(tokens(draft), tokens(source)).steps().size());
	}
}
