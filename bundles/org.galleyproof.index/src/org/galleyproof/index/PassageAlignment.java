package org.galleyproof.index;

import java.util.HashMap;
import java.util.Map;

import org.galleyproof.text.Span;

/**
 * The second stage of a search: aligns a query with a region of a statement by dynamic programming (Smith and Waterman,
 * "Identification of Common Molecular Subsequences", 1981), every match weighing as much as its term is rare and every skipped
 * word of the statement costing a little, so that the tightest place wins. Costs query terms times region terms; the query is cut at
 * {@link #LONGEST} terms.
 */
final class PassageAlignment {

	/** Query terms that are aligned; a longer query is recognised by its beginning. */
	static final int LONGEST = 160;
	/** What skipping a word of the statement costs, as a share of a middling term's weight. */
	private static final double GAP = 0.04;

	private final Terms query;
	private final int size;
	private final double[] weight;
	private final double total;
	private final Map<String, Integer> terms = new HashMap<>();
	private final int[] term;
	private final int[] pair;

	/**
	 * @param passage the part of the text that answers the query, Java offsets
	 * @param order 0..1: the weighted share of the query that stands in the passage in the query's order
	 * @param coverage 0..1: the weighted share of the query's terms that the passage holds, in whatever order
	 * @param information what the words in order tell, in nats: 0 for none, the logarithm of how many passages one would have to read to
	 *            meet them by chance if words fell independently
	 */
	record Result(Span passage, double order, double coverage, double information) {
	}

	PassageAlignment(Terms query, double[] rarity) {
		this.query = query;
		size = Math.min(query.size(), LONGEST);
		weight = rarity;
		term = new int[size];
		pair = new int[size];
		double sum = 0;
		for (int i = 0; i < size; i++) {
			sum += weight[i];
			term[i] = number(query.term(i));
			pair[i] = i == 0 ? -1 : number(query.pair(i));
		}
		total = sum;
	}

	/** Aligns with {@code region} of {@code text}; {@code null} where they share no term. */
	Result with(String text, Span region) {
		Terms other = Terms.of(text, region);
		int width = other.size();
		int[] single = new int[width];
		int[] joined = new int[width];
		for (int j = 0; j < width; j++) {
			single[j] = terms.getOrDefault(other.term(j), -2);
			joined[j] = j == 0 ? -2 : terms.getOrDefault(other.pair(j), -2);
		}
		double gap = GAP * total / size;
		double[][] score = new double[size + 1][width + 1];
		// where the alignment that ends in a cell begins: query index times width plus region index
		int[][] begin = new int[size + 1][width + 1];
		double best = 0;
		int bestI = 0;
		int bestJ = 0;
		for (int i = 1; i <= size; i++)
			for (int j = 1; j <= width; j++) {
				double value = Math.max(0, score[i][j - 1] - gap);
				int from = begin[i][j - 1];
				if (score[i - 1][j] > value) {
					value = score[i - 1][j];
					from = begin[i - 1][j];
				}
				int queryTerms = 0;
				int regionTerms = 1;
				double gain = 0;
				if (term[i - 1] == single[j - 1]) {
					queryTerms = 1;
					gain = weight[i - 1];
				} else if (j > 1 && term[i - 1] == joined[j - 1]) {
					queryTerms = 1;
					regionTerms = 2;
					gain = weight[i - 1];
				} else if (i > 1 && pair[i - 1] == single[j - 1]) {
					queryTerms = 2;
					gain = weight[i - 1] + weight[i - 2];
				}
				if (queryTerms > 0) {
					double before = score[i - queryTerms][j - regionTerms];
					if (before + gain > value) {
						value = before + gain;
						from = before > 0 ? begin[i - queryTerms][j - regionTerms] : (i - queryTerms) * (width + 1) + j - regionTerms;
					}
				}
				score[i][j] = value;
				begin[i][j] = from;
				if (value > best && queryTerms > 0) {
					best = value;
					bestI = i;
					bestJ = j;
				}
			}
		if (best <= 0)
			return null;
		int start = begin[bestI][bestJ];
		// room for the query's words before the first and after the last that agree: they may have been changed
		int first = Math.max(0, start % (width + 1) - start / (width + 1));
		int last = Math.min(width, bestJ + query.size() - bestI);
		return new Result(new Span(other.span(first).start(), other.span(last - 1).end()), best / total, coverage(single, joined, first, last), best);
	}

	private double coverage(int[] single, int[] joined, int first, int last) {
		int[] held = new int[terms.size()];
		for (int j = first; j < last; j++) {
			if (single[j] >= 0)
				held[single[j]]++;
			if (joined[j] >= 0 && j > first)
				held[joined[j]]++;
		}
		double covered = 0;
		for (int i = 0; i < size; i++) {
			if (held[term[i]] > 0) {
				held[term[i]]--;
				covered += weight[i];
			} else if (i + 1 < size && held[pair[i + 1]] > 0 || i > 0 && held[pair[i]] > 0)
				covered += weight[i];
		}
		return Math.min(1, covered / total);
	}

	private int number(String text) {
		return terms.computeIfAbsent(text, key -> terms.size());
	}
}
