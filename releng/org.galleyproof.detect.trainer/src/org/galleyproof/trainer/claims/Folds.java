package org.galleyproof.trainer.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Shares rows out among folds so that no document stands in two, whichever file its rows come from. A file without documents has
 * its rows numbered in the order in which they were said: {@value #BLOCK} numbers in a row count as a document, unless they lie
 * between sentences that a document of another file has too; then they are that document's. Sentences that turn up elsewhere
 * (stump lines) stay where they are, and {@link #training} leaves them out of what a fold is measured against.
 */
final class Folds {

	static final int COUNT = 10;
	private static final int BLOCK = 400;
	/** Sentences that two files share before they are held to be one document. */
	private static final int SHARED = 20;
	/** Numbers further than this from the middle of what is shared are another occasion. */
	private static final int REACH = 1500;
	/** Shorter keys ("thank you") are said everywhere. */
	static final int SHORT = 20;
	/** A claim weighs as much as so many other rows when folds are made even. */
	private static final int WEIGHT = 10;

	private final List<Row> rows;
	private final String[] keys;
	private final String[] documents;
	private final int[] folds;

	Folds(List<Row> rows) {
		this.rows = rows;
		keys = rows.stream().map(Row::key).toArray(String[]::new);
		documents = documents();
		folds = folds();
	}

	String document(int row) {
		return documents[row];
	}

	int fold(int row) {
		return folds[row];
	}

	/** Which rows a model may learn from that is measured on {@code fold}. */
	boolean[] training(int fold) {
		Set<String> held = held(fold);
		boolean[] used = new boolean[folds.length];
		for (int i = 0; i < folds.length; i++)
			used[i] = folds[i] != fold && !held.contains(keys[i]);
		return used;
	}

	/** The keys of the sentences that a fold is measured on; those that are said everywhere are left out. */
	Set<String> held(int fold) {
		Set<String> held = new HashSet<>();
		for (int i = 0; i < folds.length; i++)
			if (folds[i] == fold && keys[i].length() >= SHORT)
				held.add(keys[i]);
		return held;
	}

	private String[] documents() {
		Map<String, Set<String>> places = new HashMap<>();
		for (int i = 0; i < keys.length; i++)
			if (rows.get(i).document() != null && keys[i].length() >= SHORT)
				places.computeIfAbsent(keys[i], key -> new HashSet<>()).add(rows.get(i).document());
		Map<String, List<Long>> shared = new TreeMap<>();
		for (int i = 0; i < keys.length; i++) {
			Set<String> there = rows.get(i).document() == null ? places.get(keys[i]) : null;
			if (there != null && there.size() == 1)
				shared.computeIfAbsent(there.iterator().next(), key -> new ArrayList<>()).add(rows.get(i).number());
		}
		Map<String, long[]> ranges = new TreeMap<>();
		shared.forEach((document, numbers) -> {
			if (numbers.size() < SHARED)
				return;
			numbers.sort(null);
			long middle = numbers.get(numbers.size() / 2);
			ranges.put(document, numbers.stream().mapToLong(Long::longValue).filter(number -> Math.abs(number - middle) < REACH).toArray());
		});
		String[] found = new String[keys.length];
		for (int i = 0; i < found.length; i++) {
			Row row = rows.get(i);
			found[i] = row.document() != null ? row.document() : row.file() + "#" + row.number() / BLOCK;
			if (row.document() == null)
				for (Map.Entry<String, long[]> range : ranges.entrySet())
					if (row.number() >= range.getValue()[0] && row.number() <= range.getValue()[range.getValue().length - 1])
						found[i] = range.getKey();
		}
		return found;
	}

	private int[] folds() {
		Map<String, Long> sizes = new TreeMap<>();
		for (int i = 0; i < documents.length; i++)
			sizes.merge(documents[i], rows.get(i).claim() ? (long) WEIGHT : 1L, Long::sum);
		long[] loads = new long[COUNT];
		Map<String, Integer> chosen = new HashMap<>();
		sizes.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey())).forEach(entry -> {
			int least = 0;
			for (int k = 1; k < COUNT; k++)
				if (loads[k] < loads[least])
					least = k;
			loads[least] += entry.getValue();
			chosen.put(entry.getKey(), least);
		});
		return Arrays.stream(documents).mapToInt(chosen::get).toArray();
	}
}
