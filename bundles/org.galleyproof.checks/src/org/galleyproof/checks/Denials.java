package org.galleyproof.checks;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

import org.galleyproof.checks.Comparison.Run;
import org.galleyproof.language.Lexicon;
import org.galleyproof.language.Polarity;
import org.galleyproof.language.Verbs;
import org.galleyproof.text.Span;
import org.galleyproof.text.Words;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Token;

/**
 * Which differences deny, and what cancels a denial: one that moved within its sentence ("I don't think it is", "I think it isn't"), a word
 * beside it that turned into its opposite ("wasn't satisfied", "was unsatisfied"), and in reported speech a verb that holds it.
 */
final class Denials {

	/** A negation that comes back within so many steps has moved. */
	private static final int NEAR = 6;
	/** A negation and an opposite within so many steps say the same as neither. */
	private static final int CLOSE = 2;
	private static final Set<String> DENYING = Lexicon.load("check-words.txt").named("denying");
	private static final List<List<String>> PHRASES = Lexicon.load("check-words.txt").rows().stream().filter(row -> row.getFirst().equals("denying-phrase"))
			.flatMap(row -> row.subList(1, row.size()).stream()).map(phrase -> List.of(phrase.split("_"))).toList();
	private static final Set<String> ANSWERS = Lexicon.load("check-words.txt").named("answer");

	private final Comparison comparison;

	Denials(Comparison comparison) {
		this.comparison = comparison;
	}

	/** Whether a word changed into one that denies what it said, and no negation beside it was put in or left out. @param step a changed one */
	boolean turns(int step) {
		boolean opposite = isOpposite(step);
		boolean negation = denies(comparison.alignment().draft(), comparison.step(step).draft()) != denies(comparison.alignment().source(), comparison.step(step).source());
		return (negation || opposite) && !(opposite && count(around(step, step, CLOSE), this::isNegationAlone) % 2 == 1);
	}

	/** Whether words that one side alone has deny, and nothing near them on the other cancels that. */
	boolean denies(Run run) {
		Op other = comparison.step(run.from()).op() == Op.MISSING ? Op.ADDED : Op.MISSING;
		boolean odd = count(run, step -> denies(comparison.side(step), comparison.place(step))) % 2 == 1;
		return odd && count(around(run.from(), run.to(), NEAR), step -> comparison.step(step).op() == other && isNegationAlone(step)) == 0 && count(around(run.from(), run.to(), CLOSE), this::isOpposite) == 0;
	}

	/** "Quill denied that they were told", of somebody who said that they were not: in reported speech the verb may hold the negation. */
	boolean areReported() {
		Quoted quoted = comparison.quoted();
		if (!quoted.isIndirect())
			return false;
		for (Span cue : quoted.cue())
			if (Words.of(quoted.draft(), cue).stream().anyMatch(word -> DENYING.contains(word.key())))
				return true;
		return false;
	}

	private boolean isOpposite(int step) {
		return comparison.step(step).op() == Op.CHANGED && Polarity.opposes(comparison.draftToken(step).key(), comparison.sourceToken(step).key());
	}

	private boolean isNegationAlone(int step) {
		Op op = comparison.step(step).op();
		return (op == Op.ADDED || op == Op.MISSING) && isNegation(comparison.token(step));
	}

	/** Whether a negation stands there, or a phrase begins that denies: "anything but", "failed to". */
	private static boolean denies(List<Token> side, int at) {
		return isNegation(side.get(at)) || phrase(side, at) > 0;
	}

	/** How many words such a phrase has; 0 for none. */
	private static int phrase(List<Token> side, int at) {
		for (List<String> phrase : PHRASES) {
			int same = 0;
			while (same < phrase.size() && at + same < side.size() && side.get(at + same).surface().equals(phrase.get(same)))
				same++;
			if (same == phrase.size())
				return same;
		}
		return 0;
	}

	/** "Paid" for "refused to pay", or the other way round: one side has the verb alone of what the other says was not done. */
	boolean isDeed(Run run) {
		return isUndone(comparison.tokens(run, true), comparison.tokens(run, false)) || isUndone(comparison.tokens(run, false), comparison.tokens(run, true));
	}

	private static boolean isUndone(List<Token> deed, List<Token> undone) {
		int length = undone.isEmpty() ? 0 : phrase(undone, 0);
		return length > 0 && deed.size() == 1 && undone.size() == length + 1 && !Verbs.same(deed.getFirst().key(), undone.getLast().key()).isEmpty();
	}

	/** "No" alone between marks is an answer, not a negation of what follows. */
	private static boolean isNegation(Token token) {
		return Polarity.isNegation(token.key()) && !(ANSWERS.contains(token.key()) && token.is(Token.PUNCTUATED));
	}

	private Run around(int from, int to, int steps) {
		return new Run(Math.max(0, from - steps), Math.min(comparison.steps().size(), to + steps));
	}

	private static int count(Run run, IntPredicate such) {
		int count = 0;
		for (int i = run.from(); i < run.to(); i++)
			count += such.test(i) ? 1 : 0;
		return count;
	}
}
