package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.checks.Comparison.Run;
import org.galleyproof.text.align.Op;

/** Other words than the source's, or the same in another order. */
public final class WordingChanged implements WordCheck {

	/** Words that have moved further, or more of them, are told as left out and added. */
	private static final int LONGEST_MOVED = 4;

	@Override
	public FindingType type() {
		return FindingType.WORDING_CHANGED;
	}

	@Override
	public List<Sighting> check(Comparison comparison) {
		List<Sighting> found = new ArrayList<>();
		int told = 0;
		for (Run run : comparison.openRuns()) {
			if (run.from() < told)
				continue;
			int moved = movedEnd(comparison, run.from(), run.to());
			if (moved > 0) {
				found.add(new Sighting(type(), run.from(), moved));
				told = moved;
			} else if (comparison.has(run, Op.CHANGED) || comparison.has(run, Op.ADDED) && comparison.has(run, Op.MISSING))
				found.add(new Sighting(type(), run.from(), run.to()));
		}
		return found;
	}

	/** Where the same words that are missing (or added) in the run come back added (or missing) a few words on; 0 where they don't. */
	private static int movedEnd(Comparison comparison, int from, int to) {
		Op op = comparison.step(from).op();
		if (op == Op.CHANGED || comparison.openRunEnd(from, op) != to || to - from > LONGEST_MOVED)
			return 0;
		int next = to;
		while (next < comparison.steps().size() && next - to < LONGEST_MOVED && comparison.step(next).op().same())
			next++;
		int end = comparison.openRunEnd(next);
		if (end - next != to - from || comparison.step(next).op() == op || comparison.openRunEnd(next, comparison.step(next).op()) != end)
			return 0;
		for (int k = 0; k < end - next; k++)
			if (!comparison.token(from + k).key().equals(comparison.token(next + k).key()))
				return 0;
		return end;
	}

	@Override
	public List<Example> examples() {
		return List.of(
				Example.wrong("The old ‹agreement› with the island was a mistake", "The old deal with the island was a mistake.", "The old deal with the island was a mistake"),
				Example.wrong("The fishermen ‹rebuilt gladly› the old crane", "The fishermen gladly rebuilt the old crane.", "The fishermen gladly rebuilt the old crane"),
				Example.right("The Harbour Board organises its programme in the theatre", "the harbor board organizes its program in the theater"),
				Example.right("“cyber criminals” used the harbour's e-mail", "\"Cybercriminals\" used the harbour’s email."),
				Example.right("The boats came in — slowly; nobody spoke", "The boats came in, slowly. Nobody spoke."));
	}
}
