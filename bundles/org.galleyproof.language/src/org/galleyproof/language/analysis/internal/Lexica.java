package org.galleyproof.language.analysis.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** What is known of words before any sentence: their possible parts of speech, Brown clusters, and lists of names. Immutable. */
final class Lexica {

	private static final int KINDS = 16;
	private static final String PLACES = "BILU";

	private final Lookup classes;
	private final Part[] joined;
	private final long[][] classHashes;
	private final Lookup clusters;
	private final List<List<String>> clusterTexts;
	private final long[][] clusterHashes;
	/** Every beginning of every name, to 0 where no name ends, else to 1 + the number of what it names. */
	private final Lookup names;
	/** A bit for each kind of name. */
	private final int[] kinds;
	private final long[] nameHashes = new long[PLACES.length() * KINDS];

	Lexica(ModelReader in) throws IOException {
		classes = new Lookup(in);
		joined = Part.of(in.strings());
		classHashes = hashes(in, joined.length);
		clusters = new Lookup(in);
		String[][] texts = new String[in.integer()][];
		for (int i = 0; i < texts.length; i++)
			texts[i] = in.strings();
		clusterTexts = Arrays.stream(texts).map(List::of).toList();
		clusterHashes = new long[texts.length][];
		for (int i = 0; i < texts.length; i++)
			clusterHashes[i] = Arrays.stream(texts[i]).mapToLong(Hashes::of).toArray();
		names = new Lookup(in);
		kinds = in.ints();
		for (int i = 0; i < nameHashes.length; i++)
			nameHashes[i] = Hashes.of(PLACES.charAt(i / KINDS) + "-" + i % KINDS);
	}

	private static long[][] hashes(ModelReader in, int count) throws IOException {
		long[][] hashes = new long[count][];
		for (int i = 0; i < count; i++)
			hashes[i] = Arrays.stream(in.strings()).mapToLong(Hashes::of).toArray();
		return hashes;
	}

	/** The number of a word's set of parts of speech, or -1. */
	int classes(long lowerHash) {
		return classes.get(Hashes.key(0, lowerHash));
	}

	Part joined(int classes) {
		return joined[classes];
	}

	long[] classHashes(int classes) {
		return classHashes[classes];
	}

	/** The number of a word's set of clusters, or -1. */
	int clusters(long lowerHash) {
		return clusters.get(Hashes.key(0, lowerHash));
	}

	long[] clusterHashes(int clusters) {
		return clusterHashes[clusters];
	}

	/** The clusters of a word, widest first; empty where it has none. */
	List<String> clusters(String lower) {
		int number = clusters(Hashes.of(lower));
		return number < 0 ? List.of() : clusterTexts.get(number);
	}

	/**
	 * Where the words stand in names of the lists: from each word on, the longest name counts.
	 *
	 * @param formHashes from 1 on
	 * @return a bit for each place in a name and kind of name, for each word
	 */
	long[] names(long[] formHashes) {
		long[] found = new long[formHashes.length];
		for (int start = 1; start < formHashes.length; start++) {
			long sequence = 0;
			int last = 0;
			int named = 0;
			for (int at = start; at < formHashes.length; at++) {
				sequence = Hashes.sequence(sequence, formHashes[at]);
				int value = names.get(sequence);
				if (value < 0)
					break;
				if (value > 0) {
					last = at;
					named = kinds[value - 1];
				}
			}
			if (last == start)
				found[start] |= (long) named << 3 * KINDS;
			else if (last > start) {
				found[start] |= named;
				for (int at = start + 1; at < last; at++)
					found[at] |= (long) named << KINDS;
				found[last] |= (long) named << 2 * KINDS;
			}
		}
		return found;
	}

	long[] nameHashes(long names) {
		long[] hashes = new long[Long.bitCount(names)];
		int count = 0;
		for (long left = names; left != 0; left &= left - 1)
			hashes[count++] = nameHashes[Long.numberOfTrailingZeros(left)];
		return hashes;
	}
}
