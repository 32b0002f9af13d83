package org.galleyproof.language.analysis.internal;

/**
 * The places of an open-addressed table with linear probing. The upper half of a key says where to begin, the lower half is kept
 * as its print; so a key that is not in the table is taken for another with a probability of about one in a billion, which for a
 * statistical model is nothing.
 */
public final class Slots {

	private Slots() {
	}

	/** How many places a table for so many keys has. */
	public static int capacity(int keys) {
		return Math.toIntExact(keys * 4L / 3 + 2);
	}

	/** The place where the search for a key begins. */
	public static int first(long key, int capacity) {
		return (int) ((key >>> 32) * capacity >>> 32);
	}

	/** What the table keeps of a key; never 0, which is an empty place. */
	public static int print(long key) {
		int print = (int) key;
		return print == 0 ? 1 : print;
	}

	/** The place of a key, or -1. */
	public static int find(int[] prints, long key) {
		int print = print(key);
		int at = first(key, prints.length);
		while (prints[at] != 0) {
			if (prints[at] == print)
				return at;
			if (++at == prints.length)
				at = 0;
		}
		return -1;
	}
}
