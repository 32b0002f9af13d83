package org.galleyproof.detect.internal.reported;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Whole numbers in as few bytes as they need: seven bits a byte, the lowest first, the eighth says that more follow. */
final class Numbers {

	private Numbers() {
	}

	/** @param value taken as unsigned */
	static void write(DataOutput out, int value) throws IOException {
		int left = value;
		while ((left & ~0x7f) != 0) {
			out.writeByte(left & 0x7f | 0x80);
			left >>>= 7;
		}
		out.writeByte(left);
	}

	static int read(DataInput in) throws IOException {
		int value = 0;
		for (int shift = 0; shift < 35; shift += 7) {
			int next = in.readByte();
			value |= (next & 0x7f) << shift;
			if (next >= 0)
				return value;
		}
		throw new IOException("impossible number");
	}
}
