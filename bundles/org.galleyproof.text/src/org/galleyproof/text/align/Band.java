package org.galleyproof.text.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which source words each draft word may answer. For a small problem: all. For a large one: those between the neighbours in
 * the heaviest chain of rare words and word pairs that both sides share, and a margin. The chain looks back over the last
 * {@value #LOOK_BACK} candidates only, so its cost is linear.
 */
final class Band {

	/** Upper bound of cells filled, and so of bytes used. */
	static final long MOST_CELLS = 12_000_000;
	/** A word or pair met more often than this in the source tells nothing of the place. */
	private static final int RARE = 6;
	private static final int LOOK_BACK = 80;
	private static final int MARGIN = 24;

	/** First and last column of each row, both inclusive; columns count source words, 0 stands before the first. */
	final int[] low;
	final int[] high;

	private Band(int[] low, int[] high) {
		this.low = low;
		this.high = high;
	}

	static Band full(int rows, int columns) {
		int[] low = new int[rows + 1];
		int[] high = new int[rows + 1];
		Arrays.fill(high, columns);
		return new Band(low, high);
	}

	/** The band around what both share; {@code null} where they share nothing rare. */
	static Band around(int[] draft, int[] source) {
		int[][] anchors = candidates(draft, source);
		if (anchors.length == 0)
			return null;
		int[][] chain = heaviestChain(anchors);
		int rows = draft.length;
		int[] low = new int[rows + 1];
		int[] high = new int[rows + 1];
		int next = 0;
		long cells = 0;
		for (int row = 0; row <= rows; row++) {
			while (next < chain.length && chain[next][0] < row)
				next++;
			// chain[next] lies at or after this row; its own neighbours bound it, so that one wrong anchor does no harm
			int before = next - 1;
			int after = next < chain.length && chain[next][0] == row ? next + 1 : next;
			int first = chain[0][1] - 2 * chain[0][0] - MARGIN;
			int last = chain[chain.length - 1][1] + 2 * (rows - chain[chain.length - 1][0]) + MARGIN;
			low[row] = Math.max(0, before >= 0 ? chain[before][1] - MARGIN : first);
			high[row] = Math.min(source.length, after < chain.length ? chain[after][1] + MARGIN : last);
			cells += high[row] - low[row] + 1;
		}
		return cells <= MOST_CELLS ? new Band(low, high) : null;
	}

	/** Pairs (draft row, source column, weight), rows and columns counted from 1, ascending. */
	private static int[][] candidates(int[] draft, int[] source) {
		Map<Integer, int[]> words = new HashMap<>();
		Map<Long, int[]> pairs = new HashMap<>();
		for (int i = 0; i < draft.length; i++) {
			words.putIfAbsent(draft[i], new int[RARE + 2]);
			if (i > 0)
				pairs.putIfAbsent(pair(draft, i), new int[RARE + 2]);
		}
		for (int j = 0; j < source.length; j++) {
			note(words.get(source[j]), j + 1);
			if (j > 0)
				note(pairs.get(pair(source, j)), j + 1);
		}
		int[][] found = new int[2 * RARE * draft.length][];
		int count = 0;
		for (int i = 0; i < draft.length; i++) {
			count = collect(words.get(draft[i]), i + 1, 1, found, count);
			if (i > 0)
				count = collect(pairs.get(pair(draft, i)), i + 1, 3, found, count);
		}
		int[][] anchors = Arrays.copyOf(found, count);
		Arrays.sort(anchors, (a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(a[1], b[1]));
		return anchors;
	}

	private static long pair(int[] words, int at) {
		return (long) words[at - 1] << 32 | words[at] & 0xFFFFFFFFL;
	}

	/** Slot 0 counts, the others hold the first places. */
	private static void note(int[] places, int place) {
		if (places != null && places[0] <= RARE) {
			places[0]++;
			places[places[0]] = place;
		}
	}

	private static int collect(int[] places, int row, int weight, int[][] found, int count) {
		if (places[0] > RARE)
			return count;
		for (int k = 1; k <= places[0]; k++)
			found[count++] = new int[] { row, places[k], weight };
		return count;
	}

	private static int[][] heaviestChain(int[][] anchors) {
		double[] best = new double[anchors.length];
		int[] previous = new int[anchors.length];
		int top = 0;
		for (int k = 0; k < anchors.length; k++) {
			best[k] = anchors[k][2];
			previous[k] = -1;
			for (int p = k - 1; p >= Math.max(0, k - LOOK_BACK); p--)
				if (anchors[p][0] < anchors[k][0] && anchors[p][1] < anchors[k][1]) {
					int skew = Math.abs(anchors[k][1] - anchors[p][1] - (anchors[k][0] - anchors[p][0]));
					double score = best[p] + anchors[k][2] - Math.min(4, 0.1 * skew);
					if (score > best[k]) {
						best[k] = score;
						previous[k] = p;
					}
				}
			if (best[k] > best[top])
				top = k;
		}
		int length = 0;
		for (int k = top; k >= 0; k = previous[k])
			length++;
		int[][] chain = new int[length][];
		for (int k = top; k >= 0; k = previous[k])
			chain[--length] = anchors[k];
		return chain;
	}
}
