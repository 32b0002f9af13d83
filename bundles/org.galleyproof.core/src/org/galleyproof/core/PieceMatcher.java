package org.galleyproof.core;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.galleyproof.checks.Comparer;
import org.galleyproof.checks.Outcome;
import org.galleyproof.checks.Quoted;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.align.Alignment;
import org.galleyproof.text.align.Step;

/**
 * Finds statements for the parts of a quotation: a transcript's turn ends where somebody interrupts, reports print parts of what was
 * said, and a source that prints a fragment says nothing of the words around it.
 */
final class PieceMatcher {

	/** The share of a quotation's weighted words from which on one statement says it all, with whatever left out between them. */
	static final double COMPLETE = 0.95;
	/** From this share of its words on a sentence is said by the statement that says the rest of the quotation. */
	private static final double MOSTLY_SAID = 0.67;

	private final StatementMatcher matcher;
	private final Comparer comparer;

	PieceMatcher(StatementMatcher matcher, Comparer comparer) {
		this.matcher = matcher;
		this.comparer = comparer;
	}

	/** Whether another statement is the best for a piece that differs from {@code whole}'s: only then is it worth taking all apart. */
	boolean isSaidElsewhere(Quoted quoted, List<Span> pieces, Matched whole, Contenders contenders) {
		for (Span piece : pieces) {
			List<Word> words = QuotedWords.of(quoted.draft(), List.of(piece));
			if (words.isEmpty() || !isOpen(piece, words, whole))
				continue;
			Matched matched = matcher.bestOfPart(quoted.withContent(List.of(piece)), words, contenders);
			if (matched != null && !matched.evidence().statement().equals(whole.evidence().statement()))
				return true;
		}
		return false;
	}

	/** Whether so much of the piece differs that it may come from elsewhere. A word changed here and there doesn't make another source. */
	private static boolean isOpen(Span piece, List<Word> words, Matched whole) {
		Alignment alignment = whole.outcome().alignment();
		int same = 0;
		for (Step step : alignment.steps())
			if (step.op().same() && alignment.draftSpan(step).overlaps(piece))
				same += step.draftCount();
		return same < MOSTLY_SAID * words.size();
	}

	/** The best statement for each piece that has one, in order. */
	List<Matched> each(Quoted quoted, List<Span> pieces, Contenders contenders) {
		List<Matched> found = new ArrayList<>();
		for (Span piece : pieces) {
			List<Word> words = QuotedWords.of(quoted.draft(), List.of(piece));
			if (words.isEmpty())
				continue;
			Matched matched = matcher.bestOfPart(quoted.withContent(List.of(piece)), words, contenders);
			if (matched != null)
				found.add(matched);
		}
		return found;
	}

	/** Pieces of one statement are better held against it as a whole: each alone hides what was cut between them. */
	static boolean areOfSeveral(List<Matched> found) {
		return found.stream().map(matched -> matched.evidence().statement()).distinct().count() > 1;
	}

	/** Pieces that one statement says all, far apart, are held against it as a whole, which tells what was cut between them. @param pieces how many there are */
	List<Matched> together(Quoted quoted, List<Matched> single, int pieces) {
		if (single.size() < pieces || areOfSeveral(single))
			return single;
		Outcome outcome = comparer.comparePieces(quoted, single.getFirst().evidence());
		return outcome.similarity() >= COMPLETE ? List.of(single.getFirst().with(outcome)) : single;
	}

	/** Adds statements for the words that those found so far don't speak about, as long as one more speaks about some. */
	List<Matched> withFragments(Quoted quoted, List<Word> words, List<Matched> found, Contenders contenders) {
		List<Matched> all = new ArrayList<>(found);
		Set<Span> tried = new HashSet<>();
		boolean more = true;
		while (more) {
			more = false;
			for (List<Word> run : QuotedWords.uncovered(words, all)) {
				if (run.size() < StatementMatcher.SHORTEST_PIECE || !tried.add(QuotedWords.hull(run)))
					continue;
				List<Span> content = QuotedWords.clip(quoted.content(), QuotedWords.hull(run));
				Matched matched = matcher.bestOfPart(quoted.withContent(content), run, contenders);
				if (matched != null) {
					all.add(matched);
					more = true;
				}
			}
		}
		return all;
	}
}
