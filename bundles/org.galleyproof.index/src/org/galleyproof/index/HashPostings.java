package org.galleyproof.index;

import java.util.Arrays;

import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/**
 * Turns a field of hashed terms round. There are hundreds of thousands of terms, a table of which would not stay in the processor's memory; so their
 * occurrences are laid into drawers by their highest bits, which takes no more room than they do themselves, and each drawer is sorted. Every occurrence
 * is told twice: to be counted, and to be taken.
 */
final class HashPostings {

	/** An occurrence is the key of its term before so many bits for the number of its document. */
	private static final int DOCUMENT_BITS = Long.SIZE - 8 * TermHash.LENGTH;
	/** Sorted by so many bits at a time: the bits of a key in four steps, of which the drawers are the first. */
	private static final int STEP = 2 * TermHash.LENGTH;
	private static final int DRAWERS = 1 << STEP;

	private final int[] next = new int[DRAWERS + 1];
	private final int[] ends = new int[DRAWERS];
	private final Room room;
	private int size;
	private long[] found;

	HashPostings(Room room) {
		this.room = room;
	}

	interface Occurrence {
		/** @param key see {@link TermHash#key} */
		void at(long key, int document);
	}

	void count(long key, int document) {
		next[(int) (key >>> 3 * STEP) + 1]++;
	}

	/** All are counted. */
	void counted() {
		for (int drawer = 0; drawer < DRAWERS; drawer++)
			next[drawer + 1] += next[drawer];
		System.arraycopy(next, 1, ends, 0, DRAWERS);
		size = ends[DRAWERS - 1];
		found = room.occurrences(size);
	}

	/** @param document not lower than the one before */
	void take(long key, int document) {
		found[next[(int) (key >>> 3 * STEP)]++] = key << DOCUMENT_BITS | document;
	}

	/** All are taken; can be asked once. */
	Postings done() {
		int largest = 0;
		for (int drawer = 0; drawer < DRAWERS; drawer++)
			largest = Math.max(largest, ends[drawer] - start(drawer));
		long[] drawn = room.drawer(largest);
		for (int drawer = 0; drawer < DRAWERS; drawer++)
			sort(start(drawer), ends[drawer], drawn);
		int terms = 0;
		int documents = 0;
		for (int i = 0; i < size; i++)
			// what stands twice counts once
			if (i == 0 || found[i] != found[i - 1]) {
				if (i == 0 || found[i] >>> DOCUMENT_BITS != found[i - 1] >>> DOCUMENT_BITS)
					terms++;
				documents++;
			}
		long[] keys = new long[terms];
		int[] starts = new int[terms + 1];
		int[] all = room.documents(documents);
		int term = -1;
		int at = 0;
		for (int i = 0; i < size; i++) {
			if (i > 0 && found[i] == found[i - 1])
				continue;
			long key = found[i] >>> DOCUMENT_BITS;
			if (term < 0 || keys[term] != key) {
				keys[++term] = key;
				starts[term] = at;
			}
			all[at++] = (int) found[i] & (1 << DOCUMENT_BITS) - 1;
		}
		starts[terms] = documents;
		found = null;
		return new Postings(new Keys(keys), IndexOptions.DOCS, starts, all, null);
	}

	private int start(int drawer) {
		return drawer == 0 ? 0 : ends[drawer - 1];
	}

	/** Sorts a drawer by the rest of the key, the lowest bits first; of one term the documents are in order already, and stay so. */
	private void sort(int start, int end, long[] drawn) {
		int many = end - start;
		int[] places = new int[DRAWERS + 1];
		long[] from = found;
		int fromStart = start;
		long[] to = drawn;
		int toStart = 0;
		for (int step = 0; step < 3; step++) {
			int shift = DOCUMENT_BITS + step * STEP;
			Arrays.fill(places, 0);
			for (int i = 0; i < many; i++)
				places[(int) (from[fromStart + i] >>> shift & DRAWERS - 1) + 1]++;
			for (int i = 1; i < places.length; i++)
				places[i] += places[i - 1];
			for (int i = 0; i < many; i++) {
				long each = from[fromStart + i];
				to[toStart + places[(int) (each >>> shift & DRAWERS - 1)]++] = each;
			}
			long[] other = from;
			from = to;
			to = other;
			int otherStart = fromStart;
			fromStart = toStart;
			toStart = otherStart;
		}
		// three steps end in the other one
		System.arraycopy(from, fromStart, found, start, many);
	}

	private record Keys(long[] keys) implements Postings.Vocabulary {

		@Override
		public int size() {
			return keys.length;
		}

		@Override
		public void read(int number, BytesRef term) {
			if (term.bytes.length < TermHash.LENGTH)
				term.bytes = new byte[TermHash.LENGTH];
			TermHash.write(keys[number], term);
		}
	}
}
