package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.language.NumberKeys;
import org.galleyproof.text.align.Alignment;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Step;
import org.galleyproof.text.align.Token;

/** An alignment as a reader sees it, who knows numbers, sentences and marks, of which the aligner knows nothing. */
final class Readjusted {

	private Readjusted() {
	}

	/**
	 * Counts numbers that differ in their dress alone as the same, and words at either end of the quotation that could only answer
	 * another sentence of the source as added; between two fragments in marks words may be left out.
	 */
	static Alignment of(Alignment alignment, Quoted quoted) {
		List<Step> steps = new ArrayList<>(alignment.steps());
		boolean changed = releaseEnd(steps, alignment) | releaseBeginning(steps, alignment) | Gaps.slide(steps, alignment) | SelfRepairs.settle(steps, alignment) | OwnWords.release(steps, alignment, quoted);
		for (int i = 0; i < steps.size(); i++) {
			Step step = steps.get(i);
			if (step.op() != Op.CHANGED)
				continue;
			Token draft = alignment.draft().get(step.draft());
			Token source = alignment.source().get(step.source());
			if (draft.is(Token.NUMBER) && source.is(Token.NUMBER) && NumberKeys.agree(draft.key(), source.key())) {
				steps.set(i, new Step(Op.VARIANT, step.draft(), 1, step.source(), 1));
				changed = true;
			}
		}
		return changed ? new Alignment(alignment.draft(), alignment.source(), steps, alignment.score()) : alignment;
	}

	private static boolean releaseEnd(List<Step> steps, Alignment alignment) {
		int from = steps.size();
		while (from > 0 && isGuess(steps.get(from - 1)))
			from--;
		for (int i = Math.max(1, from); i < steps.size(); i++)
			if (alignment.source().get(steps.get(i).source()).is(Token.SENTENCE))
				return release(steps, i, steps.size(), steps.get(i).source());
		return false;
	}

	private static boolean releaseBeginning(List<Step> steps, Alignment alignment) {
		int to = 0;
		while (to < steps.size() && isGuess(steps.get(to)))
			to++;
		for (int i = to; i > 0 && i < steps.size(); i--)
			if (steps.get(i).op().inSource() && alignment.source().get(steps.get(i).source()).is(Token.SENTENCE))
				return release(steps, 0, i, steps.get(i).source());
		return false;
	}

	private static boolean isGuess(Step step) {
		return step.op() == Op.CHANGED || step.op() == Op.MISSING;
	}

	private static boolean release(List<Step> steps, int from, int to, int source) {
		List<Step> part = steps.subList(from, to);
		part.removeIf(step -> step.op() == Op.MISSING);
		part.replaceAll(step -> new Step(Op.ADDED, step.draft(), 1, source, 0));
		return true;
	}
}
