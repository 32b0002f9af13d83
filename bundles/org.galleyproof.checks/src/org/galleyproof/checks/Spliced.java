package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.galleyproof.language.Auxiliaries;
import org.galleyproof.language.Lexicon;
import org.galleyproof.language.Polarity;
import org.galleyproof.language.Qualifiers;
import org.galleyproof.text.Span;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Step;
import org.galleyproof.text.align.Token;

/**
 * Distant passages that read as one: a whole sentence left out with no ellipsis, or the end of one and the beginning of another; or
 * an ellipsis that takes a negation or a qualifier away from words that stay, or leaps over what another speaker says. An ellipsis may fairly drop clauses whole.
 */
public final class Spliced implements WordCheck {

	private static final Set<String> ASIDES = Lexicon.load("check-words.txt").named("aside");
	private static final Set<String> CONDITIONS = Lexicon.load("check-words.txt").named("condition");
	/** Words of a sentence from which on it said something: "So be it." */
	private static final int SHORTEST = 3;
	/** An ellipsis over more words drops a clause, with its own negations. */
	private static final int LONGEST_ELLIPSIS = 4;

	@Override
	public FindingType type() {
		return FindingType.SPLICED;
	}

	@Override
	public List<Sighting> check(Comparison comparison) {
		List<Sighting> found = new ArrayList<>();
		List<Step> steps = comparison.steps();
		for (int i = 0; i < steps.size(); i++) {
			int end = comparison.openRunEnd(i, Op.MISSING);
			if (end > i) {
				if (joins(comparison, i, end))
					found.add(new Sighting(type(), i, end));
				i = end - 1;
				continue;
			}
			end = elidedEnd(comparison, i);
			if (end > i) {
				if (crossesTurn(comparison, i, end) || dropsDenial(comparison, i, end) || turnsRound(comparison, i, end) || dropsCondition(comparison, i, end))
					found.add(new Sighting(type(), i, end));
				i = end - 1;
			}
		}
		return found;
	}

	/**
	 * The finding for an ellipsis behind which the words are another statement's.
	 *
	 * @param gap the ellipsis in the draft, Java offsets
	 * @param after the statement whose words follow
	 * @param between how many turns stand between the two statements; negative where they are of two sources
	 */
	public static Finding leap(String draft, Span gap, Evidence after, int between) {
		String variant = between < 0 ? Messages.ELSEWHERE : Messages.TURNS;
		// the turn that the words go on in is one more than those between
		List<String> arguments = List.of(gap.of(draft).strip(), "", Messages.statement(after), variant, Integer.toString(Math.max(0, between) + 1));
		return new Finding(FindingType.SPLICED, FindingType.SPLICED.severity(), gap, arguments, after.statement(), new Span(0, 0), null);
	}

	/** How many turns begin in the words that steps leave out, or with the word after them. */
	static int turns(Comparison comparison, int from, int to) {
		List<Token> source = comparison.alignment().source();
		int last = Math.min(comparison.step(to - 1).sourceEnd(), source.size() - 1);
		int turns = 0;
		for (int i = comparison.step(from).source(); i <= last; i++)
			turns += source.get(i).is(Token.TURN) ? 1 : 0;
		return turns;
	}

	/** Whether the steps leave out a sentence, or what stands on both sides of a sentence's beginning. */
	private static boolean joins(Comparison comparison, int from, int to) {
		if (from == 0 || to == comparison.steps().size())
			return false;
		List<Token> source = comparison.alignment().source();
		int first = comparison.step(from).source();
		int end = comparison.step(to - 1).sourceEnd();
		int words = 0;
		boolean sentence = false;
		for (int i = first; i < end; i++) {
			words += source.get(i).is(Token.FILLER) ? 0 : 1;
			sentence |= i > first && source.get(i).is(Token.SENTENCE) && !source.get(i - 1).is(Token.FILLER);
		}
		sentence |= end < source.size() && source.get(end).is(Token.SENTENCE) && source.get(first).is(Token.SENTENCE);
		return sentence && words >= SHORTEST;
	}

	private static int elidedEnd(Comparison comparison, int from) {
		int to = from;
		while (to < comparison.steps().size() && comparison.step(to).op() == Op.ELIDED && !comparison.isTaken(to))
			to++;
		return to;
	}

