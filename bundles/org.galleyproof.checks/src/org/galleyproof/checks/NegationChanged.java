package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.galleyproof.checks.Comparison.Run;
import org.galleyproof.language.Lexicon;
import org.galleyproof.language.Polarity;
import org.galleyproof.text.Span;
import org.galleyproof.text.Words;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Token;

/** A negation put in or left out, or a word turned into its opposite. */
public final class NegationChanged implements WordCheck {

	/** A longer run of words left out or put in is an omission or an addition that happens to hold a negation. */
	private static final int LONGEST = 3;
	/** A negation that comes back within so many steps has moved ("I don't think it is", "I think it isn't"). */
	private static final int NEAR = 6;
	/** A negation and an opposite within so many steps say the same as neither: "wasn't satisfied", "was unsatisfied". */
	private static final int CLOSE = 2;
	private static final Set<String> DENYING = Lexicon.load("check-words.txt").named("denying");
	private static final Set<String> ANSWERS = Lexicon.load("check-words.txt").named("answer");

	@Override
	public FindingType type() {
		return FindingType.NEGATION_CHANGED;
	}

	@Override
	public List<Sighting> check(Comparison comparison) {
		Bounds bounds = Bounds.in(comparison);
		List<Sighting> found = new ArrayList<>(Edges.in(comparison, type()));
		found.removeIf(sighting -> bounds.areAlike(sighting.from()));
		for (Run run : comparison.openRunsOfOneOp()) {
			Op op = comparison.step(run.from()).op();
			if (op == Op.CHANGED) {
				for (int i = run.from(); i < run.to(); i++)
					if (!bounds.areAlike(i) && turns(comparison.draftToken(i), comparison.sourceToken(i)) && !(opposes(comparison, i) && hasNegation(comparison, i)))
						found.add(new Sighting(type(), i, i + 1));
			} else if (run.length() <= LONGEST && !bounds.areAlike(run.from()) && negations(comparison, run.from(), run.to()) % 2 == 1 && !hasMoved(comparison, run.from(), run.to(), op)
					&& !hasOpposite(comparison, run)) {
				Sighting sighting = new Sighting(type(), run.from(), run.to());
				if (isDeniedBefore(comparison.quoted()))
					comparison.take(sighting);
				else
					found.add(sighting);
			}
		}
		return found;
	}

	/** "Quill denied that they were told", of somebody who said that they were not: in reported speech the verb may hold the negation. */
	private static boolean isDeniedBefore(Quoted quoted) {
		if (!quoted.isIndirect())
			return false;
		for (Span cue : quoted.cue())
			if (Words.of(quoted.draft(), cue).stream().anyMatch(word -> DENYING.contains(word.key())))
				return true;
		return false;
	}

	private static boolean turns(Token draft, Token source) {
		return isNegation(draft) != isNegation(source) || Polarity.opposes(draft.key(), source.key());
	}

	private static boolean opposes(Comparison comparison, int step) {
		return comparison.step(step).op() == Op.CHANGED && Polarity.opposes(comparison.draftToken(step).key(), comparison.sourceToken(step).key());
	}

	/** Whether one side alone has a negation beside the step. */
	private static boolean hasNegation(Comparison comparison, int step) {
		int found = 0;
		for (int i = Math.max(0, step - CLOSE); i < Math.min(comparison.steps().size(), step + CLOSE); i++) {
			Op op = comparison.step(i).op();
			found += (op == Op.ADDED || op == Op.MISSING) && isNegation(comparison.token(i)) ? 1 : 0;
		}
		return found % 2 == 1;
	}

	private static boolean hasOpposite(Comparison comparison, Run run) {
		for (int i = Math.max(0, run.from() - CLOSE); i < Math.min(comparison.steps().size(), run.to() + CLOSE); i++)
			if (opposes(comparison, i))
				return true;
		return false;
	}

	/** "No" alone between marks is an answer, not a negation of what follows. */
	private static boolean isNegation(Token token) {
		return Polarity.isNegation(token.key()) && !(ANSWERS.contains(token.key()) && token.is(Token.PUNCTUATED));
	}

	private static int negations(Comparison comparison, int from, int to) {
		int count = 0;
		for (int i = from; i < to; i++)
			if (isNegation(comparison.token(i)))
				count++;
		return count;
	}

	private static boolean hasMoved(Comparison comparison, int from, int to, Op op) {
		Op other = op == Op.MISSING ? Op.ADDED : Op.MISSING;
		for (int i = Math.max(0, from - NEAR); i < Math.min(comparison.steps().size(), to + NEAR); i++)
			if (comparison.step(i).op() == other && isNegation(comparison.token(i)))
				return true;
		return false;
	}

	@Override
	public List<Example> examples() {
		return List.of(
				Example.wrong("We will ‹raise› the harbour fee this year", "We will not raise the harbour fee this year.", "We will not raise the harbour fee this year"),
				Example.wrong("The bridge is ‹not ›safe for lorries", "The bridge is safe for lorries.", "The bridge is safe for lorries"),
				Example.wrong("The council ‹can› close the old mill", "The council can't close the old mill", "The council can't close the old mill"),
				Example.wrong("The plan is ‹bad› for the fishing fleet", "The plan is good for the fishing fleet.", "The plan is good for the fishing fleet"),
				Example.wrong("Their conduct was ‹legal› in every port", "Their conduct was illegal in every port.", "Their conduct was illegal in every port"),
				Example.wrong("‹The› ferry to the island is safe in winter", "I don't think the ferry to the island is safe in winter.", null),
				Example.framed("{Quill} denied [[that the harbour board was told about the old doors]].", "Ada Quill", null,
						Example.said("The harbour board was never told about the old doors.", "Ada Quill", null), NameBook.EMPTY, null).cued("denied"),
				Example.right("The ferry to the island is safe in winter", "I don't know everything, but the ferry to the island is safe in winter."),
				Example.right("We don’t want another ferry on that route", "We do not want another ferry on that route."));
	}
}
