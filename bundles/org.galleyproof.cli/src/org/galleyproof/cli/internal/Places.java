package org.galleyproof.cli.internal;

import java.util.Arrays;

import org.galleyproof.text.CodePoints;

/** Tells lines and columns of a text, both counted from 1, columns in code points: what editors show. */
final class Places {

	private final CodePoints points;
	/** Java offsets at which lines begin, ascending. */
	private final int[] starts;

	Places(String text) {
		points = CodePoints.of(text);
		int[] found = new int[64];
		int count = 1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
				if (count == found.length)
					found = Arrays.copyOf(found, 2 * count);
				found[count++] = i + 1;
			}
		}
		starts = Arrays.copyOf(found, count);
	}

	/** "12:5" for a Java offset. */
	String at(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		int line = found >= 0 ? found : -found - 2;
		return (line + 1) + ":" + (points.fromJava(offset) - points.fromJava(starts[line]) + 1);
	}
}
