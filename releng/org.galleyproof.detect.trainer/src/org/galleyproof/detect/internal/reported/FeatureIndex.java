package org.galleyproof.detect.internal.reported;

import java.util.Arrays;

/** Numbers the features that occur often enough: an open-addressed table from hash to index. */
final class FeatureIndex {

	private int[] keys = new int[1 << 16];
	private int[] values = new int[1 << 16];
	private int size;
	private int mask = keys.length - 1;

	FeatureIndex() {
		Arrays.fill(values, -1);
	}

	/** Counts one occurrence; the value of a key is its count until {@link #number}. */
	void count(int key) {
		int at = find(key);
		if (values[at] < 0) {
			if (2 * size >= keys.length) {
				grow();
				at = find(key);
			}
			keys[at] = key;
			values[at] = 0;
			size++;
		}
		values[at]++;
	}

	/** From now on {@link #get} gives numbers from 0 to the answer, exclusive. */
	int number(int least) {
		int[] oldKeys = keys;
		int[] oldValues = values;
		int next = 0;
		int kept = 0;
		for (int v : oldValues)
			if (v >= least)
				kept++;
		int room = Integer.highestOneBit(Math.max(16, kept * 2)) * 2;
		keys = new int[room];
		values = new int[room];
		mask = room - 1;
		Arrays.fill(values, -1);
		for (int i = 0; i < oldKeys.length; i++)
			if (oldValues[i] >= least) {
				int at = find(oldKeys[i]);
				keys[at] = oldKeys[i];
				values[at] = next++;
			}
		size = kept;
		return next;
	}

	/** -1 where it has none. */
	int get(int key) {
		return values[find(key)];
	}

	/** Keys by number. */
	int[] keys() {
		int[] found = new int[size];
		for (int i = 0; i < keys.length; i++)
			if (values[i] >= 0)
				found[values[i]] = keys[i];
		return found;
	}

	private int find(int key) {
		int at = Hash.mix(key * 0x9E3779B1) & mask;
		while (values[at] >= 0 && keys[at] != key)
			at = at + 1 & mask;
		return at;
	}

	private void grow() {
		int[] oldKeys = keys;
		int[] oldValues = values;
		keys = new int[2 * oldKeys.length];
		values = new int[keys.length];
		mask = keys.length - 1;
		Arrays.fill(values, -1);
		for (int i = 0; i < oldKeys.length; i++)
			if (oldValues[i] >= 0) {
				int at = find(oldKeys[i]);
				keys[at] = oldKeys[i];
				values[at] = oldValues[i];
			}
	}
}
