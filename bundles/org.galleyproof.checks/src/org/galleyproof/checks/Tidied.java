package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.galleyproof.language.Auxiliaries;
import org.galleyproof.language.Ending;
import org.galleyproof.language.Lexicon;
import org.galleyproof.language.Polarity;
import org.galleyproof.language.Qualifiers;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Step;
import org.galleyproof.text.align.Token;

/**
 * What editors tidy in speech without changing what was said: fillers, false starts, contractions, an article, "that", the
 * conjunction that opens a sentence, the -s of a plural or a verb that transcripts and papers hear differently, a stress ("really")
 * left out, and what {@link SpokenGrammar}, {@link SpokenUsage} and {@link Turns} tell. Which of it a house allows, its style says.
 */
public final class Tidied implements WordCheck {

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
	/** A broken-off start of more words may have said something. */
	private static final int LONGEST_START = 4;

	@Override
	public FindingType type() {
		return FindingType.TIDIED;
	}

	@Override
	public List<Sighting> check(Comparison comparison) {
		List<Sighting> turns = new ArrayList<>(Turns.in(comparison));
		turns.addAll(TenseHarmony.in(comparison));
		turns.addAll(SpokenUsage.in(comparison));
		List<Sighting> found = new ArrayList<>();
		for (int i = 0; i < comparison.steps().size(); i++) {
			int step = i;
			if (turns.stream().anyMatch(turn -> step >= turn.from() && step < turn.to()))
				continue;
			Op op = comparison.step(i).op();
			if (op == Op.VARIANT && isContraction(comparison, i))
				found.add(new Sighting(type(), i, i + 1, Edit.CONTRACTION));
			else if (comparison.isOpen(i)) {
				int end = comparison.openRunEnd(i);
				if (isAbbreviated(comparison, i, end)) {
					found.add(new Sighting(type(), i, end, Edit.CONTRACTION));
					i = end - 1;
				} else if (end - i > 1 && SpokenGrammar.isSameTime(comparison, i, end)) {
					found.add(new Sighting(type(), i, end, Edit.GRAMMAR));
					i = end - 1;
				} else if (op == Op.CHANGED) {
					Edit edit = smallChange(comparison, i);
					if (edit != null)
						found.add(new Sighting(type(), i, i + 1, edit));
				} else
					i = run(comparison, i, op, found) - 1;
			}
		}
		found.addAll(turns);
		return found;
	}

	/** Looks at words all left out or all put in; answers where they end. */
	private int run(Comparison comparison, int from, Op op, List<Sighting> found) {
		int i = from;
		int end = comparison.openRunEnd(i, op);
		while (i < end - 1 && comparison.token(i).is(Token.FILLER)) {
			found.add(new Sighting(type(), i, i + 1, Edit.FILLER));
			i++;
		}
		if (isFalseStart(comparison, i, end) || isBrokenOff(comparison, i, end))
			found.add(new Sighting(type(), i, end, Edit.FALSE_START));
		else if (isShortenedRelative(comparison, i, end))
			found.add(new Sighting(type(), i, end, Edit.SMALL_WORD));
		else if (SpokenGrammar.hasMoved(comparison, i, end))
			found.add(new Sighting(type(), i, SpokenGrammar.movedEnd(comparison, i, end), Edit.SLIP));
		else
			for (; i < end; i++) {
				Edit edit = small(comparison, i, end - i, op);
				if (edit != null)
					found.add(new Sighting(type(), i, i + 1, edit));
			}
		return Math.max(end, found.isEmpty() ? 0 : found.get(found.size() - 1).to());
	}

	/** "U.S." and "United States". */
	private static boolean isAbbreviated(Comparison comparison, int from, int to) {
		Comparison.Run run = new Comparison.Run(from, to);
		List<String> draft = comparison.tokens(run, true).stream().filter(token -> token.is(Token.CAPITAL)).map(Token::surface).toList();
		List<String> source = comparison.tokens(run, false).stream().filter(token -> token.is(Token.CAPITAL)).map(Token::surface).toList();
		boolean all = draft.size() == comparison.tokens(run, true).size() && source.size() == comparison.tokens(run, false).size();
		return all && (NameChanged.isInitials(draft, source) || NameChanged.isInitials(source, draft));
	}

	private static boolean isContraction(Comparison comparison, int i) {
		Step step = comparison.step(i);
		return step.draftCount() == 1 && step.sourceCount() == 1 && comparison.draftToken(i).is(Token.CONTRACTED) != comparison.sourceToken(i).is(Token.CONTRACTED)
				&& (comparison.draftToken(i).surface().startsWith("'") || comparison.sourceToken(i).surface().startsWith("'") || Ending.NEGATED.is(comparison.draftToken(i).surface())
						|| Ending.NEGATED.is(comparison.sourceToken(i).surface()));
	}

	/** @param run how many words stand in the same gap: an article that goes with its noun is no tidying */
	private static Edit small(Comparison comparison, int i, int run, Op op) {
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
		int at = place(comparison, i);
		List<Token> side = side(comparison, i);
		return side.get(at).is(Token.PUNCTUATED) || side.get(at).is(Token.SENTENCE) || at > 0 && side.get(at - 1).is(Token.PUNCTUATED);
	}

