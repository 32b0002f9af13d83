package org.galleyproof.text.align;

import java.util.ArrayList;
import java.util.List;

/** Names the moves of a search: who left out what, and whether it is marked. */
final class Steps {

	private final List<Token> rows;
	private final List<Token> columns;
	private final Costs costs;
	private final boolean swapped;
	/** Whether a sentence of the source has begun since the last word that both have. */
	private boolean sentenceBegan;

	/** @param swapped whether the rows are the source and the columns the draft */
	Steps(List<Token> rows, List<Token> columns, Costs costs, boolean swapped) {
		this.rows = rows;
		this.columns = columns;
		this.costs = costs;
		this.swapped = swapped;
	}

	List<Step> of(List<int[]> moves) {
		List<Step> steps = new ArrayList<>(moves.size() + (swapped ? columns.size() : 0));
		int seen = 0;
		sentenceBegan = false;
		for (int[] move : moves) {
			if (move[1] > 0 && move[3] > 0)
				sentenceBegan = false;
			int row = move[0];
			int column = move[2];
			if (swapped && steps.isEmpty()) {
				// the draft's words before the fragment
				beyond(steps, 0, column, row);
			}
			steps.add(swapped ? new Step(op(move), column, move[3], row, move[1]) : new Step(op(move), row, move[1], column, move[3]));
			seen = column + move[3];
		}
		if (swapped)
			beyond(steps, seen, columns.size(), rows.size());
		return steps;
	}

	private static void beyond(List<Step> steps, int from, int to, int row) {
		for (int i = from; i < to; i++)
			steps.add(new Step(Op.BEYOND, i, 1, row, 0));
	}

	private Op op(int[] move) {
		int row = move[0];
		int column = move[2];
		if (move[1] > 0 && move[3] > 0) {
			if (move[1] == 1 && move[3] == 1) {
				if (!costs.same(row, column))
					return Op.CHANGED;
				return rows.get(row).surface().equals(columns.get(column).surface()) ? Op.EQUAL : Op.VARIANT;
			}
			return Op.VARIANT;
		}
		if (move[1] > 0)
			return swapped ? inSourceAlone(rows.get(row), column < columns.size() && breaks(columns.get(column)) || markedAround(columns, column))
					: inDraftAlone(rows.get(row), costs.sourceGap[column] || markedAround(columns, column));
		return swapped ? inDraftAlone(columns.get(column), row < rows.size() && rows.get(row).is(Token.GAP_BEFORE) || markedAround(rows, row))
				: inSourceAlone(columns.get(column), costs.markedAt(row) && isFreeAt(row, columns.get(column)));
	}

	/**
	 * Between two pieces of a quotation whole sentences may be left out unmarked, as every paper does; the rest of a sentence that
	 * the piece before breaks off may not.
	 */
	private boolean isFreeAt(int row, Token left) {
		sentenceBegan |= left.is(Token.SENTENCE);
		Token next = row < rows.size() ? rows.get(row) : null;
		boolean pieceAlone = next != null && next.is(Token.PIECE) && !next.is(Token.GAP_BEFORE) && !markedAround(rows, row);
		return !pieceAlone || sentenceBegan;
	}

	private static boolean breaks(Token next) {
		return next.is(Token.GAP_BEFORE) || next.is(Token.PIECE);
	}

	private static boolean markedAround(List<Token> tokens, int place) {
		return place < tokens.size() && tokens.get(place).is(Token.MARKED) || place > 0 && place <= tokens.size() && tokens.get(place - 1).is(Token.MARKED);
	}

	private static Op inSourceAlone(Token token, boolean marked) {
		return marked || token.is(Token.MARKED) ? Op.ELIDED : Op.MISSING;
	}

	/** @param sourceGap whether the source leaves out words of its own there */
	private static Op inDraftAlone(Token token, boolean sourceGap) {
		return token.is(Token.MARKED) ? Op.MARKED : sourceGap ? Op.BEYOND : Op.ADDED;
	}
}
