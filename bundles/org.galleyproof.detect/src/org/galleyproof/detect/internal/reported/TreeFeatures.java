package org.galleyproof.detect.internal.reported;

/** Where a word stands in the dependency tree: its head, its children, and the path to the verbs and cues above it. */
final class TreeFeatures {

	private static final int ANCESTORS = 3;
	private static final int CLIMB = 8;
	private static final int CHILDREN = 8;

	private final Scene scene;
	private final Words words;
	private final int[] childCount;
	/** Where the word's children begin in {@link #childAt}. */
	private final int[] childFrom;
	private final int[] childAt;

	TreeFeatures(Scene scene) {
		this.scene = scene;
		words = scene.words;
		int n = words.size;
		childCount = new int[n];
		childFrom = new int[n + 1];
		childAt = new int[n];
		for (int i = 0; i < n; i++)
			if (words.head[i] >= 0)
				childCount[words.head[i]]++;
		for (int i = 0; i < n; i++)
			childFrom[i + 1] = childFrom[i] + childCount[i];
		int[] next = childFrom.clone();
		for (int i = 0; i < n; i++)
			if (words.head[i] >= 0)
				childAt[next[words.head[i]]++] = i;
	}

	void add(FeatureRows rows, int i) {
		int rel = words.relation[i];
		int head = words.head[i];
		rows.add(200, rel);
		rows.add(201, rel, scene.at(words.lemma, head));
		rows.add(202, rel, scene.at(words.tag, head));
		rows.add(203, rel, scene.at(words.relation, head));
		rows.add(204, rel, words.tag[i]);
		rows.add(205, scene.at(words.relation, i - 1), rel);
		rows.add(206, rel, scene.at(words.relation, i + 1));
		rows.add(207, rel, scene.strengthAt(head), head < i ? 0 : 1);
		rows.add(208, rel, words.lemma[i]);
		int path = 0;
		int child = -1;
		int found = 0;
		int a = i;
		for (int climb = 0; climb < CLIMB && a >= 0 && found < ANCESTORS; climb++) {
			if (a != i && (words.type[a] == WordType.VERB || scene.strength[a] >= 3)) {
				int side = a < i ? 0 : 1;
				rows.add(220 + found, path);
				rows.add(223, path, words.lemma[a]);
				rows.add(224, path, scene.strength[a]);
				rows.add(225, path, scene.strength[a], side);
				rows.add(226, words.lemma[a], side, words.relation[child]);
				rows.add(227, scene.strength[a], side, words.relation[child]);
				rows.add(244, path, words.narrow[a]);
				rows.add(245, words.cluster[a], side, words.relation[child]);
				rows.add(228 + found, words.lemma[a]);
				int edge = (words.left[child] == i ? 1 : 0) + (words.right[child] == i ? 2 : 0) + (words.left[child] <= i - 1 && words.right[child] == i - 1 ? 4 : 0);
				rows.add(232, edge, words.relation[child], scene.strength[a]);
				rows.add(233, edge, words.relation[child], words.lemma[a]);
				rows.add(234, edge, words.relation[child], words.form[i]);
				rows.add(235, Scene.bucket(i - words.left[child]), words.relation[child], scene.strength[a]);
				rows.add(236, Scene.bucket(words.right[child] - i), words.relation[child], scene.strength[a]);
				rows.add(237, found, words.relation[child], scene.strength[a]);
				found++;
			}
			int r = words.relation[a];
			if (words.type[a] == WordType.PREPOSITION)
				r = Hash.of(r, words.lemma[a]);
			path = Hash.of(path, r);
			child = a;
			a = words.head[a];
		}
		rows.add(240, found);
		// the word before belongs to the subtree of a cue that this word has left
		int p = i - 1;
		if (p >= 0) {
			int q = p;
			for (int climb = 0; climb < CLIMB && q >= 0; climb++) {
				if (words.right[q] != p)
					break;
				int h = words.head[q];
				if (h >= 0 && (scene.strength[h] >= 3)) {
					rows.add(241, words.relation[q], scene.strength[h]);
					rows.add(242, words.relation[q], words.form[i]);
					rows.add(243, words.relation[q], rel);
					break;
				}
				q = h;
			}
		}
		children(rows, i);
	}

	private void children(FeatureRows rows, int i) {
		for (int n = 0; n < childCount[i] && n < CHILDREN; n++) {
			int c = childAt[childFrom[i] + n];
			rows.add(250, words.relation[c], c < i ? 0 : 1);
			rows.add(251, words.relation[c], words.lemma[i]);
			rows.add(252, words.relation[c], scene.strength[i], c < i ? 0 : 1);
			if (words.type[c] == WordType.PREPOSITION || words.type[c] == WordType.CONJUNCTION)
				rows.add(253, words.lemma[c], words.lemma[i]);
		}
	}
}
