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
import org.galleyproof.language.Verbs;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Token;

/** How sure, how much, how many or how often: a word of that put in, left out, or another in its place. */
public final class QualifierChanged implements WordCheck {

	/** A qualifier within more words left out or put in belongs to an omission or an addition. */
	private static final int LONGEST = 5;
	private static final Set<String> OPENERS = Lexicon.load("check-words.txt").named("opener");
	private static final Set<String> SUBJECTS = Lexicon.load("turns.txt").named("clause-subject");
	private static final Set<String> DETERMINERS = Lexicon.load("check-words.txt").named("determiner");

	@Override
	public FindingType type() {
		return FindingType.QUALIFIER_CHANGED;
	}

	@Override
	public List<Sighting> check(Comparison comparison) {
		ReportedForms.take(comparison);
		Bounds bounds = Bounds.in(comparison);
		List<Sighting> found = new ArrayList<>(Edges.in(comparison, type()));
		found.removeIf(sighting -> bounds.areAlike(sighting.from()));
		for (Run run : bounds.others()) {
			Sighting sighting = new Sighting(type(), run.from(), run.to());
			comparison.take(sighting);
			found.add(sighting);
		}
		for (Run run : comparison.openRuns(step -> !bounds.areAlike(step)))
			if (run.length() <= LONGEST && isOtherPhrase(comparison.tokens(run, true), comparison.tokens(run, false))) {
				Sighting sighting = new Sighting(type(), run.from(), run.to());
				comparison.take(sighting);
				found.add(sighting);
			}
		for (Run run : comparison.openRunsOfOneOp()) {
			if (bounds.areAlike(run.from()))
				continue;
			Op op = comparison.step(run.from()).op();
			if (op == Op.CHANGED) {
				for (int i = run.from(); i < run.to(); i++)
					if (isOther(comparison, i))
						found.add(new Sighting(type(), i, phraseEnd(comparison, i)));
			} else if (run.length() <= LONGEST) {
				Sighting sighting = isPartOfOne(comparison, run) ? new Sighting(type(), run.from(), run.to()) : only(comparison, run, op);
				if (sighting != null)
					found.add(new Sighting(type(), sighting.from(), verbEnd(comparison, sighting.to())));
			}
		}
		return found;
	}

	/** "Will" for "hope to", "very" for "a bit": one side is a phrase that qualifies, the other another one or an auxiliary alone. */
	private static boolean isOtherPhrase(List<Token> draft, List<Token> source) {
		return isPhraseFor(draft, source) || isPhraseFor(source, draft);
	}

	private static boolean isPhraseFor(List<Token> phrase, List<Token> other) {
		if (phrase.size() < 2 || other.size() != 1 || Qualifiers.length(phrase, 0) != phrase.size())
			return false;
		return Qualifiers.length(other, 0) == 1 || Qualifiers.kind(phrase, 0) == Kind.MODAL && Auxiliaries.of(other.get(0).key()) != null;
	}

