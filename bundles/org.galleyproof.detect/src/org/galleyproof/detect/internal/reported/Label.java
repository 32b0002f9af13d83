package org.galleyproof.detect.internal.reported;

/** The labels of a word: outside, or the first or a later word of a content, a cue or a source. */
public final class Label {

	public static final byte OUTSIDE = 0;
	public static final byte CONTENT = 1;
	public static final byte CUE = 3;
	public static final byte SOURCE = 5;
	/** First words have odd numbers; the next number is that of the words that go on. */
	public static final int COUNT = 7;

	private Label() {
	}

	/** {@link #CONTENT}, {@link #CUE}, {@link #SOURCE} or {@link #OUTSIDE}. */
	public static byte kind(byte label) {
		return label == 0 ? 0 : (byte) ((label - 1) / 2 * 2 + 1);
	}

	public static boolean isFirst(byte label) {
		return label % 2 == 1;
	}
}
