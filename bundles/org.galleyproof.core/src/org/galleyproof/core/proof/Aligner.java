package org.galleyproof.core.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which paragraphs of an old version stand unchanged in a new one, in the same order. A patience diff (Bram Cohen's: lines that stand once
 * on both sides, in their longest common order, hold the rest) in two rounds: the whole versions, then what lies between two held paragraphs,
 * where paragraphs that stand there equally often on both sides are held too. Where a look-alike was added or taken away the numbers differ, and
 * nothing is held that could be either. O(n log n).
 */
final class Aligner {

	private final List<String> before;
	private final List<String> after;
	private final int[] held;

	/** Where paragraphs of one digest stand in a part of both versions. */
	private static final class Places {
		final List<Integer> before = new ArrayList<>(1);
		final List<Integer> after = new ArrayList<>(1);
	}

	private Aligner(List<String> before, List<String> after) {
		this.before = before;
		this.after = after;
		held = new int[before.size()];
		Arrays.fill(held, -1);
	}

	/** For each paragraph of {@code before} the one of {@code after} that it is, or -1. Ascends where it is not -1. */
	static int[] align(List<String> before, List<String> after) {
		Aligner aligner = new Aligner(before, after);
		aligner.hold(0, before.size(), 0, after.size(), true);
		int[] first = aligner.held.clone();
		int from = 0;
		int fromAfter = 0;
		for (int i = 0; i <= first.length; i++)
			if (i == first.length || first[i] >= 0) {
				int toAfter = i == first.length ? after.size() : first[i];
				aligner.hold(from, i, fromAfter, toAfter, false);
				from = i + 1;
				fromAfter = toAfter + 1;
			}
		return aligner.held;
	}

	/** Holds what stands in both parts equally often, or once. */
	private void hold(int from, int to, int fromAfter, int toAfter, boolean once) {
		if (from >= to || fromAfter >= toAfter)
			return;
		Map<String, Places> places = new HashMap<>();
		for (int i = from; i < to; i++)
			places.computeIfAbsent(before.get(i), digest -> new Places()).before.add(i);
		for (int i = fromAfter; i < toAfter; i++)
			if (places.get(after.get(i)) instanceof Places same)
				same.after.add(i);
		int[] partner = new int[to - from];
		Arrays.fill(partner, -1);
		for (Places same : places.values())
			if (same.before.size() == same.after.size() && (!once || same.before.size() == 1))
				for (int i = 0; i < same.before.size(); i++)
					partner[same.before.get(i) - from] = same.after.get(i);
		keepAscending(partner);
		for (int i = 0; i < partner.length; i++)
			if (partner[i] >= 0)
				held[from + i] = partner[i];
	}

	/** Leaves the longest ascending series of what is not -1, and makes the rest -1. */
	private static void keepAscending(int[] partner) {
		int[] tails = new int[partner.length];
		int[] previous = new int[partner.length];
		int length = 0;
		for (int i = 0; i < partner.length; i++) {
			if (partner[i] < 0)
				continue;
			int low = 0;
			int high = length;
			while (low < high) {
				int middle = (low + high) >>> 1;
				if (partner[tails[middle]] < partner[i])
					low = middle + 1;
				else
					high = middle;
			}
			previous[i] = low == 0 ? -1 : tails[low - 1];
			tails[low] = i;
			length = Math.max(length, low + 1);
		}
		boolean[] kept = new boolean[partner.length];
		for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i])
			kept[i] = true;
		for (int i = 0; i < partner.length; i++)
			if (!kept[i])
				partner[i] = -1;
	}
}
