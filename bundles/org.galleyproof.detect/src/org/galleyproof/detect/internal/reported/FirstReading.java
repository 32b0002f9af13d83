package org.galleyproof.detect.internal.reported;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.detect.internal.sequence.Lattice;

/** What a first pass made of a paragraph: its labels and how sure it was, as features of the second pass. */
final class FirstReading {

	private static final int NONE = Scene.NONE;

	private record Segment(byte kind, int from, int to) {
	}

	private final Words words;
	private final byte[] labels;
	/** Probability of content, cue and source, by word, in steps of a tenth. */
	private final byte[][] sure;
	private final List<Segment> segments = new ArrayList<>();
	private final int[] segmentAt;

	/** @param sure for content, cue and source a step from 0 to 9 a word */
	FirstReading(Words words, byte[] labels, byte[][] sure) {
		this.words = words;
		this.labels = labels;
		this.sure = sure;
		segmentAt = new int[words.size];
		for (int i = 0; i < words.size;) {
			byte kind = Label.kind(labels[i]);
			int from = i++;
			while (i < words.size && kind != 0 && labels[i] == kind + 1)
				i++;
			for (int k = from; k < i; k++)
				segmentAt[k] = segments.size();
			segments.add(new Segment(kind, from, i));
		}
	}

	/** @param lattice holds the sums for this paragraph */
	static FirstReading of(Words words, byte[] labels, Lattice lattice) {
		byte[][] sure = new byte[3][words.size];
		for (int k = 0; k < 3; k++)
			for (int i = 0; i < words.size; i++)
				sure[k][i] = (byte) Math.min(9, 10 * (lattice.probability(i, 2 * k + 1) + lattice.probability(i, 2 * k + 2)));
		return new FirstReading(words, labels, sure);
	}

	private int label(int i) {
		return i < 0 || i >= words.size ? NONE : labels[i];
	}

	/** The nearest segment of {@code kind} before the {@code from}th or behind it, in its sentence; {@code null} where there is none. */
	private Segment near(int from, int step, byte kind, int sentence) {
		for (int k = from + step, far = 0; k >= 0 && k < segments.size() && far < 8; k += step, far++) {
			Segment segment = segments.get(k);
			int edge = step < 0 ? segment.to - 1 : segment.from;
			if (words.sentenceStart[edge] != sentence)
				return null;
			if (segment.kind == kind)
				return segment;
		}
		return null;
	}

