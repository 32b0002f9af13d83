package org.galleyproof.detect.internal.reported;

/** The words of a paragraph with what is asked of them again and again: how much each attributes, and the nearest that does. */
final class Scene {

	/** In place of a value beyond the paragraph's ends. */
	static final int NONE = -7;
	/** From this strength on a word counts as a cue for its neighbours. */
	private static final int CUE = 4;

	final Words words;
	final byte[] strength;
	/** Index of the nearest likely cue before and behind the word in its sentence; -1 where there is none. */
	final int[] cueBefore;
	final int[] cueBehind;
	/** Verbs before the word in its sentence. */
	final int[] verbsBefore;

	Scene(Words words, CueTable cues) {
		this.words = words;
		int n = words.size;
		strength = new byte[n];
		cueBefore = new int[n];
		cueBehind = new int[n];
		verbsBefore = new int[n];
		for (int i = 0; i < n; i++)
			strength[i] = (byte) cues.strength(CueTable.key(words.lemma[i], words.type[i]));
		int cue = -1;
		int verbs = 0;
		for (int i = 0; i < n; i++) {
			if (words.sentenceStart[i] == i) {
				cue = -1;
				verbs = 0;
			}
			cueBefore[i] = cue;
			verbsBefore[i] = verbs;
			if (strength[i] >= CUE)
				cue = i;
			if (words.type[i] == WordType.VERB)
				verbs++;
		}
		cue = -1;
		for (int i = n - 1; i >= 0; i--) {
			if (words.sentenceEnd[i] == i + 1)
				cue = -1;
			cueBehind[i] = cue;
			if (strength[i] >= CUE)
				cue = i;
		}
	}

	/** The value at {@code i}, {@link #NONE} beyond the ends. */
	int at(int[] values, int i) {
		return i < 0 || i >= words.size ? NONE : values[i];
	}

	int typeAt(int i) {
		return i < 0 || i >= words.size ? NONE : words.type[i].ordinal();
	}

	int strengthAt(int i) {
		return i < 0 || i >= words.size ? NONE : strength[i];
	}

	/** A distance in words as one of few numbers: 0, 1, 2, 3, 4-5, 6-8, 9-13, 14-20, 21-35, more; negative ones likewise. */
	static int bucket(int distance) {
		int d = Math.abs(distance);
		int b = d <= 3 ? d : d <= 5 ? 4 : d <= 8 ? 5 : d <= 13 ? 6 : d <= 20 ? 7 : d <= 35 ? 8 : 9;
		return distance < 0 ? -b : b;
	}
}
