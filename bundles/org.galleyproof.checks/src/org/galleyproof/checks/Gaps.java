package org.galleyproof.checks;

import java.util.List;

import org.galleyproof.language.Qualifiers;
import org.galleyproof.text.align.Alignment;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Step;
import org.galleyproof.text.align.Token;

/**
 * Moves gaps to where a reader sees them. "We have to. I think I'll" beside "We have to. I'll" lacks "I think" as much as "think I":
 * both cost the same to an alignment, but only one begins with a sentence. Linear in the steps.
 */
final class Gaps {

	/** Words that a gap is moved over at most. */
	private static final int FURTHEST = 4;

	private Gaps() {
	}

	/** Slides runs of words left out, and of words put in, to the left where that is the better place. Answers whether any moved. */
	static boolean slide(List<Step> steps, Alignment alignment) {
		boolean moved = false;
		for (int i = 0; i < steps.size(); i++) {
			Op op = steps.get(i).op();
			if (op != Op.MISSING && op != Op.ADDED)
				continue;
			int end = i;
			while (end < steps.size() && steps.get(end).op() == op)
				end++;
			boolean alone = end == steps.size() || steps.get(end).op().same();
			int by = alone ? best(steps, alignment, i, end, op) : 0;
			if (by > 0)
				move(steps, i, end, op, by);
			moved |= by > 0;
			i = end - 1;
		}
		return moved;
	}

	private static int best(List<Step> steps, Alignment alignment, int from, int to, Op op) {
		List<Token> side = op == Op.MISSING ? alignment.source() : alignment.draft();
		int first = start(steps.get(from), op);
		int length = to - from;
		int best = 0;
		int most = worth(side, first, length);
		for (int by = 1; by <= FURTHEST && from - by >= 0; by++) {
			Step before = steps.get(from - by);
			boolean same = before.op() == Op.EQUAL && before.draftCount() == 1 && before.sourceCount() == 1;
			if (!same || !side.get(first - by).key().equals(side.get(first - by + length).key()))
				break;
			int worth = worth(side, first - by, length);
			if (worth > most) {
				most = worth;
				best = by;
			}
		}
		return best;
	}

	/** How well a gap stands there: where a sentence or a clause begins or ends, or a qualifier's words hold together. */
	private static int worth(List<Token> side, int first, int length) {
		int worth = 0;
		if (side.get(first).is(Token.SENTENCE))
			worth += 3;
		else if (first > 0 && side.get(first - 1).is(Token.PUNCTUATED))
			worth += 2;
		if (side.get(first + length - 1).is(Token.PUNCTUATED))
			worth += 1;
		return Qualifiers.length(side, first) > 1 ? worth + 1 : worth;
	}

	private static int start(Step step, Op op) {
		return op == Op.MISSING ? step.source() : step.draft();
	}

	/** The steps from..to change places with the {@code by} equal ones before them. */
	private static void move(List<Step> steps, int from, int to, Op op, int by) {
		int length = to - from;
		boolean missing = op == Op.MISSING;
		int draft = steps.get(from - by).draft();
		int source = steps.get(from - by).source();
		for (int k = 0; k < length; k++)
			steps.set(from - by + k, missing ? new Step(op, draft, 0, source + k, 1) : new Step(op, draft + k, 1, source, 0));
		for (int k = 0; k < by; k++)
			steps.set(to - by + k, new Step(Op.EQUAL, draft + k + (missing ? 0 : length), 1, source + k + (missing ? length : 0), 1));
	}
}
