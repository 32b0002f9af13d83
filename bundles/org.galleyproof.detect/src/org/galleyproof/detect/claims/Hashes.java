package org.galleyproof.detect.claims;

/** Hashes of words and of runs of words (FNV-1a, 64 bits, with a last mix), so that nothing of a text has to be copied or kept. */
final class Hashes {

	static final long SEED = 0xcbf29ce484222325L;
	private static final long PRIME = 0x100000001b3L;

	private Hashes() {
	}

	static long step(long hash, int value) {
		return (hash ^ value) * PRIME;
	}

	/** The hash of a whole string, as written. */
	static long of(String text) {
		long hash = SEED;
		for (int i = 0; i < text.length(); i++)
			hash = step(hash, text.charAt(i));
		return hash;
	}

	/** Spreads what differs into all bits, the topmost too (the finalizer of MurmurHash3). */
	static long mix(long hash) {
		long h = hash;
		h = (h ^ h >>> 33) * 0xff51afd7ed558ccdL;
		h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
		return h ^ h >>> 33;
	}

	/** The hash of a pair in its order. */
	static long join(long first, long second) {
		return mix(first * 31 + second);
	}
}
