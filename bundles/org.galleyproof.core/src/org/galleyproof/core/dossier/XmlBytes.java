package org.galleyproof.core.dossier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * XML 1.0 on its way to a file, in UTF-8: written once, where a text that is escaped, gathered and then encoded is copied three times. Escapes what EMF
 * escapes. Half a surrogate pair becomes a question mark, as with Java's own encoder.
 */
final class XmlBytes {

	/** Characters looked at in one go. */
	private static final int PIECE = 1 << 10;
	/** Bytes of the longest escape or character. */
	private static final int LONGEST = 6;
	/** Characters below this are escaped, or may be; the rest is letters, and what is above ASCII. */
	private static final int SIGNS = '>' + 1;
	private static final byte[] NOTHING = {};
	private static final byte[][] IN_TEXT = escapes("&&amp;", "<&lt;", "\"&quot;", "\r&#xD;");
	private static final byte[][] IN_ATTRIBUTES = escapes("&&amp;", "<&lt;", "\"&quot;", "\r&#xD;", "\n&#xA;", "\t&#x9;");

	private final char[] piece = new char[PIECE];
	private byte[] bytes;
	private int size;
	private boolean writable = true;

	/** @param expected about as many bytes as there will be */
	XmlBytes(int expected) {
		bytes = new byte[Math.max(LONGEST, expected)];
	}

	/** Each begins with the character that it stands for; control characters, which XML 1.0 cannot write, stand for nothing. */
	private static byte[][] escapes(String... each) {
		byte[][] escapes = new byte[SIGNS][];
		for (int c = 0; c < ' '; c++)
			escapes[c] = NOTHING;
		escapes['\n'] = null;
		escapes['\t'] = null;
		for (String escape : each)
			escapes[escape.charAt(0)] = escape.substring(1).getBytes(StandardCharsets.US_ASCII);
		return escapes;
	}

	/** Adds markup as it is. */
	@SuppressWarnings("deprecation")
	XmlBytes add(String ascii) {
		room(ascii.length());
		// ASCII's bytes are the low halves of its characters
		ascii.getBytes(0, ascii.length(), bytes, size);
		size += ascii.length();
		return this;
	}

	/** Adds the text of an element. */
	XmlBytes addText(String text) {
		return add(text, IN_TEXT);
	}

	/** Adds the value of an attribute. */
	XmlBytes addValue(String value) {
		return add(value, IN_ATTRIBUTES);
	}

	/** Whether XML 1.0 can write all that was added. */
	boolean isWritable() {
		return writable;
	}

	/** What was added; valid until more is. */
	ByteBuffer bytes() {
		return ByteBuffer.wrap(bytes, 0, size);
	}

	private XmlBytes add(String text, byte[][] escapes) {
		int length = text.length();
		for (int from = 0; from < length; from += PIECE) {
			int count = Math.min(PIECE, length - from);
			text.getChars(from, from + count, piece, 0);
			room(count);
			int done = 0;
			// letters and blanks, mostly; what has no byte of its own goes on below
			while (done < count) {
				char c = piece[done];
				if (c >= 128 || c < SIGNS && (escapes[c] != null || c == '>'))
					break;
				bytes[size++] = (byte) c;
				done++;
			}
			if (done < count)
				addRest(text, from, done, count, escapes);
		}
		return this;
	}

	private void addRest(String text, int from, int done, int count, byte[][] escapes) {
		room(LONGEST * (count - done));
		byte[] out = bytes;
		int at = size;
		for (int i = done; i < count; i++) {
			char c = piece[i];
			byte[] escape = c < SIGNS ? escapes[c] : null;
			if (escape != null) {
				writable &= escape.length > 0;
				System.arraycopy(escape, 0, out, at, escape.length);
				at += escape.length;
			} else if (c == '>' && escapes == IN_TEXT && endsSection(text, from + i)) {
				out[at++] = '&';
				out[at++] = 'g';
				out[at++] = 't';
				out[at++] = ';';
			} else if (c < 0x80)
				out[at++] = (byte) c;
			else if (c < 0x800) {
				out[at++] = (byte) (0xC0 | c >> 6);
				out[at++] = (byte) (0x80 | c & 0x3F);
			} else if (!Character.isSurrogate(c)) {
				out[at++] = (byte) (0xE0 | c >> 12);
				out[at++] = (byte) (0x80 | c >> 6 & 0x3F);
				out[at++] = (byte) (0x80 | c & 0x3F);
			} else if (!isPaired(text, from + i))
				out[at++] = '?';
			else if (Character.isHighSurrogate(c)) {
				int point = text.codePointAt(from + i);
				out[at++] = (byte) (0xF0 | point >> 18);
				out[at++] = (byte) (0x80 | point >> 12 & 0x3F);
				out[at++] = (byte) (0x80 | point >> 6 & 0x3F);
				out[at++] = (byte) (0x80 | point & 0x3F);
			}
		}
		size = at;
	}

	/** Whether there stands "]]" before. */
	private static boolean endsSection(String text, int i) {
		return i > 1 && text.charAt(i - 1) == ']' && text.charAt(i - 2) == ']';
	}

	/** Of a surrogate: whether its other half stands where it belongs. */
	private static boolean isPaired(String text, int i) {
		return Character.isHighSurrogate(text.charAt(i)) ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)) : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
	}

	private void room(int more) {
		if (size + more > bytes.length)
			bytes = Arrays.copyOf(bytes, Math.max(bytes.length + bytes.length / 2, size + more));
	}
}
