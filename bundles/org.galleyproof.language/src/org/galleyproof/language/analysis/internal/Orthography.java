package org.galleyproof.language.analysis.internal;

import java.util.Arrays;

/** Capitals, digits and marks of a word, as the models count them. */
final class Orthography {

	private static final String LINK = "#hlink#";
	/** The texts of the features, by number, hashed. */
	private static final long[] NUMBERED = new long[14];

	static {
		for (int i = 0; i < NUMBERED.length; i++)
			NUMBERED[i] = Hashes.of(Integer.toString(i));
	}

	private Orthography() {
	}

	/** @param first whether the word opens the sentence: its capital then says nothing */
	static long[] of(String simplified, boolean first) {
		if (simplified.equals(LINK))
			return new long[] { NUMBERED[0] };
		int upper = 0;
		int lower = 0;
		int digits = 0;
		int marks = 0;
		boolean point = false;
		boolean hyphen = false;
		for (int i = 0; i < simplified.length(); i++) {
			char c = simplified.charAt(i);
			if (Shapes.isUpper(c))
				upper++;
			else if (Shapes.isLower(c))
				lower++;
			else if (Shapes.isDigit(c))
				digits++;
			else if (Shapes.isMark(c))
				marks++;
			point |= c == '.';
			hyphen |= c == '-';
		}
		int all = simplified.length();
		long[] found = new long[8];
		int count = 0;
		if (upper == all)
			found[count++] = NUMBERED[1];
		else if (lower == all)
			found[count++] = NUMBERED[2];
		else if (digits == all)
			found[count++] = NUMBERED[3];
		else if (marks == all)
			found[count++] = NUMBERED[4];
		else if (digits + marks == all)
			found[count++] = NUMBERED[5];
		else if (lower == 0)
			found[count++] = NUMBERED[10];
		boolean capital = all > 0 && Shapes.isUpper(simplified.charAt(0));
		if (upper < all) {
			if (capital && !first)
				found[count++] = NUMBERED[11];
			int inner = capital ? upper - 1 : upper;
			if (inner > 0)
				found[count++] = NUMBERED[inner == 1 ? 12 : 13];
		}
		if (digits > 0 && digits < all)
			found[count++] = NUMBERED[6];
		if (point)
			found[count++] = NUMBERED[7];
		if (hyphen)
			found[count++] = NUMBERED[8];
		if (marks > 0 && marks < all && !point && !hyphen)
			found[count++] = NUMBERED[9];
		return Arrays.copyOf(found, count);
	}
}
