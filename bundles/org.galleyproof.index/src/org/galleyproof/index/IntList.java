package org.galleyproof.index;

import java.util.Arrays;

/** Numbers one after the other, as many as come: kept in pieces, so that a list that grows is never copied. */
final class IntList {

	private static final int BITS = 12;
	private static final int PIECE = 1 << BITS;

	private int[][] pieces = new int[4][];
	private int size;

	void add(int value) {
		int piece = size >>> BITS;
		if ((size & PIECE - 1) == 0) {
			if (piece == pieces.length)
				pieces = Arrays.copyOf(pieces, 2 * piece);
			pieces[piece] = new int[PIECE];
		}
		pieces[piece][size++ & PIECE - 1] = value;
	}

	/** @param i 0 or more, less than {@link #size} */
	int get(int i) {
		return pieces[i >>> BITS][i & PIECE - 1];
	}

	int size() {
		return size;
	}

	/** Memory taken, in bytes. */
	long bytes() {
		return 4L * PIECE * (size + PIECE - 1 >>> BITS);
	}
}
