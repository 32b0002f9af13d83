package org.galleyproof.ui.internal;

import java.util.Arrays;

/** The line numbers of a text, from 1; a look-up takes logarithmic time. */
public final class Lines {

	private final int[] ends;

	/** Takes time linear in the length of {@code text}. */
	public Lines(String text) {
		int[] found = new int[64];
		int count = 0;
		for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
			if (count == found.length)
				found = Arrays.copyOf(found, 2 * count);
			found[count++] = i;
		}
		ends = Arrays.copyOf(found, count);
	}

	/** The number of the line that holds the Java offset {@code offset}. */
	public int of(int offset) {
		int at = Arrays.binarySearch(ends, offset);
		return (at < 0 ? -at - 1 : at) + 1;
	}
}
