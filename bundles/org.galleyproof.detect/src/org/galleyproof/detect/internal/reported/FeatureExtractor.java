package org.galleyproof.detect.internal.reported;

/** Says of each word of a paragraph what its label may depend on. */
final class FeatureExtractor {

	/** Number of step contexts, see {@link #contexts}. */
	static final int CONTEXTS = 10;

	private final Words words;
	private final WordFeatures word;
	private final MarkFeatures marks;
	private final CueFeatures cues;
	/** {@code null} where the tagger gives no tree. */
	private final TreeFeatures tree;
	private final PathFeatures paths;

	FeatureExtractor(Words words, CueTable table) {
		this.words = words;
		Scene scene = new Scene(words, table);
		word = new WordFeatures(scene);
		marks = new MarkFeatures(scene);
		cues = new CueFeatures(scene);
		tree = words.parsed ? new TreeFeatures(scene) : null;
		paths = words.parsed ? new PathFeatures(scene, table) : null;
	}

	/**
	 * @param rows is cleared, and takes one row a word
	 * @param first what an earlier pass made of the paragraph; {@code null} for the first pass
	 */
	void extract(FeatureRows rows, FirstReading first) {
		rows.clear();
		for (int i = 0; i < words.size; i++) {
			word.add(rows, i);
			marks.add(rows, i);
			cues.add(rows, i);
			if (tree != null) {
				tree.add(rows, i);
				paths.add(rows, i);
			}
			if (first != null)
				first.add(rows, i);
			rows.endRow();
		}
	}

	/** A small number for the step to each word: steps weigh otherwise where sentences and marks begin and end. */
	int[] contexts() {
		int[] contexts = new int[words.size];
		for (int i = 1; i < words.size; i++)
			contexts[i] = context(i);
		return contexts;
	}

	private int context(int i) {
		int before = words.place[i - 1];
		if (words.place[i] == Words.OPENING)
			return words.sentenceStart[i] == i ? 1 : 2;
		if (before == Words.CLOSING)
			return words.sentenceStart[i] == i ? 3 : 4;
		if (words.sentenceStart[i] == i)
			return words.place[i] == Words.INSIDE ? 5 : 6;
		if (words.place[i] == Words.INSIDE || words.place[i] == Words.CLOSING)
			return 7;
		if (words.is(i - 1, ","))
			return 8;
		if (words.type[i] == WordType.POINT)
			return 9;
		return 0;
	}
}
