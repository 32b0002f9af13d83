package org.galleyproof.text.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Aligns a quotation with a statement; the method, its source and its bounds are told in this package's description. Has no
 * state; one instance serves all threads.
 */
public final class WordAligner {

	/** Up to this many cells the whole matrix is filled, and up to {@link Band#MOST_CELLS} where no band can be told. */
	static final long FULL = 4_000;

	private static final float NEVER = -1e9f;
	private static final int MATCH = 0;
	private static final int SKIP_SOURCE = 1;
	private static final int SKIP_DRAFT = 2;

	/**
	 * The draft's words wholly, against the best part of the source.
	 *
	 * @return the best alignment; one of {@link Op#ADDED} and {@link Op#MARKED} steps alone where the two share nothing
	 */
	public Alignment align(List<Token> draft, List<Token> source) {
		return new Search(draft, source).run(false);
	}

	/**
	 * The source's words wholly, against the best part of the draft, for a source that prints a fragment of what the draft
	 * quotes. The draft's words before and after it are {@link Op#BEYOND}.
	 */
	public Alignment alignFragment(List<Token> draft, List<Token> source) {
		return new Search(source, draft).run(true);
	}

	/** One search: rows are the side that is consumed wholly, columns the side with free ends. */
	private static final class Search {
		private final List<Token> rowTokens;
		private final List<Token> columnTokens;
		private final Costs costs;
		private final int rows;
		private final int columns;
		private Band band;
		/** Per row and column of the band: how the best way into each state came, two bits each: match, its shape, skips. */
		private byte[][] came;

		Search(List<Token> rowTokens, List<Token> columnTokens) {
			this.rowTokens = rowTokens;
			this.columnTokens = columnTokens;
			costs = new Costs(rowTokens, columnTokens);
			rows = rowTokens.size();
			columns = columnTokens.size();
		}

		Alignment run(boolean swapped) {
			long cells = (long) rows * columns;
			band = cells <= FULL ? null : Band.around(costs.draft, costs.source);
			if (band == null && cells <= Band.MOST_CELLS)
				band = Band.full(rows, columns);
			List<int[]> moves = new ArrayList<>();
			double score = band == null ? 0 : fill(moves);
			if (moves.isEmpty())
				for (int i = 0; i < rows; i++)
					moves.add(new int[] { i, 1, 0, 0 });
			List<Step> steps = new Steps(rowTokens, columnTokens, costs, swapped).of(moves);
			return swapped ? new Alignment(columnTokens, rowTokens, steps, score) : new Alignment(rowTokens, columnTokens, steps, score);
		}

		/** Fills the matrix row by row and collects the best way as (row, rows, column, columns), first to last. */
		private double fill(List<int[]> moves) {
			came = new byte[rows + 1][];
			float[][][] scores = new float[3][3][columns + 1];
			for (int row = 0; row <= rows; row++) {
				float[][] here = scores[row % 3];
				for (float[] state : here)
					Arrays.fill(state, NEVER);
				came[row] = new byte[band.high[row] - band.low[row] + 1];
				fillRow(row, here, row > 0 ? scores[(row - 1) % 3] : null, row > 1 ? scores[(row - 2) % 3] : null);
			}
			float[][] last = scores[rows % 3];
			int column = -1;
			int state = MATCH;
			float best = NEVER / 2;
			for (int j = band.low[rows]; j <= band.high[rows]; j++)
				for (int s = MATCH; s <= SKIP_DRAFT; s += SKIP_DRAFT)
					if (last[s][j] > best) {
						best = last[s][j];
						column = j;
						state = s;
					}
			if (column < 0)
				return 0;
			trace(column, state, moves);
			return best;
		}

		private void fillRow(int row, float[][] here, float[][] above, float[][] twoAbove) {
			int low = band.low[row];
			byte[] how = came[row];
			if (row == 0)
				Arrays.fill(here[MATCH], low, band.high[row] + 1, 0);
			else
				for (int j = low; j <= band.high[row]; j++) {
					int found = j > 0 ? match(row, j, here, above, twoAbove) : 0;
					how[j - low] = (byte) (found | skipDraft(row, j, here[SKIP_DRAFT], above) << 6);
				}
			skipSource(row, here, how);
		}

