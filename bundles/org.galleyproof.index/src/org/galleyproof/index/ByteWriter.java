package org.galleyproof.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.apache.lucene.util.BytesRef;

/** Writes numbers and texts into bytes as Lucene's inputs read them. */
final class ByteWriter {

	private byte[] bytes = new byte[512];
	private int size;

	void writeByte(byte value) {
		room(1);
		bytes[size++] = value;
	}

	void writeLong(long value) {
		room(Long.BYTES);
		for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE)
			bytes[size++] = (byte) (value >>> shift);
	}

	void writeVInt(int value) {
		room(5);
		int rest = value;
		while ((rest & ~0x7F) != 0) {
			bytes[size++] = (byte) (rest & 0x7F | 0x80);
			rest >>>= 7;
		}
		bytes[size++] = (byte) rest;
	}

	/** The number of bytes and one before them in UTF-8; 0 of {@code null}. */
	void writeText(String text) {
		if (text == null) {
			writeVInt(0);
			return;
		}
		byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
		writeVInt(encoded.length + 1);
		room(encoded.length);
		System.arraycopy(encoded, 0, bytes, size, encoded.length);
		size += encoded.length;
	}

	/** What was written; valid until more is. */
	BytesRef bytes() {
		return new BytesRef(bytes, 0, size);
	}

	private void room(int more) {
		if (size + more > bytes.length)
			bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
	}
}