	/** Whether the words dropped at an ellipsis are another speaker's, or what goes on after it is. */
	private static boolean crossesTurn(Comparison comparison, int from, int to) {
		return MarkedEdit.isAtEllipsis(comparison, comparison.step(from)) && turns(comparison, from, to) > 0;
	}

	/** Whether what an ellipsis drops begins, in the sentence before it, with a condition: "We will … if they agree". */
	private static boolean dropsCondition(Comparison comparison, int from, int to) {
		Token first = comparison.sourceToken(from);
		return MarkedEdit.isAtEllipsis(comparison, comparison.step(from)) && !first.is(Token.SENTENCE) && CONDITIONS.contains(first.key());
	}

	/** Whether an ellipsis begins with the denial of the auxiliary before it, which stays: "I did … take the money". */
	private static boolean dropsDenial(Comparison comparison, int from, int to) {
		if (from == 0 || !comparison.step(from - 1).op().same() || !MarkedEdit.isAtEllipsis(comparison, comparison.step(from)))
			return false;
		Token kept = comparison.sourceToken(from - 1);
		boolean auxiliary = Auxiliaries.of(kept.key()) != null || Qualifiers.kinds(kept.key()).contains(Qualifiers.Kind.MODAL);
		return auxiliary && !kept.is(Token.PUNCTUATED) && Polarity.isNegation(comparison.sourceToken(from).key());
	}

	/** Whether a few words that an ellipsis drops turn or qualify the clause that goes on after it, or before it. */
	private static boolean turnsRound(Comparison comparison, int from, int to) {
		if (to - from > LONGEST_ELLIPSIS || to == comparison.steps().size() || !MarkedEdit.isAtEllipsis(comparison, comparison.step(from)))
			return false;
		List<Token> source = comparison.alignment().source();
		boolean grave = false;
		for (int i = from; i < to; i++) {
			Token token = comparison.sourceToken(i);
			int at = comparison.step(i).source();
			boolean aside = ASIDES.contains(token.key());
			if (i > from && token.is(Token.SENTENCE) || token.is(Token.PUNCTUATED) && i < to - 1 && !isBesideAside(comparison, i, to))
				return false;
			boolean qualifier = Qualifiers.length(source, at) > 0 && !Qualifiers.isEmphasis(token.key());
			grave |= Polarity.isNegation(token.key()) || qualifier;
			if (!qualifier && !aside && token.isContent())
				return false;
		}
		return grave && (!comparison.sourceToken(to - 1).is(Token.PUNCTUATED) || ASIDES.contains(comparison.sourceToken(to - 1).key()));
	}

	/** Whether the sign behind the word opens or closes an aside: "it is not, however, a place". */
	private static boolean isBesideAside(Comparison comparison, int step, int to) {
		return ASIDES.contains(comparison.sourceToken(step).key()) || step + 1 < to && ASIDES.contains(comparison.sourceToken(step + 1).key());
	}

	@Override
	public List<Example> examples() {
		return List.of(
				Example.wrong("We paid for the crane. ‹Nobody› thanked the fleet for its work",
						"We paid for the crane. It was a hard winter and the ice stayed until May. Nobody thanked the fleet for its work.",
						"We paid for the crane. It was a hard winter and the ice stayed until May. Nobody thanked the fleet for its work"),
				Example.wrong("We will‹ … ›sell the ferry before the winter", "We will not sell the ferry before the winter.", null),
				Example.wrong("I did‹ … ›take the money for the crane", "I did not, and this is important, take the money for the crane.", null),
				Example.wrong("We paid for the crane‹ … ›and nobody thanked us for it", "We paid for the crane.\nMODERATOR: Did you?\nQUILL: We did, and nobody thanked us for it.", null),
				Example.wrong("We will pay for the crane‹ … ›and the board knows it", "We will pay for the crane if the fleet is sold, and the board knows it.", null),
				Example.wrong("I like the new hall‹ … ›a place where I would send my children", "I like the new hall. It is not, however, a place where I would send my children.", null),
				Example.right("We paid for the crane … Nobody thanked the fleet for its work",
						"We paid for the crane. It was not an easy winter and the ice stayed until May. Nobody thanked the fleet for its work."));
	}
}