	void add(FeatureRows rows, int i) {
		for (int d = -3; d <= 3; d++)
			rows.add(300 + d, label(i + d));
		rows.add(304, label(i - 1), label(i));
		rows.add(305, label(i), label(i + 1));
		rows.add(306, label(i - 1), label(i), label(i + 1));
		rows.add(307, label(i), words.form[i]);
		rows.add(308, label(i), words.tag[i]);
		rows.add(309, label(i - 1), words.form[i]);
		rows.add(310, label(i + 1), words.form[i]);
		for (int k = 0; k < 3; k++) {
			rows.add(311 + k, sure[k][i]);
			rows.add(314 + k, sure[k][i], i == 0 ? NONE : sure[k][i - 1]);
			rows.add(317 + k, sure[k][i], i + 1 == words.size ? NONE : sure[k][i + 1]);
		}
		rows.add(320, sure[0][i], sure[1][i], sure[2][i]);
		int at = segmentAt[i];
		Segment own = segments.get(at);
		int sentence = words.sentenceStart[i];
		Segment cueBefore = near(at, -1, Label.CUE, sentence);
		Segment cueBehind = near(at, 1, Label.CUE, sentence);
		Segment sourceBefore = near(at, -1, Label.SOURCE, sentence);
		Segment sourceBehind = near(at, 1, Label.SOURCE, sentence);
		Segment contentBefore = near(at, -1, Label.CONTENT, sentence);
		Segment contentBehind = near(at, 1, Label.CONTENT, sentence);
		rows.add(330, own.kind, before(cueBefore, i));
		rows.add(331, own.kind, behind(cueBehind, i));
		rows.add(332, own.kind, before(sourceBefore, i), before(contentBefore, i));
		rows.add(333, own.kind, behind(sourceBehind, i), behind(contentBehind, i));
		rows.add(334, own.kind, before(cueBefore, i), before(contentBefore, i));
		rows.add(335, own.kind, behind(cueBehind, i), behind(contentBehind, i));
		if (cueBefore != null) {
			rows.add(336, own.kind, words.lemma[cueBefore.to - 1], Scene.bucket(i - cueBefore.to));
			rows.add(337, own.kind, words.lemma[cueBefore.from]);
			rows.add(338, own.kind, words.lemma[cueBefore.from], words.lemma[cueBefore.to - 1]);
		}
		if (cueBehind != null) {
			rows.add(339, own.kind, words.lemma[cueBehind.to - 1], Scene.bucket(i - cueBehind.from));
			rows.add(340, own.kind, words.lemma[cueBehind.from]);
		}
		Segment previous = at > 0 ? segments.get(at - 1) : null;
		Segment next = at + 1 < segments.size() ? segments.get(at + 1) : null;
		int beforeKind = previous == null ? NONE : previous.kind;
		int nextKind = next == null ? NONE : next.kind;
		rows.add(341, own.kind, beforeKind, nextKind);
		rows.add(342, own.kind, beforeKind, Scene.bucket(i - own.from));
		rows.add(343, own.kind, nextKind, Scene.bucket(own.to - 1 - i));
		rows.add(344, own.kind, words.form[own.from], Scene.bucket(i - own.from));
		rows.add(345, own.kind, words.form[own.to - 1], Scene.bucket(own.to - 1 - i));
		rows.add(346, own.kind, Scene.bucket(own.to - own.from));
		rows.add(347, own.kind, next == null ? NONE : words.form[next.from], Scene.bucket(own.to - 1 - i));
		int cues = 0;
		int contents = 0;
		int sources = 0;
		for (int k = at; k >= 0 && at - k < 12 && words.sentenceStart[segments.get(k).to - 1] == sentence; k--) {
			cues += segments.get(k).kind == Label.CUE ? 1 : 0;
			contents += segments.get(k).kind == Label.CONTENT ? 1 : 0;
			sources += segments.get(k).kind == Label.SOURCE ? 1 : 0;
		}
		for (int k = at + 1; k < segments.size() && k - at < 12 && words.sentenceStart[segments.get(k).from] == sentence; k++) {
			cues += segments.get(k).kind == Label.CUE ? 1 : 0;
			contents += segments.get(k).kind == Label.CONTENT ? 1 : 0;
			sources += segments.get(k).kind == Label.SOURCE ? 1 : 0;
		}
		rows.add(348, own.kind, Math.min(4, cues), Math.min(4, contents));
		rows.add(349, own.kind, Math.min(4, cues), Math.min(4, sources));
		rows.add(350, own.kind, cues - contents);
		if (words.parsed) {
			int h = words.head[i];
			rows.add(351, label(i), h < 0 ? NONE : label(h), words.relation[i]);
			rows.add(352, words.relation[i], h < 0 ? NONE : label(h), h < i ? 0 : 1);
			if (h >= 0) {
				rows.add(353, words.relation[h], label(words.head[h] < 0 ? h : words.head[h]), words.relation[i]);
				// does the subtree under the word, or under its head, cross the edge of its segment?
				rows.add(354, own.kind, (words.left[i] < own.from ? 1 : 0) + (words.right[i] >= own.to ? 2 : 0), words.relation[i]);
				rows.add(355, own.kind, (h < own.from ? 1 : h >= own.to ? 2 : 0), words.relation[i]);
			}
		}
	}

	private static int before(Segment segment, int i) {
		return segment == null ? NONE : Scene.bucket(i - segment.to);
	}

	private static int behind(Segment segment, int i) {
		return segment == null ? NONE : Scene.bucket(segment.from - i);
	}
}
