package org.galleyproof.language.analysis.internal;

import java.io.IOException;

/** A map from hashed texts to small numbers. Immutable. */
final class Lookup {

	private final int[] prints;
	private final short[] values;

	Lookup(ModelReader in) throws IOException {
		prints = in.ints();
		values = in.shorts();
		if (prints.length != values.length)
			throw new IOException("the language model is damaged");
	}

	/** The number of a text, at least 0; -1 where it is not in the map. */
	int get(long key) {
		int at = Slots.find(prints, key);
		return at < 0 ? -1 : values[at];
	}
}
