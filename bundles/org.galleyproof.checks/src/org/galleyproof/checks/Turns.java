package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.galleyproof.checks.Comparison.Run;
import org.galleyproof.language.Ending;
import org.galleyproof.language.Lexicon;
import org.galleyproof.language.Verbs;
import org.galleyproof.language.Verbs.Form;
import org.galleyproof.text.align.Step;
import org.galleyproof.text.align.Token;

/**
 * Turns of grammar that papers put into another one which says the same: "all of my life" and "my whole life", a passive of a verb
 * that has none ("it will get happened"). Neither how much nor when is another then.
 */
final class Turns {

	private static final Set<String> WHOLE = Lexicon.load("turns.txt").named("whole");
	private static final Set<String> PLURAL = Lexicon.load("turns.txt").named("plural");
	private static final Set<String> INTRANSITIVE = Lexicon.load("turns.txt").named("intransitive");
	private static final Set<String> ALL = Lexicon.load("turns.txt").named("all");
	private static final Set<String> OF = Lexicon.load("turns.txt").named("of");
	private static final Set<String> GET = Lexicon.load("turns.txt").named("get");

	private final Comparison comparison;

	private Turns(Comparison comparison) {
		this.comparison = comparison;
	}

	/** Where a turn was put into another, each a run of open steps. */
	static List<Sighting> in(Comparison comparison) {
		Turns turns = new Turns(comparison);
		List<Sighting> found = new ArrayList<>();
		for (int i = 1; i < comparison.steps().size(); i++)
			if (comparison.step(i).op().same()) {
				turns.whole(i, true, found);
				turns.whole(i, false, found);
			}
		for (Run run : comparison.openRuns())
			if (turns.isNoPassive(run))
				found.add(tidied(run));
		return found;
	}

	private static Sighting tidied(Run run) {
		return new Sighting(FindingType.TIDIED, run.from(), run.to(), Edit.GRAMMAR);
	}

	/** "My whole life" on one side and "all (of) my life" on the other, where both have the noun at the step. @param draft the side of "whole" */
	private void whole(int noun, boolean draft, List<Sighting> found) {
		List<Token> here = side(draft);
		List<Token> there = side(!draft);
		int life = place(noun, draft);
		if (life < 2 || !WHOLE.contains(here.get(life - 1).key()) || !isSingular(here.get(life).key()))
			return;
		int other = back(there, place(noun, !draft) - 1);
		if (other < 1 || !there.get(other).key().equals(here.get(life - 2).key()))
			return;
		int all = back(there, other - 1);
		if (all > 0 && OF.contains(there.get(all).key()))
			all = back(there, all - 1);
		if (all < 0 || !ALL.contains(there.get(all).key()))
			return;
		int from = noun;
		while (from > 0 && reaches(from - 1, draft, life - 2) | reaches(from - 1, !draft, all))
			from--;
		int first = from;
		for (Run run : comparison.openRuns(step -> step >= first && step < noun))
			found.add(tidied(run));
	}

	/** The word at a place, or the last before it that is more than a filler; -1 for none. */
	private static int back(List<Token> side, int at) {
		int i = at;
		while (i >= 0 && side.get(i).is(Token.FILLER))
			i--;
		return i;
	}

	/** Whether the step lies at or behind a word of a side. */
	private boolean reaches(int step, boolean draft, int word) {
		return place(step, draft) >= word;
	}

	private static boolean isSingular(String key) {
		return !PLURAL.contains(key) && (!Ending.PLURAL.in(key) || Ending.PLURAL.in(Ending.PLURAL.without(key)));
	}

	/**
	 * "Get happened" for "happen", "got arrived" for "arrived": the draft has the verb in the form that "get" has in the source. Where
	 * past and participle are one, "got" alone is gone.
	 */
	private boolean isNoPassive(Run run) {
		List<Token> said = comparison.tokens(run, false);
		List<Token> printed = comparison.tokens(run, true);
		boolean alone = said.size() == 1 && printed.isEmpty() && run.to() < comparison.steps().size() && comparison.step(run.to()).op().same();
		if (alone)
			return isOfForm(comparison.draftToken(run.to()).key(), comparison.sourceToken(run.to()).key(), said.get(0).key());
		return said.size() == 2 && printed.size() == 1 && isOfForm(printed.get(0).key(), said.get(1).key(), said.get(0).key());
	}

	/** Whether {@code printed} is of a verb without a passive, {@code participle} its participle, and the former in the form that {@code get} has. */
	private static boolean isOfForm(String printed, String participle, String get) {
		for (Verbs.Reading verb : Verbs.same(printed, participle))
			if (INTRANSITIVE.contains(verb.base()) && has(participle, verb.base(), Form.PARTICIPLE) && GET.stream().anyMatch(base -> has(get, base, verb.form())))
				return true;
		return false;
	}

	private static boolean has(String word, String base, Form form) {
		return Verbs.readings(word).contains(new Verbs.Reading(base, form));
	}

	private List<Token> side(boolean draft) {
		return draft ? comparison.alignment().draft() : comparison.alignment().source();
	}

	private int place(int step, boolean draft) {
		Step at = comparison.step(step);
		return draft ? at.draft() : at.source();
	}
}
