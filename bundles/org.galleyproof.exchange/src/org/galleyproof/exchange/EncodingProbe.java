package org.galleyproof.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What the bytes of a text say of its encoding. Takes them in pieces, whatever the size of the file, and keeps a few numbers. It never guesses between
 * alphabets: beside UTF-8 and UTF-16, which prove themselves, it knows the encoding of Western European Windows alone, and that only where every sign
 * stands where such a sign may stand.
 */
final class EncodingProbe {

	/** Of Western Europe, on Windows. */
	static final Charset WINDOWS = Charset.forName("windows-1252");
	/** A hundred ASCII letters may have as many others beside them; Cyrillic or Greek read as Western has nearly none but others. */
	private static final int MOST_OTHERS = 30;
	/** Of a hundred bytes above ASCII, so many may stand where their sign seldom does. */
	private static final int MOST_ODD = 2;

	private long total;
	private long letters;
	private long high;
	private long odd;
	private long undefined;
	private long evenZeros;
	private long oddZeros;
	private long sequences;
	private long malformed = -1;
	private int before;
	/** Bytes that a sequence of UTF-8 still wants, and what the next one may be. */
	private int wanted;
	private int lowest;
	private int highest;

	/** Takes the next bytes in. */
	void add(byte[] bytes, int from, int to) {
		for (int i = from; i < to; i++)
			add(bytes[i] & 0xFF);
	}

	private void add(int b) {
		utf8(b);
		if (b == 0) {
			if (total % 2 == 0)
				evenZeros++;
			else
				oddZeros++;
		} else if (b < 0x80) {
			if (isAsciiLetter(b))
				letters++;
		} else {
			high++;
			if (b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D)
				undefined++;
			else if (isOdd(b))
				odd++;
		}
		before = b;
		total++;
	}

	/** The Unicode standard, table 3-7. */
	private void utf8(int b) {
		if (wanted > 0 && b >= lowest && b <= highest) {
			lowest = 0x80;
			highest = 0xBF;
			if (--wanted == 0)
				sequences++;
			return;
		}
		if (wanted > 0)
			malformedAt(total);
		wanted = b >= 0xC2 && b <= 0xDF ? 1 : b >= 0xE0 && b <= 0xEF ? 2 : b >= 0xF0 && b <= 0xF4 ? 3 : 0;
		lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
		highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
		if (wanted == 0 && b >= 0x80)
			malformedAt(total);
	}

	private void malformedAt(long offset) {
		if (malformed < 0)
			malformed = offset;
	}

	/** Whether a byte, read as Windows wrote it, would be a capital behind a small letter, or one of the rarer signs inside a word. */
	private boolean isOdd(int b) {
		boolean small = before >= 'a' && before <= 'z';
		boolean capital = b >= 0xC0 && b <= 0xDE && b != 0xD7 || b == 0x8A || b == 0x8C || b == 0x8E || b == 0x9F;
		boolean rare = b >= 0x80 && b <= 0x90 && b != 0x85 || b == 0x98 || b == 0x9B || b >= 0xA2 && b <= 0xA8 || b == 0xAC || b == 0xAF || b == 0xB6 || b == 0xB8;
		return small && (capital || rare);
	}

	/** Whether the bytes are UTF-8 from end to end. */
	boolean isUtf8() {
		return malformed < 0 && wanted == 0;
	}

	/** Whether they hold anything but ASCII. */
	boolean isBeyondAscii() {
		return high > 0;
	}

	/** UTF-16 without a mark, where every second byte of Western text is zero; {@code null} where it is not that. */
	Charset utf16() {
		boolean pairs = total > 0 && total % 2 == 0;
		if (pairs && evenZeros == 0 && oddZeros * 4 > total)
			return StandardCharsets.UTF_16LE;
		return pairs && oddZeros == 0 && evenZeros * 4 > total ? StandardCharsets.UTF_16BE : null;
	}

	/** Whether they can be nothing but a text of Western Europe as Windows wrote it: no UTF-8 that was damaged, no other alphabet, no data. */
	boolean isWindows() {
		return high > 0 && sequences == 0 && undefined == 0 && evenZeros + oddZeros == 0 && high * 100 <= letters * MOST_OTHERS && odd * 100 <= high * MOST_ODD;
	}

	private static boolean isAsciiLetter(int b) {
		return b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
	}
}
