package org.galleyproof.checks;

import java.util.List;
import java.util.Set;

import org.galleyproof.language.Auxiliaries;
import org.galleyproof.language.Ending;
import org.galleyproof.language.Lexicon;
import org.galleyproof.language.Qualifiers;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Step;
import org.galleyproof.text.align.Token;

/**
 * Little words that speech has and print does without, or the other way round, one at a time: fillers, articles, "that", "and" in a list, a
 * preposition said again, the -s that transcripts and papers hear differently.
 */
final class SmallWords {

	private static final Set<String> ARTICLES = Lexicon.load("check-words.txt").named("article");
	private static final Set<String> OPENERS = Lexicon.load("check-words.txt").named("opener");
	private static final Set<String> RELATIVES = Lexicon.load("check-words.txt").named("relative");
	private static final Set<String> BEING = Lexicon.load("check-words.txt").named("being");
	/** Little adverbs that lean on a mark: "then yes", "an important point here." */
	private static final Set<String> AT_EDGES = Lexicon.load("check-words.txt").named("at-edge");
	private static final Set<String> PREPOSITIONS = Lexicon.load("check-words.txt").named("repeated");
	/** What a verb is often said to without being missed: "handicap it and say". */
	private static final Set<String> OBJECTS = Lexicon.load("check-words.txt").named("object");
	private static final Set<String> THAT = Lexicon.load("check-words.txt").named("that");
	private static final Set<String> AND = Lexicon.load("check-words.txt").named("and");
	private static final Set<String> GOT = Lexicon.load("turns.txt").named("got");
	private static final Set<String> JOINTS = Lexicon.load("check-words.txt").named("joint");
	private static final Set<String> PERSONS = Lexicon.load("turns.txt").named("person");
	private static final int NEAR = 6;

	private SmallWords() {
	}

	/**
	 * Which liberty it is that one side alone has the word of a step; {@code null} where it is none.
	 *
	 * @param run how many words stand in the same gap: an article that goes with its noun is no tidying
	 */
	static Edit ofOneSide(Comparison comparison, int i, int run, Op op) {
		Token token = comparison.token(i);
		String key = token.key();
		if (token.is(Token.FILLER) || token.is(Token.SENTENCE) && OPENERS.contains(key))
			return Edit.FILLER;
		if (Ending.POSSESSIVE.is(key) && token.is(Token.CONTRACTED))
			return followsS(comparison, i) ? Edit.CONTRACTION : null;
		if (run > 1)
			return null;
		if (Auxiliaries.isPerfect(key) && isBeforeGot(comparison, i))
			return Edit.GRAMMAR;
		if (op == Op.MISSING && Qualifiers.isEmphasis(key) && !SpokenGrammar.isDenied(comparison, i))
			return Edit.EMPHASIS;
		if (op == Op.MISSING && OBJECTS.contains(key) && isBetweenVerbs(comparison, i))
			return Edit.SMALL_WORD;
		// "a few" is some, "few" hardly any
		if (Qualifiers.wholeAround(comparison.side(i), comparison.place(i), comparison.place(i) + 1) >= 0)
			return null;
		return THAT.contains(key) || ARTICLES.contains(key) || AND.contains(key) && isListed(comparison, i)
				|| AT_EDGES.contains(key) && isAtEdge(comparison, i) || PREPOSITIONS.contains(key) && isRepeated(comparison, i) ? Edit.SMALL_WORD : null;
	}

	/** "We got to", "we've got to". */
	private static boolean isBeforeGot(Comparison comparison, int i) {
		return i + 1 < comparison.steps().size() && comparison.step(i + 1).op().same() && GOT.contains(comparison.draftToken(i + 1).key());
	}

	/** Whether the word stands between a content word and "and" or "or", both the draft's too: an object that the sentence does without. */
	private static boolean isBetweenVerbs(Comparison comparison, int i) {
		boolean inside = i > 0 && i + 1 < comparison.steps().size() && comparison.step(i - 1).op().same() && comparison.step(i + 1).op().same();
		return inside && comparison.draftToken(i - 1).isContent() && JOINTS.contains(comparison.draftToken(i + 1).key());
	}

	/** Whether a mark stands right before or after the word. */
	private static boolean isAtEdge(Comparison comparison, int i) {
		int at = comparison.place(i);
		List<Token> side = comparison.side(i);
		return side.get(at).is(Token.PUNCTUATED) || side.get(at).is(Token.SENTENCE) || at > 0 && side.get(at - 1).is(Token.PUNCTUATED);
	}

	/** "In the right place, in the sweet spot": after a mark, the preposition said again or not. */
	private static boolean isRepeated(Comparison comparison, int i) {
		int at = comparison.place(i);
		List<Token> side = comparison.side(i);
		if (at == 0 || !side.get(at - 1).is(Token.PUNCTUATED))
			return false;
		for (int k = Math.max(0, at - NEAR); k < at; k++)
			if (side.get(k).key().equals(side.get(at).key()))
				return true;
		return false;
	}

	/** Whether a mark stands on the other side where this side has "and". */
	private static boolean isListed(Comparison comparison, int i) {
		Step step = comparison.step(i);
		int before = (step.op().inDraft() ? step.source() : step.draft()) - 1;
		List<Token> other = step.op().inDraft() ? comparison.alignment().source() : comparison.alignment().draft();
		return before >= 0 && before < other.size() && other.get(before).is(Token.PUNCTUATED);
	}

	/** "People that are concerned" and "people concerned". */
	static boolean isShortenedRelative(Comparison comparison, int from, int to) {
		return to - from == 2 && RELATIVES.contains(comparison.token(from).key()) && BEING.contains(comparison.token(from + 1).key());
	}

	/** "Sanders'" and "Sanders's". */
	private static boolean followsS(Comparison comparison, int i) {
		int host = comparison.place(i) - 1;
		return host >= 0 && Ending.PLURAL.in(comparison.side(i).get(host).key());
	}

	/** Which liberty it is that one word stands for the other at a step; {@code null} where it is none. */
	static Edit ofBoth(Comparison comparison, int i) {
		Token draft = comparison.draftToken(i);
		Token source = comparison.sourceToken(i);
		String a = draft.key();
		String b = source.key();
		if (draft.is(Token.FILLER) && source.is(Token.FILLER))
			return Edit.FILLER;
		if (ARTICLES.contains(a) && ARTICLES.contains(b))
			return Edit.SMALL_WORD;
		if (OPENERS.contains(a) && OPENERS.contains(b) && (draft.is(Token.SENTENCE) || source.is(Token.SENTENCE)))
			return Edit.FILLER;
		if (isRelativeOfPersons(comparison, i))
			return Edit.GRAMMAR;
		if (differsByS(a, b) || differsByS(b, a) || SpokenGrammar.isSameTime(comparison, i, i + 1))
			return Edit.GRAMMAR;
		return SpokenGrammar.isSlip(comparison, i) ? Edit.SLIP : null;
	}

	/** "People that", "people who". */
	private static boolean isRelativeOfPersons(Comparison comparison, int i) {
		boolean both = RELATIVES.contains(comparison.draftToken(i).key()) && RELATIVES.contains(comparison.sourceToken(i).key());
		return both && i > 0 && comparison.step(i - 1).op().same() && PERSONS.contains(comparison.draftToken(i - 1).key());
	}

	private static boolean differsByS(String longer, String word) {
		return word.length() > 2 && longer.length() > word.length() && Ending.PLURAL.without(longer).equals(word)
				&& Character.isLetter(word.charAt(word.length() - 1));
	}
}
