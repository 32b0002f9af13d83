package org.galleyproof.language.analysis.internal;

/**
 * Hashes of texts that can be joined without joining the texts: the polynomial hash of "a_b" follows from those of "a" and "b".
 * Features are many and their texts are made of few parts, so no feature is ever written out.
 */
public final class Hashes {

	/** The base of the polynomial, an odd 64-bit number with well-mixed bits (from the golden ratio, as in SplitMix64). */
	private static final long BASE = 0x9E3779B97F4A7C15L;

	private Hashes() {
	}

	/** The hash of a text; 0 for the empty one. */
	public static long of(CharSequence text) {
		return of(text, 0, text.length());
	}

	/** The hash of a part of a text. */
	public static long of(CharSequence text, int start, int end) {
		long hash = 0;
		for (int i = start; i < end; i++)
			hash = hash * BASE + text.charAt(i) + 1;
		return hash;
	}

	/** {@code BASE} to the power of a text's length, never 0: what {@link #join} needs of the second text. */
	public static long power(int length) {
		long power = 1;
		for (int i = 0; i < length; i++)
			power *= BASE;
		return power;
	}

	/** The hash of {@code first + "_" + second}. */
	public static long join(long first, long second, long powerOfSecond) {
		return (first * BASE + '_' + 1) * powerOfSecond + second;
	}

	/** A key for a table: the hash of a text told apart by its kind, with all bits mixed (Stafford's variant 13 of MurmurHash3). */
	public static long key(int kind, long hash) {
		long key = hash + (kind + 1) * 0xD1342543DE82EF95L;
		key = (key ^ key >>> 30) * 0xBF58476D1CE4E5B9L;
		key = (key ^ key >>> 27) * 0x94D049BB133111EBL;
		return key ^ key >>> 31;
	}

	/** A key for a row of words, from that of the row without its last word; 0 for none. */
	public static long sequence(long sequence, long last) {
		return key(1, sequence * 31 + last);
	}
}
