package org.galleyproof.detect.internal.reported;

/** How likely a word lies under one that a cue takes as its content or source, by the ways of {@link Paths}. */
final class PathFeatures {

	/** How far up a word looks for what it is a part of. */
	private static final int CLIMB = 12;

	private final Scene scene;
	private final Words words;
	private final CueTable table;
	/** The likeliest way from each word to a cue, as content and as source; and to where. */
	private final byte[][] level = new byte[2][];
	private final int[][] cue = new int[2][];
	/** The likeliest way to each word from its content and its source. */
	private final byte[][] taken = new byte[2][];
	/** What the word is a part of: the likeliest word above it or itself, -1 for none. */
	private final int[][] top = new int[2][];

	PathFeatures(Scene scene, CueTable table) {
		this.scene = scene;
		this.table = table;
		words = scene.words;
		for (int k = 0; k < 2; k++) {
			level[k] = new byte[words.size];
			cue[k] = new int[words.size];
			taken[k] = new byte[words.size];
			top[k] = new int[words.size];
		}
		new Paths(words).visit(this::weigh);
		for (int k = 0; k < 2; k++)
			for (int i = 0; i < words.size; i++)
				top[k][i] = top(k, i);
	}

	private void weigh(int from, int to, int[] keys) {
		for (int k = 0; k < 2; k++) {
			int known = CueTable.UNKNOWN;
			for (int n = 0; n < keys.length && known == CueTable.UNKNOWN; n++)
				known = k == 0 ? table.strength(keys[n]) : table.second(keys[n]);
			if (known > level[k][from]) {
				level[k][from] = (byte) known;
				cue[k][from] = to;
			}
			if (known > taken[k][to])
				taken[k][to] = (byte) known;
		}
	}

	private int top(int k, int i) {
		int best = -1;
		int at = i;
		for (int climb = 0; climb < CLIMB && at >= 0; climb++) {
			if (level[k][at] > 1 && (best < 0 || level[k][at] > level[k][best]))
				best = at;
			at = words.head[at];
		}
		return best;
	}

	void add(FeatureRows rows, int i) {
		rows.add(290, taken[0][i], taken[1][i]);
		rows.add(291, taken[0][i], scene.strength[i]);
		rows.add(292, taken[0][i], words.tag[i]);
		rows.add(293, taken[1][i], words.tag[i]);
		for (int k = 0; k < 2; k++) {
			int base = 400 + 20 * k;
			int h = top[k][i];
			int before = i == 0 ? -1 : top[k][i - 1];
			if (before >= 0 && words.right[before] == i - 1) {
				rows.add(base, level[k][before], words.relation[before]);
				rows.add(base + 1, level[k][before], words.form[i]);
			}
			if (h < 0)
				continue;
			int here = level[k][h];
			int edge = (words.left[h] == i ? 1 : 0) + (words.right[h] == i ? 2 : 0);
			int c = cue[k][h];
			rows.add(base + 2, here);
			rows.add(base + 3, here, edge);
			rows.add(base + 4, here, words.relation[h], edge);
			rows.add(base + 5, here, words.lemma[c]);
			rows.add(base + 6, here, Scene.bucket(i - words.left[h]));
			rows.add(base + 7, here, Scene.bucket(words.right[h] - i));
			rows.add(base + 8, here, c < i ? 0 : 1, words.form[i]);
			rows.add(base + 9, here, words.tag[i], edge);
			rows.add(base + 10, here, before == h ? 1 : 0, words.form[i]);
		}
		rows.add(294, top[0][i] < 0 ? 0 : level[0][top[0][i]], top[1][i] < 0 ? 0 : level[1][top[1][i]]);
	}
}
