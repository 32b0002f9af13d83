package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.galleyproof.checks.Comparison.Run;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Step;
import org.galleyproof.text.align.Token;

/** Other words than the source's, or the same in another order. */
public final class WordingChanged implements WordCheck {

	/** A few words that have moved over more words than these are told as left out and added: small words come back anywhere. */
	private static final int NEAR = 4;
	/** A clause is moved over no more words than so many times its own; a longer one than these is a passage of its own. */
	private static final int FURTHEST = 2;
	private static final int LONGEST_MOVED = 24;
	/** Words of a piece of a quotation from which on it is no chance that the source has them. */
	private static final int SHORTEST_PIECE = 3;
	/** Content words that a clause has, at least. */
	private static final int CLAUSE = 2;

	@Override
	public FindingType type() {
		return FindingType.WORDING_CHANGED;
	}

	@Override
	public List<Sighting> check(Comparison comparison) {
		List<Sighting> found = new ArrayList<>();
		int told = 0;
		for (Run run : Bounds.in(comparison).alike()) {
			Sighting sighting = new Sighting(type(), run.from(), run.to());
			comparison.take(sighting);
			found.add(sighting);
		}
		for (Run run : comparison.openRuns()) {
			if (run.from() < told)
				continue;
			if (isPieceElsewhere(comparison, run)) {
				comparison.take(new Sighting(type(), run.from(), run.to()));
				continue;
			}
			int moved = movedEnd(comparison, run.from(), run.to());
			if (moved > 0) {
				found.add(new Sighting(type(), run.from(), moved));
				told = moved;
			} else if (isFromOutside(comparison, run))
				found.add(new Sighting(type(), run.from(), run.to()));
			else if (comparison.has(run, Op.CHANGED) || comparison.has(run, Op.ADDED) && comparison.has(run, Op.MISSING))
				found.add(new Sighting(type(), run.from(), run.to()));
		}
		return found;
	}

	/** Where the same words that are missing (or added) in the run come back added (or missing) further on; 0 where they don't. */
	private static int movedEnd(Comparison comparison, int from, int to) {
		Op op = comparison.step(from).op();
		int length = to - from;
		if (op == Op.CHANGED || comparison.openRunEnd(from, op) != to || length > LONGEST_MOVED || length > NEAR && !isClause(comparison, from, to))
			return 0;
		int reach = isClause(comparison, from, to) ? Math.max(NEAR, FURTHEST * length) : NEAR;
		int next = to;
		while (next < comparison.steps().size() && next - to < reach && comparison.step(next).op().same())
			next++;
		int end = comparison.openRunEnd(next);
		if (end - next != length || comparison.step(next).op() == op || comparison.openRunEnd(next, comparison.step(next).op()) != end)
			return 0;
		for (int k = 0; k < length; k++)
			if (!comparison.token(from + k).key().equals(comparison.token(next + k).key()))
				return 0;
		return end;
	}

	/** Whether a piece with marks of its own stands in the source word for word, before or behind the others: “The money is there,” she said. “We will build.” */
	private static boolean isPieceElsewhere(Comparison comparison, Run run) {
		List<Token> draft = comparison.alignment().draft();
		int first = comparison.step(run.from()).draft();
		int end = comparison.step(run.to() - 1).draftEnd();
		boolean whole = (first == 0 || draft.get(first).is(Token.PIECE)) && (end == draft.size() || draft.get(end).is(Token.PIECE)) && end - first < draft.size();
		if (!whole || run.length() < SHORTEST_PIECE || comparison.openRunEnd(run.from(), Op.ADDED) != run.to())
			return false;
		List<String> put = comparison.tokens(run, true).stream().map(Token::key).toList();
		return Collections.indexOfSubList(comparison.alignment().source().stream().map(Token::key).toList(), put) >= 0;
	}

	/** Whether a clause that is put in stands in the source just before or behind the words that the rest of the quotation answers. */
	private static boolean isFromOutside(Comparison comparison, Run run) {
		if (comparison.openRunEnd(run.from(), Op.ADDED) != run.to() || run.length() > LONGEST_MOVED || !isClause(comparison, run.from(), run.to()))
			return false;
		List<String> put = comparison.tokens(run, true).stream().map(Token::key).toList();
		List<String> said = comparison.alignment().source().stream().map(Token::key).toList();
		int first = said.size();
		int end = 0;
		for (Step step : comparison.steps())
			if (step.op().inSource()) {
				first = Math.min(first, step.source());
				end = Math.max(end, step.sourceEnd());
			}
		int reach = (FURTHEST + 1) * run.length();
		return first < end && (Collections.indexOfSubList(said.subList(Math.max(0, first - reach), first), put) >= 0
				|| Collections.indexOfSubList(said.subList(end, Math.min(said.size(), end + reach)), put) >= 0);
	}

	private static boolean isClause(Comparison comparison, int from, int to) {
		int content = 0;
		for (int i = from; i < to; i++)
			content += comparison.token(i).isContent() ? 1 : 0;
		return content >= CLAUSE;
	}

	@Override
	public List<Example> examples() {
		return List.of(
				Example.wrong("The old ‹agreement› with the island was a mistake", "The old deal with the island was a mistake.", "The old deal with the island was a mistake"),
				Example.wrong("The fishermen ‹rebuilt gladly› the old crane", "The fishermen gladly rebuilt the old crane.", "The fishermen gladly rebuilt the old crane"),
				Example.wrong("The old harbour crane on the northern quay will be mended before the first winter storm, ‹if the board pays›",
						"If the board pays, the old harbour crane on the northern quay will be mended before the first winter storm.", null),
				Example.right("The Harbour Board organises its programme in the theatre", "the harbor board organizes its program in the theater"),
				Example.right("“cyber criminals” used the harbour's e-mail", "\"Cybercriminals\" used the harbour’s email."),
				Example.right("The boats came in — slowly; nobody spoke", "The boats came in, slowly. Nobody spoke."));
	}
}
