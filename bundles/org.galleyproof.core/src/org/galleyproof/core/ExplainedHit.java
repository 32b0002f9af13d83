package org.galleyproof.core;

import java.util.List;

import org.galleyproof.checks.Explanation.Aligned;
import org.galleyproof.checks.RunnerUp;
import org.galleyproof.index.Hit;

/**
 * A statement found for some words, held against them.
 *
 * @param confidence 0..1: how sure it is that it says the words, by the number that decides a check: see {@link org.galleyproof.checks.Outcome#confidence}
 * @param similarity 0..1: the weighted share of the words that it has, in order
 * @param source whether it is the one that a check would take for the words' source
 * @param runnerUp why it is not; {@code null} for the source
 * @param words the words, whose offsets count in the query, beside the statement's
 */
public record ExplainedHit(Hit hit, double confidence, double similarity, boolean source, RunnerUp runnerUp, List<Aligned> words) {

	public ExplainedHit {
		words = List.copyOf(words);
	}
}
