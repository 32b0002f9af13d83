package org.galleyproof.detect.internal.reported;

/** Which words near by attribute, and how far away they are. */
final class CueFeatures {

	/** How far away a cue matters, in words. */
	private static final int REACH = 60;

	private final Scene scene;
	private final Words words;

	CueFeatures(Scene scene) {
		this.scene = scene;
		words = scene.words;
	}

	void add(FeatureRows rows, int i) {
		int l = scene.cueBefore[i];
		int r = scene.cueBehind[i];
		if (l >= 0 && i - l < REACH) {
			int d = Scene.bucket(i - l);
			rows.add(150, words.lemma[l], scene.strength[l]);
			rows.add(151, words.lemma[l], d);
			rows.add(152, scene.strength[l], d);
			rows.add(153, scene.strength[l], d, words.tag[i]);
			rows.add(154, words.lemma[l], words.type[l].ordinal(), words.tag[i]);
			rows.add(155, words.form[l + 1], d);
			rows.add(156, words.lemma[l], words.form[l + 1], d);
			rows.add(157, scene.strength[l], words.tag[l + 1], d);
			rows.add(158, words.lemma[l], Math.min(4, scene.verbsBefore[i] - scene.verbsBefore[l]));
			rows.add(159, words.tag[l], d);
			rows.add(162, words.cluster[l], d);
			rows.add(163, words.narrow[l], words.type[l].ordinal(), words.tag[i]);
			int ll = scene.cueBefore[l];
			if (ll >= 0)
				rows.add(160, words.lemma[ll], words.lemma[l]);
		} else
			rows.add(161, 0, words.tag[i]);
		if (r >= 0 && r - i < REACH) {
			int d = Scene.bucket(r - i);
			rows.add(170, words.lemma[r], scene.strength[r]);
			rows.add(171, words.lemma[r], d);
			rows.add(172, scene.strength[r], d);
			rows.add(173, scene.strength[r], d, words.tag[i]);
			rows.add(174, words.lemma[r], words.type[r].ordinal(), words.tag[i]);
			rows.add(175, scene.at(words.form, r + 1), d);
			rows.add(176, words.lemma[r], scene.at(words.form, r + 1), d);
			rows.add(177, scene.strength[r], scene.at(words.tag, r + 1), d);
			rows.add(178, words.lemma[r], Math.min(4, scene.verbsBefore[r] - scene.verbsBefore[i]));
			rows.add(179, words.tag[r], d);
			rows.add(164, words.cluster[r], d);
			rows.add(165, words.narrow[r], words.type[r].ordinal(), words.tag[i]);
		} else
			rows.add(181, 0, words.tag[i]);
		rows.add(182, l < 0 ? 0 : scene.strength[l], r < 0 ? 0 : scene.strength[r], scene.strength[i]);
		rows.add(183, scene.strength[i]);
		rows.add(184, scene.strength[i], words.tag[i], scene.at(words.tag, i + 1));
		rows.add(185, scene.strength[i], scene.at(words.form, i + 1));
		rows.add(186, scene.strength[i], scene.at(words.form, i - 1));
		rows.add(187, scene.strength[i], scene.at(words.entity, i - 1));
	}
}
