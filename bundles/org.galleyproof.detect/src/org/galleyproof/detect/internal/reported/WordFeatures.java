package org.galleyproof.detect.internal.reported;

/** What the words around a word are. */
final class WordFeatures {

	private final Scene scene;
	private final Words words;

	WordFeatures(Scene scene) {
		this.scene = scene;
		words = scene.words;
	}

	void add(FeatureRows rows, int i) {
		rows.add(1, 0);
		for (int d = -2; d <= 2; d++) {
			rows.add(10 + d, scene.at(words.form, i + d));
			rows.add(20 + d, scene.at(words.lemma, i + d));
			rows.add(30 + d, scene.at(words.tag, i + d));
			rows.add(40 + d, scene.strengthAt(i + d), scene.typeAt(i + d));
		}
		rows.add(50, scene.at(words.form, i - 1), words.form[i]);
		rows.add(51, words.form[i], scene.at(words.form, i + 1));
		rows.add(52, scene.at(words.tag, i - 1), words.tag[i]);
		rows.add(53, words.tag[i], scene.at(words.tag, i + 1));
		rows.add(54, scene.at(words.tag, i - 2), scene.at(words.tag, i - 1), words.tag[i]);
		rows.add(55, words.tag[i], scene.at(words.tag, i + 1), scene.at(words.tag, i + 2));
		rows.add(56, scene.at(words.tag, i - 1), words.tag[i], scene.at(words.tag, i + 1));
		rows.add(57, words.lemma[i], scene.at(words.tag, i + 1));
		rows.add(58, words.lemma[i], scene.at(words.tag, i - 1));
		rows.add(59, scene.at(words.lemma, i - 1), scene.at(words.lemma, i - 2));
		rows.add(60, scene.at(words.form, i + 1), scene.at(words.form, i + 2));
		rows.add(61, scene.at(words.tag, i + 3));
		rows.add(62, scene.at(words.tag, i - 3));
		rows.add(63, words.shape[i]);
		rows.add(64, scene.at(words.shape, i - 1), words.shape[i]);
		rows.add(65, words.shape[i], scene.at(words.shape, i + 1));
		for (int d = -1; d <= 1; d++) {
			rows.add(90 + d, scene.at(words.wide, i + d));
			rows.add(93 + d, scene.at(words.cluster, i + d));
		}
		rows.add(95, words.narrow[i]);
		rows.add(96, scene.at(words.wide, i - 1), words.wide[i]);
		rows.add(97, words.wide[i], scene.at(words.wide, i + 1));
		rows.add(98, scene.at(words.narrow, i - 1), words.narrow[i], scene.at(words.narrow, i + 1));
		int length = words.end[i] - words.start[i];
		if (length > 3) {
			rows.add(66, Hash.of(words.text, words.end[i] - 3, words.end[i]));
			rows.add(67, Hash.of(words.text, words.start[i], words.start[i] + 4));
		}
		if (words.entity[i] != 0 || scene.at(words.entity, i - 1) > 0 || scene.at(words.entity, i + 1) > 0) {
			rows.add(70, words.entity[i]);
			rows.add(71, scene.at(words.entity, i - 1), words.entity[i]);
			rows.add(72, words.entity[i], scene.at(words.entity, i + 1));
		}
		int fromStart = i - words.sentenceStart[i];
		int fromEnd = words.sentenceEnd[i] - 1 - i;
		rows.add(73, Scene.bucket(fromStart));
		rows.add(74, Scene.bucket(fromEnd));
		rows.add(75, Scene.bucket(i));
		rows.add(76, Scene.bucket(words.size - 1 - i));
		rows.add(77, Scene.bucket(fromStart), words.tag[i]);
		rows.add(78, fromEnd == 0 ? 1 : 0, words.form[i]);
		rows.add(79, words.sentenceStart[i] == 0 ? 1 : 0, words.sentenceEnd[i] == words.size ? 1 : 0);
		rows.add(80, words.form[words.sentenceStart[i]]);
		rows.add(81, Scene.bucket(words.sentenceEnd[i] - words.sentenceStart[i]));
		rows.add(82, words.form[0], Scene.bucket(i));
		rows.add(83, words.is(words.size - 1, ":") ? 1 : 0, Scene.bucket(words.size));
	}
}
