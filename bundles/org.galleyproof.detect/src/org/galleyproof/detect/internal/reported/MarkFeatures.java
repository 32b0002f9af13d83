package org.galleyproof.detect.internal.reported;

import java.util.Arrays;

/** Where a word stands to the quotation marks: in them, beside them, and what they hold. */
final class MarkFeatures {

	private final Scene scene;
	private final Words words;
	/** First and last word of each stretch, marks included, and what it looks like. */
	private final int[] opening;
	private final int[] closing;
	private final int[] states;
	/** Nearest closing mark before the word and opening mark behind it; -1 where there is none. */
	private final int[] lastMark;
	private final int[] nextMark;

	MarkFeatures(Scene scene) {
		this.scene = scene;
		words = scene.words;
		int stretches = words.marked.size();
		opening = new int[stretches];
		closing = new int[stretches];
		states = new int[stretches];
		lastMark = new int[words.size];
		nextMark = new int[words.size];
		Arrays.fill(opening, -1);
		int mark = -1;
		for (int i = 0; i < words.size; i++) {
			int k = words.stretch[i];
			if (k >= 0) {
				if (opening[k] < 0)
					opening[k] = i;
				closing[k] = i;
			}
			lastMark[i] = mark;
			if (words.place[i] == Words.CLOSING)
				mark = i;
		}
		mark = -1;
		for (int i = words.size - 1; i >= 0; i--) {
			nextMark[i] = mark;
			if (words.place[i] == Words.OPENING)
				mark = i;
		}
		for (int k = 0; k < stretches; k++)
			if (opening[k] >= 0)
				states[k] = stateOf(k);
	}

	void add(FeatureRows rows, int i) {
		int place = words.place[i];
		int before = lastMark[i] < 0 ? 99 : Scene.bucket(i - lastMark[i]);
		int behind = nextMark[i] < 0 ? 99 : Scene.bucket(nextMark[i] - i);
		if (place == Words.OUTSIDE) {
			if (words.marked.isEmpty()) {
				rows.add(100, words.tag[i]);
				return;
			}
			rows.add(101, before);
			rows.add(102, behind);
			rows.add(103, before, behind);
			rows.add(104, before, words.tag[i]);
			rows.add(105, behind, words.tag[i]);
			rows.add(106, before, scene.strength[i]);
			rows.add(107, behind, scene.strength[i]);
			if (lastMark[i] >= 0 && i - lastMark[i] < 30) {
				int k = words.stretch[lastMark[i]];
				rows.add(108, states[k], Scene.bucket(i - lastMark[i]));
				rows.add(109, states[k], words.form[i], i - lastMark[i] <= 2 ? 1 : 0);
			}
			if (nextMark[i] >= 0 && nextMark[i] - i < 30) {
				int k = words.stretch[nextMark[i]];
				rows.add(110, states[k], Scene.bucket(nextMark[i] - i));
				rows.add(111, states[k], words.form[i], nextMark[i] - i <= 2 ? 1 : 0);
				rows.add(112, scene.at(words.form, nextMark[i] - 1), Scene.bucket(nextMark[i] - i));
			}
			return;
		}
		int k = words.stretch[i];
		int state = states[k];
		rows.add(120, place);
		rows.add(121, place, state);
		rows.add(122, place, words.form[i]);
		int first = opening[k];
		int last = closing[k];
		int wordBefore = scene.at(words.form, first - 1);
		int second = scene.at(words.form, first - 2);
		int wordBehind = scene.at(words.form, last + 1);
		rows.add(123, place, wordBefore, state);
		rows.add(124, place, wordBehind, state);
		rows.add(125, place, wordBefore, second);
		rows.add(126, place, wordBefore, wordBehind);
		rows.add(127, place, scene.strengthAt(first - 1), scene.typeAt(first - 1));
		rows.add(128, place, scene.strengthAt(last + 1), scene.typeAt(last + 1));
		rows.add(129, place, scene.strengthAt(last + 2), scene.strengthAt(last + 3));
		rows.add(130, place, Scene.bucket(i - first), state);
		rows.add(131, place, first == words.sentenceStart[first] ? 1 : 0, last == words.size - 1 ? 1 : 0);
		rows.add(132, place, scene.at(words.tag, first - 1), scene.at(words.tag, last + 1));
		rows.add(133, i == first + 1 ? 1 : 0, state, words.sentenceStart[i] == i ? 1 : 0);
	}

	/** Length, capital at the opening, last sign, closed or not. */
	private int stateOf(int k) {
		int from = words.marked.get(k).start();
		int to = words.marked.get(k).end();
		int length = closing[k] - opening[k] - 1;
		int size = length <= 1 ? 0 : length <= 2 ? 1 : length <= 4 ? 2 : length <= 8 ? 3 : 4;
		boolean capital = Character.isUpperCase(words.text.charAt(from));
		char last = words.text.charAt(to - 1);
		int sign = last == ',' ? 1 : last == '.' ? 2 : last == '?' || last == '!' ? 3 : 0;
		boolean closed = words.place[closing[k]] == Words.CLOSING;
		return ((size * 2 + (capital ? 1 : 0)) * 4 + sign) * 2 + (closed ? 1 : 0);
	}
}
