package org.galleyproof.detect.internal.reported;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** The cue table of a model: hashed words with the strength of each. Immutable. */
final class StoredCues implements CueTable {

	private static final int MOST = 1 << 22;

	/** Ascending. */
	private final int[] keys;
	private final byte[] strengths;

	private StoredCues(int[] keys, byte[] strengths) {
		this.keys = keys;
		this.strengths = strengths;
	}

	/** @param strengths by key; {@link #UNKNOWN} is left out */
	static StoredCues of(Map<Integer, Integer> strengths) {
		Map<Integer, Integer> sorted = new TreeMap<>(strengths);
		sorted.values().removeIf(strength -> strength == UNKNOWN);
		int[] keys = sorted.keySet().stream().mapToInt(Integer::intValue).toArray();
		byte[] values = new byte[keys.length];
		for (int i = 0; i < keys.length; i++)
			values[i] = sorted.get(keys[i]).byteValue();
		return new StoredCues(keys, values);
	}

	@Override
	public int strength(int key) {
		int at = java.util.Arrays.binarySearch(keys, key);
		return at < 0 ? UNKNOWN : strengths[at];
	}

	void write(DataOutput out) throws IOException {
		out.writeInt(keys.length);
		int last = Integer.MIN_VALUE;
		for (int key : keys) {
			Numbers.write(out, key - last);
			last = key;
		}
		out.write(strengths);
	}

	/** @throws IOException also when the numbers make no sense */
	static StoredCues read(DataInput in) throws IOException {
		int size = in.readInt();
		if (size < 0 || size > MOST)
			throw new IOException("impossible table of cues");
		int[] keys = new int[size];
		int last = Integer.MIN_VALUE;
		for (int i = 0; i < size; i++) {
			last += Numbers.read(in);
			keys[i] = last;
		}
		byte[] strengths = new byte[size];
		in.readFully(strengths);
		for (byte strength : strengths)
			if (strength < 0 || strength > STRENGTHS)
				throw new IOException("impossible table of cues");
		return new StoredCues(keys, strengths);
	}
}