		/** Fills the states in which a source word is left out, along one row; they look only at the row itself. */
		private void skipSource(int row, float[][] here, byte[] how) {
			float[] match = here[MATCH];
			float[] skip = here[SKIP_SOURCE];
			float[] draft = here[SKIP_DRAFT];
			int low = band.low[row];
			for (int j = low + 1; j <= band.high[row]; j++) {
				float extend = costs.extendSource(row, j - 1);
				float open = costs.openSource(row, j - 1) + extend;
				float fromMatch = row == 0 ? NEVER : match[j - 1] - open;
				float fromSkip = skip[j - 1] - extend;
				float fromDraft = draft[j - 1] - open;
				float most = Math.max(fromMatch, Math.max(fromSkip, fromDraft));
				skip[j] = most;
				how[j - low] |= (byte) ((most == fromMatch ? MATCH : most == fromSkip ? SKIP_SOURCE : SKIP_DRAFT) << 4);
			}
		}

		/** Fills the state in which the row's draft word answers nothing; answers whence it came. */
		private int skipDraft(int row, int j, float[] skip, float[][] above) {
			float open = costs.draftOpen[row - 1];
			float extend = costs.draftExtend[row - 1];
			if (costs.sourceGap[j]) {
				open = Math.min(0.4f, open);
				extend = Math.min(0.05f, extend);
			}
			float fromMatch = above[MATCH][j] - open - extend;
			float fromDraft = above[SKIP_DRAFT][j] - extend;
			float fromSource = above[SKIP_SOURCE][j] - open - extend;
			float most = Math.max(fromMatch, Math.max(fromDraft, fromSource));
			skip[j] = most;
			return most == fromMatch ? MATCH : most == fromDraft ? SKIP_DRAFT : SKIP_SOURCE;
		}

		/** Ends a match in this cell: one word for one, two of the rows for one, or one for two. Answers the low four bits. */
		private int match(int row, int j, float[][] here, float[][] above, float[][] twoAbove) {
			int from = best(above, j - 1);
			float score = above[from][j - 1] + costs.substitute(row - 1, j - 1);
			int shape = 0;
			if (row > 1 && costs.draftPairIs(row - 1, j - 1)) {
				int far = best(twoAbove, j - 1);
				float joined = twoAbove[far][j - 1] + costs.weight(row - 1) + costs.weight(row - 2);
				if (joined > score) {
					score = joined;
					from = far;
					shape = 1;
				}
			}
			if (j > 1 && costs.sourcePairIs(j - 1, row - 1)) {
				int far = best(above, j - 2);
				float joined = above[far][j - 2] + costs.weight(row - 1);
				if (joined > score) {
					score = joined;
					from = far;
					shape = 2;
				}
			}
			here[MATCH][j] = score;
			return from | shape << 2;
		}

		private static int best(float[][] states, int j) {
			float match = states[MATCH][j];
			if (match >= states[SKIP_SOURCE][j] && match >= states[SKIP_DRAFT][j])
				return MATCH;
			return states[SKIP_SOURCE][j] >= states[SKIP_DRAFT][j] ? SKIP_SOURCE : SKIP_DRAFT;
		}

		private void trace(int column, int lastState, List<int[]> moves) {
			int row = rows;
			int j = column;
			int state = lastState;
			while (row > 0 || state == SKIP_SOURCE) {
				int how = came[row][j - band.low[row]] & 0xFF;
				if (state == MATCH) {
					int shape = how >> 2 & 3;
					int tall = shape == 1 ? 2 : 1;
					int wide = shape == 2 ? 2 : 1;
					row -= tall;
					j -= wide;
					moves.add(new int[] { row, tall, j, wide });
					state = how & 3;
				} else if (state == SKIP_SOURCE) {
					j--;
					moves.add(new int[] { row, 0, j, 1 });
					state = how >> 4 & 3;
				} else {
					row--;
					moves.add(new int[] { row, 1, j, 0 });
					state = how >> 6 & 3;
				}
			}
			Collections.reverse(moves);
		}
	}
}
