package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.galleyproof.language.Lexicon;
import org.galleyproof.text.align.Alignment;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Step;
import org.galleyproof.text.align.Token;

/**
 * Where speakers put themselves right: "on Tuesday, sorry, Wednesday", "the mayor -- excuse me, the governor promised", "we had, uh, we had".
 * A draft may leave out what was taken back; one that prints it, and leaves out what stands instead, has the wrong word. An alignment
 * cannot tell the two, so that words which answer what was taken back are held against what stands instead. After W. J. M. Levelt,
 * Monitoring and self-repair in speech (Cognition 14, 1983), who calls the parts reparandum, editing term and alteration.
 */
final class SelfRepairs {

	/**
	 * One of them, places in the source.
	 *
	 * @param from where what is taken back begins
	 * @param editing where it ends, and the words begin that say so; none where a dash says so alone
	 * @param to where what stands instead begins
	 * @param sure whether the words say that something is taken back, and fill no pause
	 */
	private record Repair(int from, int editing, int to, boolean sure) {
	}

	/** Words that are taken back, at most; those that a dash or a pause alone takes back. */
	private static final int LONGEST = 6;
	private static final int LONGEST_START = 4;
	/** Words of one editing term, at most. */
	private static final int LONGEST_TERM = 4;
	private static final Lexicon WORDS = Lexicon.load("repairs.txt");
	private static final Set<String> TAKEN_BACK = terms("taken-back");
	private static final Set<String> PERHAPS = terms("perhaps-taken-back");
	private static final Set<String> DAYS = Lexicon.load("closed-classes.txt").named("day");

	private final List<Token> source;

	private SelfRepairs(List<Token> source) {
		this.source = source;
	}

	private static Set<String> terms(String name) {
		Set<String> terms = new HashSet<>();
		for (List<String> row : WORDS.rows())
			if (row.getFirst().equals(name))
				row.subList(1, row.size()).forEach(term -> terms.add(term.replace('_', ' ')));
		return Set.copyOf(terms);
	}

	/** Lets words that answer what was taken back answer what stands instead. Answers whether any step changed. */
	static boolean settle(List<Step> steps, Alignment alignment) {
		if (steps.stream().noneMatch(step -> step.op() == Op.MISSING))
			return false;
		SelfRepairs repairs = new SelfRepairs(alignment.source());
		boolean changed = false;
		// the last first: what one takes back may be what another puts instead
		for (Repair repair : repairs.in(steps).reversed())
			changed |= repairs.settle(repair, steps, alignment.draft());
		return changed;
	}

	/** What the draft leaves out because it was taken back, with what says so. */
	static List<Sighting> dropped(Comparison comparison) {
		List<Sighting> found = new ArrayList<>();
		if (comparison.openRuns(step -> comparison.step(step).op() == Op.MISSING).isEmpty())
			return found;
		for (Repair repair : new SelfRepairs(comparison.alignment().source()).in(comparison.steps())) {
			int from = 0;
			while (from < comparison.steps().size() && !(comparison.step(from).op().inSource() && comparison.step(from).source() >= repair.from))
				from++;
			int to = from;
			while (to < comparison.steps().size() && comparison.isOpen(to) && comparison.step(to).op() == Op.MISSING && comparison.step(to).source() < repair.to)
				to++;
			boolean whole = to - from == repair.to - repair.from && from > 0 && to < comparison.steps().size() && comparison.step(to).op().inSource();
			// within more words left out it is a part of that gap
			if (whole && !isGap(comparison, from - 1) && !isGap(comparison, to))
				found.add(new Sighting(FindingType.TIDIED, from, to, Edit.FALSE_START));
		}
		return found;
	}

	private static boolean isGap(Comparison comparison, int step) {
		return comparison.step(step).op() == Op.MISSING && !comparison.sourceToken(step).is(Token.FILLER);
	}

	/** Those in the words that the steps reach over, in order. */
	private List<Repair> in(List<Step> steps) {
		int first = Integer.MAX_VALUE;
		int last = 0;
		for (Step step : steps)
			if (step.op().inSource()) {
				first = Math.min(first, step.source());
				last = Math.max(last, step.sourceEnd());
			}
		List<Repair> found = new ArrayList<>();
		// one right behind the last word takes that back all the same
		int end = Math.min(source.size(), last + 2 * LONGEST_TERM);
		for (int i = first + 1; i <= Math.min(last, end - 1); i++)
			if (source.get(i - 1).is(Token.PUNCTUATED) || source.get(i - 1).is(Token.BROKEN_OFF)) {
				Repair repair = at(i, first, end);
				if (repair != null) {
					found.add(repair);
					i = repair.to;
				}
			}
		return found;
	}

