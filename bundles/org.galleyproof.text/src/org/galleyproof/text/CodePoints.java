package org.galleyproof.text;

import java.util.Arrays;

/**
 * Converts between Java offsets and code-point offsets of one text. Only the places of surrogate pairs are kept, so a text
 * without them costs nothing and a look-up is a binary search.
 */
public final class CodePoints {

	/** Java offsets of the second half of every surrogate pair, ascending. */
	private final int[] lowHalves;
	private final int length;

	private CodePoints(int[] lowHalves, int length) {
		this.lowHalves = lowHalves;
		this.length = length;
	}

	public static CodePoints of(CharSequence text) {
		int[] found = new int[8];
		int count = 0;
		for (int i = 1; i < text.length(); i++)
			if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
				if (count == found.length)
					found = Arrays.copyOf(found, 2 * count);
				found[count++] = i;
				i++;
			}
		return new CodePoints(Arrays.copyOf(found, count), text.length());
	}

	/** Code points before {@code offset}; an offset inside a pair counts as the place after it. Range 0..length. */
	public int fromJava(int offset) {
		if (offset < 0 || offset > length)
			throw new IndexOutOfBoundsException(offset);
		int place = Arrays.binarySearch(lowHalves, offset);
		int pairsBefore = place >= 0 ? place : -place - 1;
		return offset - pairsBefore;
	}

	/** The Java offset of the code point numbered {@code offset}. Range 0..number of code points. */
	public int toJava(int offset) {
		if (offset < 0 || offset > length - lowHalves.length)
			throw new IndexOutOfBoundsException(offset);
		int low = 0;
		int high = lowHalves.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			// the pair's low half stands at this code-point offset plus the pairs before it plus one
			if (lowHalves[middle] - middle <= offset)
				low = middle + 1;
			else
				high = middle;
		}
		return offset + low;
	}
}