	/** "In the right place, in the sweet spot": after a mark, the preposition said again or not. */
	private static boolean isRepeated(Comparison comparison, int i) {
		int at = place(comparison, i);
		List<Token> side = side(comparison, i);
		if (at == 0 || !side.get(at - 1).is(Token.PUNCTUATED))
			return false;
		for (int k = Math.max(0, at - NEAR); k < at; k++)
			if (side.get(k).key().equals(side.get(at).key()))
				return true;
		return false;
	}

	private static int place(Comparison comparison, int i) {
		return comparison.step(i).op().inDraft() ? comparison.step(i).draft() : comparison.step(i).source();
	}

	private static List<Token> side(Comparison comparison, int i) {
		return comparison.step(i).op().inDraft() ? comparison.alignment().draft() : comparison.alignment().source();
	}

	/** Whether a mark stands on the other side where this side has "and". */
	private static boolean isListed(Comparison comparison, int i) {
		Step step = comparison.step(i);
		int before = (step.op().inDraft() ? step.source() : step.draft()) - 1;
		List<Token> other = step.op().inDraft() ? comparison.alignment().source() : comparison.alignment().draft();
		return before >= 0 && before < other.size() && other.get(before).is(Token.PUNCTUATED);
	}

	/** "People that are concerned" and "people concerned". */
	private static boolean isShortenedRelative(Comparison comparison, int from, int to) {
		return to - from == 2 && RELATIVES.contains(comparison.token(from).key()) && BEING.contains(comparison.token(from + 1).key());
	}

	/** Words of grammar alone that a dash breaks off. */
	private static boolean isBrokenOff(Comparison comparison, int from, int to) {
		if (to - from > LONGEST_START || !comparison.token(to - 1).is(Token.BROKEN_OFF))
			return false;
		for (int i = from; i < to; i++)
			if (comparison.token(i).isContent() || Polarity.isNegation(comparison.token(i).key()))
				return false;
		return true;
	}

	/** "Sanders'" and "Sanders's". */
	private static boolean followsS(Comparison comparison, int i) {
		int host = place(comparison, i) - 1;
		return host >= 0 && Ending.PLURAL.in(side(comparison, i).get(host).key());
	}

	private static Edit smallChange(Comparison comparison, int i) {
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

	/** Words said again at once ("on -- on so many"), or begun and dropped before a dash ("he's -- he is"). */
	private static boolean isFalseStart(Comparison comparison, int from, int to) {
		List<Token> side = side(comparison, from);
		int start = place(comparison, from);
		int length = to - from;
		// "could, could, could": more than twice
		for (int unit = 1; unit <= length; unit++)
			if (length % unit == 0 && (repeats(side, start, start + unit, length) || repeats(side, start - unit, start, length)))
				return true;
		if (length > LONGEST_START || start + length >= side.size() || !isInterrupted(side, start, start + length))
			return false;
		// begun, broken off and begun again with the same word
		return side.get(start).key().equals(side.get(start + length).key()) || start > 0 && side.get(start + length - 1).key().equals(side.get(start - 1).key());
	}

	/** Whether a dash breaks off within the words, or a filler ends them: "a pint, er, a quart". */
	private static boolean isInterrupted(List<Token> side, int from, int to) {
		for (int i = from; i < to; i++)
			if (side.get(i).is(Token.BROKEN_OFF))
				return true;
		return side.get(to - 1).is(Token.FILLER);
	}

	/** Whether {@code length} tokens from {@code a} and from {@code b} are the same. */
	private static boolean repeats(List<Token> side, int a, int b, int length) {
		if (a < 0 || b + length > side.size())
			return false;
		for (int k = 0; k < length; k++)
			if (!side.get(a + k).key().equals(side.get(b + k).key()))
				return false;
		return true;
	}

	@Override
	public List<Example> examples() {
		return List.of(
				Example.wrong("We were, ‹frankly› surprised by the storm", "We were, um, frankly surprised by the storm.", null),
				Example.wrong("‹It is› the oldest boat in the harbour", "It's the oldest boat in the harbour.", null),
				Example.wrong("We worked ‹on› so many boats that winter", "We worked on -- on so many boats that winter.", null),
				Example.wrong("You should ‹take› very strong action", "You should really take very strong action.", null),
				Example.wrong("Nothing will ‹happen› before the tide turns in the old harbour", "Nothing will get happened before the tide turns in the old harbour.", null),
				Example.wrong("I have fished from this quay ‹my› ‹whole ›life and my father did", "I have fished from this quay all of my life and my father did.", null),
				Example.wrong("We ‹were› the last boat in the harbour", "We was the last boat in the harbour.", null),
				Example.wrong("We have ‹twenty› ferries in the harbour", "We have got twenty ferries in the harbour.", null),
				Example.wrong("Our guests ‹come› from the mainland to see the seals", "Our guests, they come from the mainland to see the seals.", null),
				Example.wrong("He ‹came› to the quay and she ‹gave› him the keys", "He come to the quay and she give him the keys.", null),
				Example.wrong("There are ‹fewer› boats in the harbour than last year", "There are less boats in the harbour than last year.", null),
				Example.right("I don't believe that's going to work for the island", "I don't believe that that's gonna work for the island."),
				Example.right("Nobody on the quay saw the storm come", "Well, you know, nobody on the quay saw the storm come. (LAUGHTER)"));
	}
}
