package org.galleyproof.detect.internal.reported;

/** The labels of a word: outside, or the first or a later word of a content, a cue or a source. */
final class Label {

	static final byte OUTSIDE = 0;
	static final byte CONTENT = 1;
	static final byte CUE = 3;
	static final byte SOURCE = 5;
	/** First words have odd numbers; the next number is that of the words that go on. */
	static final int COUNT = 7;

	private Label() {
	}

	/** {@link #CONTENT}, {@link #CUE}, {@link #SOURCE} or {@link #OUTSIDE}. */
	static byte kind(byte label) {
		return label == 0 ? 0 : (byte) ((label - 1) / 2 * 2 + 1);
	}

	static boolean isFirst(byte label) {
		return label % 2 == 1;
	}
}
