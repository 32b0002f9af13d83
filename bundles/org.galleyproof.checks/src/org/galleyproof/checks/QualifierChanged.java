package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.galleyproof.checks.Comparison.Run;
import org.galleyproof.language.Auxiliaries;
import org.galleyproof.language.Auxiliaries.Auxiliary;
import org.galleyproof.language.Auxiliaries.Use;
import org.galleyproof.language.Lexicon;
import org.galleyproof.language.Qualifiers.Kind;
import org.galleyproof.language.Qualifiers;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Token;

/** How sure, how much, how many or how often: a word of that put in, left out, or another in its place. */
public final class QualifierChanged implements WordCheck {

	/** A qualifier within more words left out or put in belongs to an omission or an addition. */
	private static final int LONGEST = 5;
	private static final Set<String> DETERMINERS = Lexicon.load("check-words.txt").named("determiner");

	@Override
	public FindingType type() {
		return FindingType.QUALIFIER_CHANGED;
	}

	@Override
	public List<Sighting> check(Comparison comparison) {
		List<Sighting> found = new ArrayList<>();
		for (Run run : comparison.openRunsOfOneOp()) {
			Op op = comparison.step(run.from()).op();
			if (op == Op.CHANGED) {
				for (int i = run.from(); i < run.to(); i++)
					if (isOther(comparison, i))
						found.add(new Sighting(type(), i, i + 1));
			} else if (run.length() <= LONGEST) {
				Sighting sighting = only(comparison, run, op);
				if (sighting != null)
					found.add(sighting);
			}
		}
		return found;
	}

	/** From the first qualifier to the last, where the steps hold nothing of content beside them; {@code null} where they do. */
	private Sighting only(Comparison comparison, Run run, Op op) {
		int from = run.from();
		int to = run.to();
		List<Token> side = op == Op.ADDED ? comparison.alignment().draft() : comparison.alignment().source();
		int start = op == Op.ADDED ? comparison.step(from).draft() : comparison.step(from).source();
		int first = -1;
		int last = -1;
		for (int i = from; i < to; i++) {
			int length = Qualifiers.length(side, start + i - from);
			if (length > 0 && length <= to - i) {
				first = first < 0 ? i : first;
				last = i + length;
				i += length - 1;
			} else if (!comparison.token(i).is(Token.FUNCTION))
				return null;
		}
		return first < 0 || last == first + 1 && isFreeFuture(comparison, first) ? null : new Sighting(type(), first, last);
	}

	/** What was to come may be done by the time that a writer reports it in other words: outside marks time is the writer's. */
	private static boolean isFreeFuture(Comparison comparison, int step) {
		Auxiliary auxiliary = Auxiliaries.of(comparison.token(step).key());
		if (auxiliary == null || auxiliary.use() != Use.FUTURE || comparison.quoted().isVerbatim())
			return false;
		List<Token> draft = comparison.alignment().draft();
		int at = Math.min(comparison.step(step).draft(), draft.size() - 1);
		return !Paraphrased.isMarked(comparison.quoted(), draft.get(at).span());
	}

	private static boolean isOther(Comparison comparison, int step) {
		Token draft = comparison.draftToken(step);
		Token source = comparison.sourceToken(step);
		boolean here = Qualifiers.length(comparison.alignment().draft(), comparison.step(step).draft()) > 0;
		boolean there = Qualifiers.length(comparison.alignment().source(), comparison.step(step).source()) > 0;
		Set<Kind> drafts = Qualifiers.kinds(draft.key());
		Set<Kind> sources = Qualifiers.kinds(source.key());
		if (here && there && !drafts.isEmpty() && !sources.isEmpty())
			return drafts.contains(Kind.MODAL) == sources.contains(Kind.MODAL) && !Qualifiers.areSame(draft.key(), source.key());
		// "is" for "may be", "some" for "the"
		return here && isReplaced(drafts, source) || there && isReplaced(sources, draft);
	}

	private static boolean isReplaced(Set<Kind> kinds, Token other) {
		return kinds.contains(Kind.QUANTITY) && DETERMINERS.contains(other.key())
				|| kinds.contains(Kind.MODAL) && VerbGroup.of(List.of(other)) != null && VerbGroup.of(List.of(other)).main() == null;
	}

	@Override
	public List<Example> examples() {
		return List.of(
				Example.wrong("The council ‹will› close the old mill next year", "The council could close the old mill next year.", "The council could close the old mill next year"),
				Example.wrong("‹Some› fishermen on the island want the crane", "All fishermen on the island want the crane.", "All fishermen on the island want the crane"),
				Example.wrong("The fleet has grown and ‹the› harbour needs a deeper channel", "The fleet has grown and I think the harbour needs a deeper channel.",
						"The fleet has grown and I think the harbour needs a deeper channel"),
				Example.wrong("It will cost the island ‹five million›", "It will cost the island up to five million.", "It will cost the island up to five million"),
				Example.wrong("The storm was ‹definitely ›the worst of the decade", "The storm was the worst of the decade.", "The storm was the worst of the decade"),
				Example.right("You should take very strong action on the quay", "You should really take very strong action on the quay."),
				Example.right("The tide was very strong that night", "The tide was very, very strong that night."));
	}
}
