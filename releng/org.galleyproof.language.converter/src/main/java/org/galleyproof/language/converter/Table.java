package org.galleyproof.language.converter;

import java.io.IOException;
import java.util.Arrays;

import org.galleyproof.language.analysis.internal.Slots;

/** Places keys in an open-addressed table as {@link Slots} finds them, each with a number. */
final class Table {

	/** Not a key's place. */
	static final int FREE = -1;

	private final int[] prints;
	private final int[] values;

	Table(int keys) {
		prints = new int[Slots.capacity(keys)];
		values = new int[prints.length];
		Arrays.fill(values, FREE);
	}

	/** @throws IllegalStateException when the key cannot be told from one that is there */
	void put(long key, int value) {
		if (Slots.find(prints, key) >= 0)
			throw new IllegalStateException("two texts have one hash");
		int at = Slots.first(key, prints.length);
		while (prints[at] != 0)
			at = (at + 1) % prints.length;
		prints[at] = Slots.print(key);
		values[at] = value;
	}

	/** The number at each place, or {@link #FREE}. */
	int[] values() {
		return values;
	}

	void writePrints(ModelWriter out) throws IOException {
		out.ints(prints);
	}

	/** Writes prints and numbers, which must fit a short. */
	void write(ModelWriter out) throws IOException {
		writePrints(out);
		short[] shorts = new short[values.length];
		for (int i = 0; i < shorts.length; i++)
			shorts[i] = (short) values[i];
		out.shorts(shorts);
	}
}
