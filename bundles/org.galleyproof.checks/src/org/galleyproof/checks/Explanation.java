package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.galleyproof.text.Span;
import org.galleyproof.text.align.Alignment;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Step;

/**
 * Why a quotation was judged as it was: its words beside the source's, and the statements that were not taken. With a {@link Finding}'s
 * own type and clause this is all that a person needs to follow it. Immutable; two that say the same are equal.
 */
public final class Explanation {

	/** Nothing to explain. */
	public static final Explanation NONE = new Explanation(List.of(), List.of());

	/** Words around a finding that show where it stands. */
	private static final int AROUND = 4;

	/** The words where they stood when they were aligned, and how far they have moved since: with each key half of a book moves, and hardly anybody asks. */
	private final List<Aligned> aligned;
	private final int moved;
	private final List<RunnerUp> runnersUp;

	/**
	 * @param words the draft's words beside the source's, in the order of the draft; empty where nothing was aligned
	 * @param runnersUp the next best statements, the likest first
	 */
	public Explanation(List<Aligned> words, List<RunnerUp> runnersUp) {
		this(List.copyOf(words), 0, List.copyOf(runnersUp));
	}

	private Explanation(List<Aligned> aligned, int moved, List<RunnerUp> runnersUp) {
		this.aligned = aligned;
		this.moved = moved;
		this.runnersUp = runnersUp;
	}

	/** The draft's words beside the source's, in the order of the draft; empty where nothing was aligned. */
	public List<Aligned> words() {
		return moved == 0 ? aligned : aligned.stream().map(word -> word.shift(moved)).toList();
	}

	/** The next best statements, the likest first. */
	public List<RunnerUp> runnersUp() {
		return runnersUp;
	}

	/**
	 * A word of the draft beside one of the source.
	 *
	 * @param statement the id of the statement
	 * @param draft Java offsets in the draft; {@code null} for a word that it lacks
	 * @param source Java offsets in the statement's text; {@code null} for a word that it lacks
	 */
	public record Aligned(String statement, Op op, Span draft, Span source) {

		private Aligned shift(int delta) {
			return draft == null ? this : new Aligned(statement, op, draft.shift(delta), source);
		}
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
		List<Aligned> words = words();
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
		return delta == 0 || aligned.isEmpty() ? this : new Explanation(aligned, moved + delta, runnersUp);
	}

	@Override
	public boolean equals(Object other) {
		return this == other || other instanceof Explanation explanation && runnersUp.equals(explanation.runnersUp) && words().equals(explanation.words());
	}

	@Override
	public int hashCode() {
		return Objects.hash(words(), runnersUp);
	}
}
