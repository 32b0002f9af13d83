package org.galleyproof.index;

import org.apache.lucene.util.BytesRef;

/**
 * A term as five bytes. Pairs of neighbouring words are nearly all different, and as text they would make most of the index and most of the work of
 * writing it. The polynomial over the term's characters (Rabin and Karp's, modulo 2^64) gives the hash of two terms joined without joining them, so
 * that "cyber criminals" still meets "cybercriminals". Of ten million terms one in a hundred thousand shares its five bytes with another; then a
 * passage too many is proposed, which the alignment passes over.
 *
 * @param value the polynomial
 * @param power the base to the power of the term's length
 */
record TermHash(long value, long power) {

	private static final long BASE = 0x9E3779B97F4A7C15L;
	/** As many bytes as are kept. */
	static final int LENGTH = 5;

	static TermHash of(String term) {
		long value = 0;
		long power = 1;
		for (int i = 0; i < term.length(); i++) {
			value = value * BASE + term.charAt(i) + 1;
			power *= BASE;
		}
		return new TermHash(value, power);
	}

	/** The bytes of a term. */
	static BytesRef bytes(String term) {
		BytesRef bytes = new BytesRef(LENGTH);
		write(of(term).key(), bytes);
		return bytes;
	}

	/** The bytes of this one's term as one number, the first of them the highest: numbers sort as the bytes do. */
	long key() {
		return key(value);
	}

	/** The same of this one's term followed by the other's. */
	long keyWith(TermHash other) {
		return key(value * other.power + other.value);
	}

	private static long key(long value) {
		// the last step of Appleby's MurmurHash3: the polynomial's high bits depend on little
		long mixed = (value ^ value >>> 33) * 0xFF51AFD7ED558CCDL;
		mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
		mixed ^= mixed >>> 33;
		return Long.reverseBytes(mixed) >>> Long.SIZE - 8 * LENGTH;
	}

	/** Writes a key as bytes, for which there must be room from the first of {@code into} on. */
	static void write(long key, BytesRef into) {
		into.offset = 0;
		into.length = LENGTH;
		for (int i = 0; i < LENGTH; i++)
			into.bytes[i] = (byte) (key >>> 8 * (LENGTH - 1 - i));
	}
}
