package org.galleyproof.index;

import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/** The values of a hash in the order of their bytes. Sorting empties the hash's table: nothing can be added or found after. */
final class Ranking implements Postings.Vocabulary {

	private final BytesRefHash values;
	private final int[] sorted;
	private final int[] ranks;
	private final int size;

	Ranking(BytesRefHash values) {
		this.values = values;
		size = values.size();
		sorted = values.sort();
		ranks = new int[size];
		for (int rank = 0; rank < size; rank++)
			ranks[sorted[rank]] = rank;
	}

	/** The rank of a value by the number that the hash gave it. */
	int of(int number) {
		return ranks[number];
	}

	@Override
	public int size() {
		return size;
	}

	@Override
	public void read(int rank, BytesRef term) {
		values.get(sorted[rank], term);
	}
}
