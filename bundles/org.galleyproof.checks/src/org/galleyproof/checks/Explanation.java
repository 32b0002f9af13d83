package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.text.Span;
import org.galleyproof.text.align.Alignment;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Step;

/**
 * Why a quotation was judged as it was: its words beside the source's, and the statements that were not taken. With a {@link Finding}'s
 * own type and clause this is all that a person needs to follow it.
 *
 * @param words the draft's words beside the source's, in the order of the draft; empty where nothing was aligned
 * @param runnersUp the next best statements, the likest first
 */
public record Explanation(List<Aligned> words, List<RunnerUp> runnersUp) {

	/** Nothing to explain. */
	public static final Explanation NONE = new Explanation(List.of(), List.of());

	/** Words around a finding that show where it stands. */
	private static final int AROUND = 4;

	public Explanation {
		words = List.copyOf(words);
		runnersUp = List.copyOf(runnersUp);
	}

	/**
	 * A word of the draft beside one of the source.
	 *
	 * @param statement the id of the statement
	 * @param draft Java offsets in the draft; {@code null} for a word that it lacks
	 * @param source Java offsets in the statement's text; {@code null} for a word that it lacks
	 */
	public record Aligned(String statement, Op op, Span draft, Span source) {
	}

	/** The words of an alignment, as data that outlives it. */
	public static List<Aligned> of(Alignment alignment, String statement) {
		List<Aligned> words = new ArrayList<>(alignment.steps().size());
		for (Step step : alignment.steps())
			words.add(new Aligned(statement, step.op(), alignment.draftSpan(step), alignment.sourceSpan(step)));
		return words;
	}

	/** The words that a finding is about, with a few on both sides; empty where its words were not aligned. */
	public List<Aligned> around(Finding finding) {
		int first = -1;
		int last = -1;
		for (int i = 0; i < words.size(); i++) {
			Aligned word = words.get(i);
			boolean own = finding.statement() != null && finding.statement().equals(word.statement());
			boolean here = word.draft() != null && word.draft().overlaps(finding.span());
			boolean there = word.source() != null && finding.statementSpan() != null && word.source().overlaps(finding.statementSpan());
			if (own && (here || there)) {
				first = first < 0 ? i : first;
				last = i;
			}
		}
		return first < 0 ? List.of() : words.subList(Math.max(0, first - AROUND), Math.min(words.size(), last + 1 + AROUND));
	}

	/** This explanation at another place of the draft: moved by {@code delta} Java offsets. */
	public Explanation shift(int delta) {
		if (delta == 0 || words.isEmpty())
			return this;
		List<Aligned> moved = new ArrayList<>(words.size());
		for (Aligned word : words)
			moved.add(word.draft() == null ? word : new Aligned(word.statement(), word.op(), word.draft().shift(delta), word.source()));
		return new Explanation(moved, runnersUp);
	}
}
