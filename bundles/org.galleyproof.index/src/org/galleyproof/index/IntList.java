package org.galleyproof.index;

import java.util.Arrays;

/** Numbers one after the other, as many as come: kept in pieces, so that a list that grows is never copied. */
final class IntList {

	private static final int BITS = 12;
	private static final int PIECE = Room.PIECE;

	private final Room room;
	private int[][] pieces = new int[4][];
	private int size;

	IntList(Room room) {
		this.room = room;
	}

	void add(int value) {
		int piece = size >>> BITS;
		if ((size & PIECE - 1) == 0) {
			if (piece == pieces.length)
				pieces = Arrays.copyOf(pieces, 2 * piece);
			pieces[piece] = room.piece();
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

	/** Gives its memory back; nothing of it can be asked any more. */
	void free() {
		for (int piece = 0; piece < size + PIECE - 1 >>> BITS; piece++)
			room.back(pieces[piece]);
		pieces = null;
	}

	/** Memory taken, in bytes. */
	long bytes() {
		return 4L * PIECE * (size + PIECE - 1 >>> BITS);
	}
}