	/** One whose editing term, or whose dash, is right there. */
	private Repair at(int editing, int first, int last) {
		boolean sure = false;
		boolean perhaps = source.get(editing - 1).is(Token.BROKEN_OFF);
		int to = editing;
		while (to < last) {
			int length = term(to, TAKEN_BACK);
			sure |= length > 0;
			length = length > 0 ? length : Math.max(term(to, PERHAPS), source.get(to).is(Token.FILLER) ? 1 : 0);
			if (length == 0)
				break;
			perhaps = true;
			to += length;
		}
		if (to >= last || !sure && (!perhaps || source.get(editing).is(Token.SENTENCE) || source.get(to).is(Token.SENTENCE)))
			return null;
		int from = begin(editing, to, Math.max(first, editing - (sure ? LONGEST : LONGEST_START)), sure, to > editing);
		return from < 0 ? null : new Repair(from, editing, to, sure);
	}

	private int term(int at, Set<String> terms) {
		StringBuilder phrase = new StringBuilder();
		int longest = 0;
		for (int i = at; i < Math.min(source.size(), at + LONGEST_TERM); i++) {
			phrase.append(i > at ? " " : "").append(source.get(i).surface());
			if (terms.contains(phrase.toString()))
				longest = i + 1 - at;
			if (source.get(i).is(Token.PUNCTUATED))
				break;
		}
		return longest;
	}

	/** Where what was taken back begins: at the word with which the speaker begins again, or at one of the kind that stands instead; -1 for nowhere. */
	private int begin(int editing, int to, int least, boolean sure, boolean termed) {
		Token again = source.get(to);
		for (int i = editing - 1; i >= least; i--) {
			if (source.get(i).key().equals(again.key()))
				return i;
			if (i < editing - 1 && source.get(i).is(Token.PUNCTUATED) || source.get(i).is(Token.SENTENCE))
				break;
		}
		if (!termed)
			return -1;
		Token before = source.get(editing - 1);
		if (before.is(Token.NUMBER) && again.is(Token.NUMBER) || DAYS.contains(before.key()) && DAYS.contains(again.key()))
			return editing - 1;
		if (before.is(Token.CAPITAL) && again.is(Token.CAPITAL) && before.isContent() && again.isContent() && term(editing, TAKEN_BACK) + term(editing, PERHAPS) > 0)
			return Math.max(least, editing - run(to, token -> token.is(Token.CAPITAL)));
		return sure && before.isContent() && again.isContent() ? editing - 1 : -1;
	}

	private int run(int from, Predicate<Token> such) {
		int to = from;
		while (to < source.size() && such.test(source.get(to))) {
			to++;
			if (source.get(to - 1).is(Token.PUNCTUATED))
				break;
		}
		return to - from;
	}

	private boolean settle(Repair repair, List<Step> steps, List<Token> draft) {
		int from = 0;
		while (from < steps.size() && !(steps.get(from).op().inSource() && steps.get(from).source() >= repair.from))
			from++;
		int furthest = repair.to + 2 * (repair.to - repair.from);
		int words = 0;
		for (int to = from; to < steps.size() && steps.get(to).op() != Op.ADDED && steps.get(to).op() != Op.MARKED && steps.get(to).source() <= furthest; to++) {
			Step end = steps.get(to);
			if (end.source() >= repair.editing && end.source() < repair.to && end.op().same())
				return false;
			int instead = end.source() - repair.to;
			if (instead >= 0 && instead == words)
				return words > 0 && (end.op().same() && !source.get(end.source() - 1).is(Token.BROKEN_OFF) || isSame(draft, steps.get(from).draft(), repair.to, words))
						&& replace(repair, steps, from, to, draft);
			if (end.draftCount() > 1 || end.sourceCount() > 1)
				return false;
			words += end.draftCount();
		}
		return isBehind(repair, steps, words) && !isSame(draft, steps.get(from).draft(), repair.to, words) && replace(repair, steps, from, steps.size(), draft);
	}

	/** Whether the quotation ends with what is taken back behind it. */
	private boolean isBehind(Repair repair, List<Step> steps, int words) {
		return words > 0 && repair.editing < repair.to && (repair.sure || words == 1) && steps.getLast().sourceEnd() == repair.editing && words == repair.editing - repair.from && repair.to + words <= source.size();
	}

	private boolean isSame(List<Token> draft, int at, int there, int words) {
		for (int k = 0; k < words; k++)
			if (!draft.get(at + k).key().equals(source.get(there + k).key()))
				return false;
		return true;
	}

	/** As many words of the draft as stand instead answer these; what was taken back is missing. */
	private boolean replace(Repair repair, List<Step> steps, int from, int to, List<Token> draft) {
		int first = steps.get(from).draft();
		List<Step> settled = new ArrayList<>();
		// before the first word that answers any, nothing is missing
		for (int i = repair.from; i < repair.to && from > 0; i++)
			settled.add(new Step(Op.MISSING, first, 0, i, 1));
		int words = to < steps.size() ? steps.get(to).source() - repair.to : repair.editing - repair.from;
		for (int k = 0; k < words; k++)
			settled.add(new Step(draft.get(first + k).key().equals(source.get(repair.to + k).key()) ? Op.EQUAL : Op.CHANGED, first + k, 1, repair.to + k, 1));
		List<Step> part = steps.subList(from, to);
		if (part.equals(settled))
			return false;
		part.clear();
		part.addAll(settled);
		return true;
	}
}
