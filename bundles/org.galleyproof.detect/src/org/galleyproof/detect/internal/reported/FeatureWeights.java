package org.galleyproof.detect.internal.reported;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * What each feature says for each label: a table of hashed features, one byte a weight. Bytes stand for weights on a quadratic scale, so
 * that small weights, which are most, keep their precision. Features that are not in the table say nothing. Immutable.
 */
final class FeatureWeights {

	private static final int STEPS = 127;
	/** Far beyond what training gives; a larger number in a file is damage. */
	private static final int MOST = 1 << 24;

	private final int labels;
	/** Ascending. */
	private final int[] keys;
	private final byte[] weights;
	private final float largest;
	/** Open-addressed: number of the key + 1, 0 where free. */
	private final int[] table;
	private final float[] scale = new float[2 * STEPS + 1];

	private FeatureWeights(int labels, int[] keys, byte[] weights, float largest) {
		this.labels = labels;
		this.keys = keys;
		this.weights = weights;
		this.largest = largest;
		for (int q = -STEPS; q <= STEPS; q++)
			scale[q + STEPS] = largest * q * Math.abs(q) / (STEPS * STEPS);
		table = new int[Integer.highestOneBit(Math.max(8, keys.length)) * 4];
		for (int i = 0; i < keys.length; i++) {
			int at = Hash.mix(keys[i]) & table.length - 1;
			while (table[at] != 0)
				at = at + 1 & table.length - 1;
			table[at] = i + 1;
		}
	}

	/**
	 * @param keys hashed features, each once
	 * @param weights {@code labels} a key
	 * @param least features whose weights are all smaller than this are left out
	 */
	static FeatureWeights of(int labels, int[] keys, float[] weights, float least) {
		Integer[] order = new Integer[keys.length];
		int kept = 0;
		float largest = 0;
		for (int i = 0; i < keys.length; i++) {
			float max = 0;
			for (int y = 0; y < labels; y++)
				max = Math.max(max, Math.abs(weights[i * labels + y]));
			largest = Math.max(largest, max);
			if (max >= least && max > 0)
				order[kept++] = i;
		}
		Arrays.sort(order, 0, kept, (a, b) -> Integer.compare(keys[a], keys[b]));
		int[] sorted = new int[kept];
		byte[] bytes = new byte[kept * labels];
		for (int i = 0; i < kept; i++) {
			sorted[i] = keys[order[i]];
			for (int y = 0; y < labels; y++) {
				float w = weights[order[i] * labels + y];
				bytes[i * labels + y] = (byte) (Math.signum(w) * Math.round(STEPS * Math.sqrt(Math.abs(w) / largest)));
			}
		}
		return new FeatureWeights(labels, sorted, bytes, largest);
	}

	/** Number of features. */
	int size() {
		return keys.length;
	}

	/** Adds what {@code feature} says to the {@code labels} scores from {@code at}. */
	void add(int feature, float[] scores, int at) {
		int slot = Hash.mix(feature) & table.length - 1;
		for (int entry = table[slot]; entry != 0; entry = table[slot]) {
			if (keys[entry - 1] == feature) {
				int row = (entry - 1) * labels;
				for (int y = 0; y < labels; y++)
					scores[at + y] += scale[weights[row + y] + STEPS];
				return;
			}
			slot = slot + 1 & table.length - 1;
		}
	}

	void write(DataOutput out) throws IOException {
		out.writeInt(labels);
		out.writeInt(keys.length);
		out.writeFloat(largest);
		// ascending keys lie close together: the steps between them take fewer bytes
		int last = Integer.MIN_VALUE;
		for (int key : keys) {
			Numbers.write(out, key - last);
			last = key;
		}
		// label by label, because the bytes of one label are alike and compress better
		for (int y = 0; y < labels; y++)
			for (int i = 0; i < keys.length; i++)
				out.writeByte(weights[i * labels + y]);
	}

	/** @throws IOException also when the numbers make no sense */
	static FeatureWeights read(DataInput in) throws IOException {
		int labels = in.readInt();
		int size = in.readInt();
		float largest = in.readFloat();
		if (labels < 1 || labels > 64 || size < 0 || size > MOST || !(largest >= 0 && largest < 1e6))
			throw new IOException("impossible table of features");
		int[] keys = new int[size];
		int last = Integer.MIN_VALUE;
		for (int i = 0; i < size; i++) {
			last += Numbers.read(in);
			keys[i] = last;
		}
		byte[] weights = new byte[size * labels];
		byte[] column = new byte[size];
		for (int y = 0; y < labels; y++) {
			in.readFully(column);
			for (int i = 0; i < size; i++)
				weights[i * labels + y] = (byte) Math.max(-STEPS, column[i]);
		}
		return new FeatureWeights(labels, keys, weights, largest);
	}
}
