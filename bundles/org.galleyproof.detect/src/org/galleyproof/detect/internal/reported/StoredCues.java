package org.galleyproof.detect.internal.reported;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;

/** The table of a model: hashed words and ways with the strengths of each. Immutable. */
final class StoredCues implements CueTable {

	private static final int MOST = 1 << 22;

	/** Ascending. */
	private final int[] keys;
	private final byte[] strengths;
	private final byte[] seconds;

	private StoredCues(int[] keys, byte[] strengths, byte[] seconds) {
		this.keys = keys;
		this.strengths = strengths;
		this.seconds = seconds;
	}

	/** All keys that another table knows. */
	static StoredCues of(Collection<Integer> known, CueTable table) {
		int[] keys = known.stream().mapToInt(Integer::intValue).filter(key -> table.strength(key) != UNKNOWN).distinct().sorted().toArray();
		byte[] strengths = new byte[keys.length];
		byte[] seconds = new byte[keys.length];
		for (int i = 0; i < keys.length; i++) {
			strengths[i] = (byte) table.strength(keys[i]);
			seconds[i] = (byte) table.second(keys[i]);
		}
		return new StoredCues(keys, strengths, seconds);
	}

	@Override
	public int strength(int key) {
		int at = Arrays.binarySearch(keys, key);
		return at < 0 ? UNKNOWN : strengths[at];
	}

	@Override
	public int second(int key) {
		int at = Arrays.binarySearch(keys, key);
		return at < 0 ? UNKNOWN : seconds[at];
	}

	void write(DataOutput out) throws IOException {
		out.writeInt(keys.length);
		int last = Integer.MIN_VALUE;
		for (int key : keys) {
			Numbers.write(out, key - last);
			last = key;
		}
		out.write(strengths);
		out.write(seconds);
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
		return new StoredCues(keys, strengths(in, size), strengths(in, size));
	}

	private static byte[] strengths(DataInput in, int size) throws IOException {
		byte[] strengths = new byte[size];
		in.readFully(strengths);
		for (byte strength : strengths)
			if (strength < 0 || strength > STRENGTHS)
				throw new IOException("impossible table of cues");
		return strengths;
	}
}
