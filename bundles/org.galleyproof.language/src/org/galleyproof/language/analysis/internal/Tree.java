package org.galleyproof.language.analysis.internal;

import java.util.Arrays;

/** A dependency tree in the making: heads, labels and dependents of the words of one sentence. Word 0 is the root. */
final class Tree {

	private static final Part[] VALENCY = new Part[9];

	static {
		for (int left = 0; left < 3; left++)
			for (int right = 0; right < 3; right++)
				VALENCY[left * 3 + right] = new Part("<".repeat(left) + "-" + ">".repeat(right));
	}

	private final Words words;
	private final int[] heads;
	private final String[] relations;
	/** The dependents of each word in ascending order; only the first {@code counts[head]} count. */
	private final int[][] dependents;
	private final int[] counts;

	Tree(Words words) {
		this.words = words;
		int size = words.size() + 1;
		heads = new int[size];
		Arrays.fill(heads, Words.NONE);
		relations = new String[size];
		dependents = new int[size][];
		counts = new int[size];
		for (int i = 0; i < size; i++)
			words.set(i, Field.VALENCY, VALENCY[0]);
	}

	/** The head of a word, or {@link Words#NONE}. */
	int head(int word) {
		return word == Words.NONE ? Words.NONE : heads[word];
	}

	String relation(int word) {
		return relations[word];
	}

	/** Puts a word under a head; it leaves the one that it had. */
	void attach(int word, int head, String relation, Part hashed) {
		if (heads[word] != Words.NONE)
			remove(heads[word], word);
		insert(head, word);
		heads[word] = head;
		relations[word] = relation;
		words.set(word, Field.RELATION, hashed);
	}

	/** Whether {@code word} stands anywhere under {@code above}. */
	boolean isUnder(int word, int above) {
		for (int at = heads[word]; at != Words.NONE; at = heads[at])
			if (at == above)
				return true;
		return false;
	}

	/** The dependent at a distance from the leftmost, if it stands to the left of the word. */
	int leftmost(int word, int order) {
		if (word == Words.NONE || order >= counts[word] || dependents[word][order] > word)
			return Words.NONE;
		return dependents[word][order];
	}

	/** The dependent at a distance from the rightmost, if it stands to the right of the word. */
	int rightmost(int word, int order) {
		if (word == Words.NONE || order >= counts[word])
			return Words.NONE;
		int dependent = dependents[word][counts[word] - 1 - order];
		return dependent < word ? Words.NONE : dependent;
	}

	/** The dependent of the same head at a distance to the left. */
	int leftSibling(int word, int order) {
		if (word == Words.NONE || heads[word] == Words.NONE)
			return Words.NONE;
		int head = heads[word];
		int at = Arrays.binarySearch(dependents[head], 0, counts[head], word) - order - 1;
		return at < 0 ? Words.NONE : dependents[head][at];
	}

	private void insert(int head, int word) {
		int[] list = dependents[head];
		if (list == null)
			list = new int[4];
		else if (counts[head] == list.length)
			list = Arrays.copyOf(list, list.length * 2);
		dependents[head] = list;
		int at = -Arrays.binarySearch(list, 0, counts[head], word) - 1;
		System.arraycopy(list, at, list, at + 1, counts[head] - at);
		list[at] = word;
		counts[head]++;
		updateValency(head);
	}

	private void remove(int head, int word) {
		int[] list = dependents[head];
		int at = Arrays.binarySearch(list, 0, counts[head], word);
		System.arraycopy(list, at + 1, list, at, counts[head] - at - 1);
		counts[head]--;
		updateValency(head);
	}

	private void updateValency(int word) {
		int left = leftmost(word, 0) == Words.NONE ? 0 : leftmost(word, 1) == Words.NONE ? 1 : 2;
		int right = rightmost(word, 0) == Words.NONE ? 0 : rightmost(word, 1) == Words.NONE ? 1 : 2;
		words.set(word, Field.VALENCY, VALENCY[left * 3 + right]);
	}
}
