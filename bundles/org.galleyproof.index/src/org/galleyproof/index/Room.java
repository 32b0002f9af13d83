package org.galleyproof.index;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Memory that the batches of one writer use again and again. What lives as long as a batch is moved about by the garbage collector before it dies, and
 * a heap with little to spare is then collected whole for every batch.
 */
final class Room {

	/** Numbers, and bytes, of a piece. */
	static final int PIECE = 1 << 12;
	static final int BYTES = 1 << 16;

	private final Deque<int[]> pieces = new ArrayDeque<>();
	private final Deque<byte[]> bytes = new ArrayDeque<>();
	private int[] documents = {};
	private int[] places = {};
	private long[] occurrences = {};
	private long[] drawer = {};

	/** {@value #PIECE} numbers, whatever they are. */
	synchronized int[] piece() {
		return pieces.isEmpty() ? new int[PIECE] : pieces.pop();
	}

	/** {@value #BYTES} bytes, whatever they are. */
	synchronized byte[] bytes() {
		return bytes.isEmpty() ? new byte[BYTES] : bytes.pop();
	}

	/** Takes a piece back that nobody uses any more. */
	synchronized void back(int[] piece) {
		pieces.push(piece);
	}

	/** As {@link #back(int[])}; of another length it is let go. */
	synchronized void back(byte[] piece) {
		if (piece.length == BYTES)
			bytes.push(piece);
	}

	/** Room for the documents of a field; one field is turned round at a time, so the next one uses the same. */
	int[] documents(int size) {
		documents = documents.length < size ? new int[more(size)] : documents;
		return documents;
	}

	/** Room for the places of a field, as {@link #documents}. */
	int[] places(int size) {
		places = places.length < size ? new int[more(size)] : places;
		return places;
	}

	/** Room for the occurrences of a field, as {@link #documents}. */
	long[] occurrences(int size) {
		occurrences = occurrences.length < size ? new long[more(size)] : occurrences;
		return occurrences;
	}

	/** Room for some of the occurrences, as {@link #documents}. */
	long[] drawer(int size) {
		drawer = drawer.length < size ? new long[more(size)] : drawer;
		return drawer;
	}

	/** A little more, because the next batch may be a little larger. */
	private static int more(int size) {
		return size + size / 8;
	}
}
