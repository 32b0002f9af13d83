package org.galleyproof.core.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where many passages stand in one text, in time linear in the text: passages are grouped by a power of two of their first characters, and for each
 * group a rolling hash (Karp and Rabin 1987) goes over the text once. More than {@link #MOST} places of one passage are not told apart any more.
 */
final class Occurrences {

	/** Places kept of a passage: enough to know that it is no single one, and to show some. */
	static final int MOST = 64;

	private static final int LONGEST_SEED = 32;
	private static final long BASE = 0x9E3779B97F4A7C15L | 1;
	/** Bits of a filter that keeps most places of the text from being looked up, for each passage. */
	private static final int FILTER = 64;

	private final String text;
	private final List<String> passages;
	private final List<List<Integer>> found;

	private Occurrences(String text, List<String> passages) {
		this.text = text;
		this.passages = passages;
		found = new ArrayList<>(passages.size());
		for (int i = 0; i < passages.size(); i++)
			found.add(new ArrayList<>(1));
	}

	/** For each passage the offsets at which it begins, ascending, at most {@link #MOST}; none for an empty one. */
	static List<List<Integer>> of(List<String> passages, String text) {
		Occurrences occurrences = new Occurrences(text, passages);
		Map<Integer, List<Integer>> bySeed = new HashMap<>();
		for (int i = 0; i < passages.size(); i++)
			if (!passages.get(i).isEmpty())
				bySeed.computeIfAbsent(Integer.highestOneBit(Math.min(LONGEST_SEED, passages.get(i).length())), length -> new ArrayList<>()).add(i);
		bySeed.forEach(occurrences::search);
		return occurrences.found;
	}

	private void search(int seed, List<Integer> numbers) {
		if (seed > text.length())
			return;
		Map<Long, List<Integer>> byHash = new HashMap<>();
		int shift = Long.SIZE - Math.max(6, Integer.SIZE - Integer.numberOfLeadingZeros(FILTER * numbers.size()));
		long[] filter = new long[1 << Long.SIZE - shift - 6];
		for (int number : numbers) {
			long hash = 0;
			for (int i = 0; i < seed; i++)
				hash = hash * BASE + passages.get(number).charAt(i);
			byHash.computeIfAbsent(hash, key -> new ArrayList<>(1)).add(number);
			filter[bit(hash, shift) >>> 6] |= 1L << bit(hash, shift);
		}
		long first = 1;
		for (int i = 1; i < seed; i++)
			first *= BASE;
		long hash = 0;
		for (int i = 0; i < text.length(); i++) {
			if (i >= seed)
				hash -= first * text.charAt(i - seed);
			hash = hash * BASE + text.charAt(i);
			if (i >= seed - 1 && (filter[bit(hash, shift) >>> 6] & 1L << bit(hash, shift)) != 0 && byHash.get(hash) instanceof List<Integer> candidates)
				for (int number : candidates)
					note(number, i - seed + 1);
		}
	}

	private void note(int number, int at) {
		String passage = passages.get(number);
		List<Integer> places = found.get(number);
		if (places.size() < MOST && text.startsWith(passage, at))
			places.add(at);
	}

	private static int bit(long hash, int shift) {
		return (int) (hash * 0xD1342543DE82EF95L >>> shift);
	}
}
