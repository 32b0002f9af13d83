package org.galleyproof.detect.internal.reported;

import java.util.Arrays;

/** What is true of each word of a paragraph, as hashed numbers: one row a word, filled in order. */
final class FeatureRows {

	private int[] values = new int[1024];
	private int[] ends = new int[64];
	private int rows;
	private int size;

	void clear() {
		rows = 0;
		size = 0;
	}

	void add(int template, int value) {
		push(Hash.of(template, value));
	}

	void add(int template, int first, int second) {
		push(Hash.of(template, first, second));
	}

	void add(int template, int first, int second, int third) {
		push(Hash.of(Hash.of(template, first, second), third));
	}

	void endRow() {
		if (rows == ends.length)
			ends = Arrays.copyOf(ends, 2 * rows);
		ends[rows++] = size;
	}

	private void push(int value) {
		if (size == values.length)
			values = Arrays.copyOf(values, 2 * size);
		values[size++] = value;
	}

	int rows() {
		return rows;
	}

	/** Index in {@link #value} of the row's first feature; that of row {@link #rows()} is the number of all features. */
	int start(int row) {
		return row == 0 ? 0 : ends[row - 1];
	}

	int value(int at) {
		return values[at];
	}
}
