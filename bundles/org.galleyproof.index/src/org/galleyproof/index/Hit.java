package org.galleyproof.index;

import java.util.List;

import org.galleyproof.text.Span;

/**
 * A statement found for a query.
 *
 * @param statement the statement
 * @param passage the part of its text that answers the query best, Java offsets
 * @param score higher is better; comparable within one answer
 * @param coverage 0..1: the share of the query's words, weighted by their rarity, that the passage holds
 * @param confidence 0..1: how likely it is that the query's words come from this statement; see {@link Confidence}
 * @param grounds what the score is made of, so that a person can see why the statement stands where it does
 */
public record Hit(StatementDocument statement, Span passage, double score, double coverage, double confidence, List<Ground> grounds) {

	public Hit {
		grounds = List.copyOf(grounds);
	}

	/** Whether the search that found it went by meaning too: it may then have few of the query's words, or none that tell anything. */
	public boolean byMeaning() {
		return grounds.stream().anyMatch(ground -> ground.kind() == Ground.Kind.MEANING);
	}

	/** The value of a ground; {@code NaN} where it wasn't looked at. */
	public double value(Ground.Kind kind) {
		for (Ground ground : grounds)
			if (ground.kind() == kind)
				return ground.value();
		return Double.NaN;
	}
}
