package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.galleyproof.language.BoundPhrase;
import org.galleyproof.text.align.Step;
import org.galleyproof.text.align.Token;

/**
 * Words that say how exact a number is, on both sides: "at most 40" and "up to 40" bound it alike, whatever the words are and on whichever
 * side of the number they stand; "at most 40" and "at least 40" don't.
 */
final class Bounds {

	/** Open steps whose words bound a number alike. */
	private final BitSet alike = new BitSet();
	/** Runs of open steps whose words bound one number each, otherwise on the other side. */
	private final List<Comparison.Run> others = new ArrayList<>();

	private Bounds() {
	}

	static Bounds in(Comparison comparison) {
		Bounds bounds = new Bounds();
		for (int i = 0; i < comparison.steps().size(); i++) {
			Step step = comparison.step(i);
			if (!step.op().inDraft() || !step.op().inSource() || !comparison.draftToken(i).is(Token.NUMBER) || !comparison.sourceToken(i).is(Token.NUMBER))
				continue;
			BoundPhrase draft = BoundPhrase.of(comparison.alignment().draft(), step.draft());
			BoundPhrase source = BoundPhrase.of(comparison.alignment().source(), step.source());
			if (draft != null && source != null)
				bounds.note(comparison, draft, source);
		}
		return bounds;
	}

	private void note(Comparison comparison, BoundPhrase draft, BoundPhrase source) {
		BitSet words = new BitSet();
		for (int i = 0; i < comparison.steps().size(); i++)
			if (comparison.isOpen(i) && isWithin(comparison.step(i), draft, source))
				words.set(i);
		if (draft.bound() == source.bound())
			alike.or(words);
		else
			for (int from = words.nextSetBit(0); from >= 0; from = words.nextSetBit(words.nextClearBit(from)))
				others.add(new Comparison.Run(from, words.nextClearBit(from)));
	}

	private static boolean isWithin(Step step, BoundPhrase draft, BoundPhrase source) {
		boolean here = step.draftCount() == 0 || step.draft() >= draft.from() && step.draftEnd() <= draft.to();
		boolean there = step.sourceCount() == 0 || step.source() >= source.from() && step.sourceEnd() <= source.to();
		return here && there;
	}

	/** Whether words of the step bound a number as the other side does: their wording alone may differ. */
	boolean areAlike(int step) {
		return alike.get(step);
	}

	/** The runs of open steps whose words bound a number alike. */
	List<Comparison.Run> alike() {
		List<Comparison.Run> runs = new ArrayList<>();
		for (int from = alike.nextSetBit(0); from >= 0; from = alike.nextSetBit(alike.nextClearBit(from)))
			runs.add(new Comparison.Run(from, alike.nextClearBit(from)));
		return runs;
	}

	/** The runs of open steps whose words bound a number otherwise than the other side does, where that bounds it, too. */
	List<Comparison.Run> others() {
		return others;
	}
}
