package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.checks.VerbGroup.Time;
import org.galleyproof.language.Auxiliaries;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Step;
import org.galleyproof.text.align.Token;

/** The same verb in another time. Agreement ("we was") and ways to say the same time ("will", "is going to") are no change of it. */
public final class TenseChanged implements WordCheck {

	/** Words between an auxiliary and its verb: "have not yet come". */
	private static final int REACH = 3;

	@Override
	public FindingType type() {
		return FindingType.TENSE_CHANGED;
	}

	@Override
	public List<Sighting> check(Comparison comparison) {
		List<Sighting> found = new ArrayList<>();
		for (int i = 0; i < comparison.steps().size(); i++) {
			int end = comparison.openRunEnd(i);
			if (end == i)
				continue;
			if (end - i > 1 && (changes(comparison, i, end) || isFutureAlone(comparison, i, end)))
				found.add(new Sighting(type(), i, end));
			else
				for (int k = i; k < end; k++)
					if (comparison.step(k).op() == Op.CHANGED && changes(comparison, k, k + 1))
						found.add(new Sighting(type(), k, k + 1));
			i = end - 1;
		}
		return found;
	}

	private static boolean changes(Comparison comparison, int from, int to) {
		VerbGroup draft = group(comparison, from, to, true);
		VerbGroup source = group(comparison, from, to, false);
		if (draft == null || source == null || !draft.isOfSameVerb(source))
			return false;
		if (draft.time() != source.time() && (draft.time() != Time.OPEN || draft.main() != null) && (source.time() != Time.OPEN || source.main() != null))
			return draft.time() != Time.OPEN && source.time() != Time.OPEN || draft.main() != null && !draft.main().equals(source.main()) || from + 1 < to;
		if (isRepaired(comparison, from, draft, source))
			return false;
		return draft.time() == Time.OPEN && (draft.isPastBeside(source) || source.isPastBeside(draft));
	}

	/** "Is going to cut" for "cut", or the other way round: what tells the future is all that came or went. */
	private static boolean isFutureAlone(Comparison comparison, int from, int to) {
		VerbGroup draft = group(comparison, from, to, true);
		VerbGroup source = group(comparison, from, to, false);
		VerbGroup alone = draft == null ? source : source == null ? draft : null;
		boolean onlyOne = comparison.openRunEnd(from, comparison.step(from).op()) == to && comparison.step(from).op() != Op.CHANGED;
		return onlyOne && alone != null && alone.main() == null && alone.time() == Time.FUTURE && to < comparison.steps().size() && comparison.step(to).op().same();
	}

	/** "Have not be" put right to "have not been": the words before ask for the participle, and the source's own can't be right. */
	static boolean isRepaired(Comparison comparison, int step, VerbGroup draft, VerbGroup source) {
		return draft.isParticipleBeside(source) && followsPerfect(comparison, step);
	}

	/** Whether a perfect auxiliary stands before the step, with words between that both sides have. */
	static boolean followsPerfect(Comparison comparison, int step) {
		for (int i = step - 1; i >= 0 && i >= step - REACH && comparison.step(i).op().same(); i--)
			if (Auxiliaries.isPerfect(comparison.draftToken(i).key()))
				return true;
		return false;
	}

	/** The words of one side of the steps as a group of a verb; {@code null} where they are none. */
	static VerbGroup group(Comparison comparison, int from, int to, boolean draftSide) {
		List<Token> tokens = new ArrayList<>();
		for (int i = from; i < to; i++) {
			Step step = comparison.step(i);
			if (draftSide)
				tokens.addAll(comparison.alignment().draft().subList(step.draft(), step.draftEnd()));
			else
				tokens.addAll(comparison.alignment().source().subList(step.source(), step.sourceEnd()));
		}
		return VerbGroup.of(tokens);
	}

	@Override
	public List<Example> examples() {
		return List.of(
				Example.wrong("The island ‹wanted› a new ferry for the winter", "The island wants a new ferry for the winter.", "The island wants a new ferry for the winter"),
				Example.wrong("‹We were› short of pilots in every port", "We're short of pilots in every port.", "We're short of pilots in every port"),
				Example.wrong("Our ferries ‹are rebuilding› the northern trade", "Our ferries will rebuild the northern trade.", "Our ferries will rebuild the northern trade"),
				Example.wrong("The fleet ‹goes› out in any weather we get", "The fleet went out in any weather we get.", "The fleet went out in any weather we get"),
				Example.wrong("There ‹will be› a plan for the old mill before May", "There is a plan for the old mill before May.", null),
				Example.wrong("There ‹were› farmers on the island who will lose their orchards", "There are farmers on the island who will lose their orchards.", null),
				Example.wrong("There ‹was› a bridge that was built by my grandfather", "There is a bridge that was built by my grandfather.", null),
				Example.right("There are farmers on the island who will lose their orchards", "There will be farmers on the island who will lose their orchards."),
				Example.right("It was the banks that failed the island, not the fishermen", "It is the banks that failed the island, not the fishermen."),
				Example.right("The pilots have never been asked about the quay", "The pilots have never be asked about the quay."),
				Example.right("The council will close the old mill in the spring", "The council is going to close the old mill in the spring."));
	}
}