	/** "Few" for "a few": the words are a part of a qualifier that says something else without them. */
	private static boolean isPartOfOne(Comparison comparison, Run run) {
		int place = comparison.place(run.from());
		return Qualifiers.wholeAround(comparison.side(run.from()), place, place + run.length()) >= 0;
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
			if (length > 0 && length <= to - i && !isJoint(side, start + i - from)) {
				first = first < 0 ? i : first;
				last = i + length;
				i += length - 1;
			} else if (!comparison.token(i).is(Token.FUNCTION))
				return null;
		}
		return first < 0 || last == first + 1 && isFreeFuture(comparison, first) ? null : new Sighting(type(), first, last);
	}

	/** "We waited, so nobody came": a word that opens a clause, and no degree of anything. */
	private static boolean isJoint(List<Token> side, int at) {
		return at + 1 < side.size() && OPENERS.contains(side.get(at).key()) && SUBJECTS.contains(side.get(at + 1).key());
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
		Set<Kind> drafts = kinds(comparison.alignment().draft(), comparison.step(step).draft());
		Set<Kind> sources = kinds(comparison.alignment().source(), comparison.step(step).source());
		if (!drafts.isEmpty() && !sources.isEmpty())
			return drafts.contains(Kind.MODAL) == sources.contains(Kind.MODAL) && !Qualifiers.areSame(draft.key(), source.key())
					&& Verbs.same(draft.key(), source.key()).isEmpty();
		if (drafts.isEmpty() && sources.isEmpty())
			return isWithinHedge(comparison, step);
		// "is" for "may be", "some" for "the", "will" for "plans to"
		return isReplaced(drafts, comparison.alignment().source(), comparison.step(step).source())
				|| isReplaced(sources, comparison.alignment().draft(), comparison.step(step).draft());
	}

	/** "I know" for "I believe": the word of one side ends a hedge that the word before it begins, that of the other side doesn't. */
	private static boolean isWithinHedge(Comparison comparison, int step) {
		if (step == 0 || !comparison.step(step - 1).op().same())
			return false;
		return endsHedge(comparison.alignment().source(), comparison.step(step).source()) != endsHedge(comparison.alignment().draft(), comparison.step(step).draft());
	}

	private static boolean endsHedge(List<Token> side, int at) {
		return at > 0 && Qualifiers.length(side, at - 1) == 2 && Qualifiers.kind(side, at - 1) == Kind.HEDGE;
	}

	/** The kinds of the qualifier that begins there; those that its one word may be of, or the one of a phrase. */
	private static Set<Kind> kinds(List<Token> side, int at) {
		int length = Qualifiers.length(side, at);
		return length == 0 ? Set.of() : length == 1 ? Qualifiers.kinds(side.get(at).key()) : Set.of(Qualifiers.kind(side, at));
	}

	private static boolean isReplaced(Set<Kind> kinds, List<Token> others, int at) {
		Token other = others.get(at);
		if ((kinds.contains(Kind.QUANTITY) || kinds.contains(Kind.BARE)) && DETERMINERS.contains(other.key()))
			return true;
		if ((kinds.contains(Kind.HEDGE) || kinds.contains(Kind.MODAL)) && at + 1 < others.size() && Auxiliaries.of(other.key(), others.get(at + 1).key()) != null)
			return true;
		return kinds.contains(Kind.MODAL) && VerbGroup.of(List.of(other)) != null && VerbGroup.of(List.of(other)).main() == null;
	}

	/** The end of the open steps from {@code step} on that finish the phrase which begins there, on either side. */
	private static int phraseEnd(Comparison comparison, int step) {
		int here = comparison.step(step).draft() + Qualifiers.length(comparison.alignment().draft(), comparison.step(step).draft());
		int there = comparison.step(step).source() + Qualifiers.length(comparison.alignment().source(), comparison.step(step).source());
		int end = step + 1;
		while (end < comparison.steps().size() && comparison.isOpen(end) && comparison.step(end).op() != Op.CHANGED
				&& (comparison.step(end).op() == Op.ADDED ? comparison.step(end).draft() < here : comparison.step(end).source() < there))
			end++;
		return verbEnd(comparison, isSameVerbBehind(comparison, step, end) ? end + 1 : end);
	}

	/** "Are" for "could well be". */
	private static boolean isSameVerbBehind(Comparison comparison, int step, int end) {
		if (end >= comparison.steps().size() || !comparison.isOpen(end) || comparison.step(end).op() == Op.CHANGED)
			return false;
		Auxiliary one = Auxiliaries.of(comparison.token(end).key());
		Auxiliary other = Auxiliaries.of((comparison.step(end).op() == Op.MISSING ? comparison.draftToken(step) : comparison.sourceToken(step)).key());
		return one != null && other != null && one.use() == Use.LINK && one.base().equals(other.base());
	}

	/** "Is" for "may be": the verb that only follows the modal in its form is part of the one difference. */
	private static int verbEnd(Comparison comparison, int end) {
		boolean verb = end < comparison.steps().size() && comparison.isOpen(end) && comparison.step(end).op() == Op.CHANGED
				&& !Verbs.same(comparison.draftToken(end).key(), comparison.sourceToken(end).key()).isEmpty();
		return verb ? end + 1 : end;
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
				Example.wrong("‹We› should move the fish market to the quay", "Maybe we should move the fish market to the quay.", null),
				Example.wrong("We will plant the lime ‹trees›", "We will plant the lime trees if the council agrees.", null),
				Example.wrong("We ‹will› shut the foundry on the island in autumn", "We plan to shut the foundry on the island in autumn.", null),
				Example.framed("{She} said [[the ferry would cost the island two million in the end]].", "Ada Quill", null,
						Example.said("The ferry is going to cost the island two million in the end.", "Ada Quill", null), NameBook.EMPTY, null),
				Example.framed("{She} said [[the ferry brings nine hundred people a day to the island]].", "Ada Quill", null,
						Example.said("The ferry brings nine hundred people every day to the island.", "Ada Quill", null), NameBook.EMPTY, null),
				Example.right("We should move the fish market to the quay", "It was a long night. We should move the fish market to the quay, maybe next year, but who knows."),
				Example.right("You should take very strong action on the quay", "You should really take very strong action on the quay."),
				Example.right("The tide was very strong that night", "The tide was very, very strong that night."));
	}
}
