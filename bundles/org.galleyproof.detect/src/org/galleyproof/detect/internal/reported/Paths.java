package org.galleyproof.detect.internal.reported;

/**
 * The ways in a dependency tree from a word up to the words above it that may attribute: "closed" to "said" by ccomp. How often such a way
 * led from content, or from a source, to its cue says much about what a cue takes with it; each way is known by the cue's lemma, by
 * its Brown cluster and by itself, and the first of these that was seen often enough counts.
 */
final class Paths {

	/** How many words up a way may lead. */
	private static final int LONGEST = 4;
	private static final int KEYS = 3;

	private final Words words;

	Paths(Words words) {
		this.words = words;
	}

	/** Takes each way. */
	interface Visitor {
		/** @param keys of the way, from the most to the least special; the array is used again */
		void path(int from, int to, int[] keys);
	}

	void visit(Visitor visitor) {
		int[] keys = new int[KEYS];
		for (int i = 0; i < words.size; i++) {
			if (words.type[i] == WordType.POINT)
				continue;
			int path = 11;
			int at = i;
			for (int climb = 0; climb < LONGEST && words.head[at] >= 0; climb++) {
				path = Hash.of(path, words.type[at] == WordType.PREPOSITION ? Hash.of(words.relation[at], words.lemma[at]) : words.relation[at], words.head[at] < at ? 1 : 0);
				at = words.head[at];
				WordType type = words.type[at];
				if (type != WordType.VERB && type != WordType.NOUN && type != WordType.ADJECTIVE)
					continue;
				keys[0] = Hash.of(Hash.of(101, words.lemma[at]), type.ordinal(), path);
				keys[1] = Hash.of(Hash.of(102, words.narrow[at]), type.ordinal(), path);
				keys[2] = Hash.of(103, type.ordinal(), path);
				visitor.path(i, at, keys);
			}
		}
	}
}
