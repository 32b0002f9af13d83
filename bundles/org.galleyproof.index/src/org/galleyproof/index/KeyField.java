package org.galleyproof.index;

import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.BytesRefHash;

/** A field of a {@link Batch} whose values are looked up as they are: one term of some of the documents. */
final class KeyField {

	private final BytesRefHash values = new BytesRefHash();
	private final BytesRefBuilder bytes = new BytesRefBuilder();
	private final IntList documents;
	private final IntList numbers;
	private Ranking ranking;

	KeyField(Room room) {
		documents = new IntList(room);
		numbers = new IntList(room);
	}

	/** @param document higher than the one before */
	void put(int document, String value) {
		bytes.copyChars(value);
		int number = values.add(bytes.get());
		documents.add(document);
		numbers.add(number < 0 ? -number - 1 : number);
	}

	boolean has(String value) {
		return values.find(new BytesRef(value)) >= 0;
	}

	boolean isEmpty() {
		return documents.size() == 0;
	}

	/** Gives its memory back; nothing of it can be asked any more. */
	void free() {
		documents.free();
		numbers.free();
	}

	long bytes() {
		return values.ramBytesUsed() + documents.bytes() + numbers.bytes();
	}

	/** Nothing can be put in after. */
	Postings postings() {
		if (ranking == null)
			ranking = new Ranking(values);
		int[] starts = new int[ranking.size() + 1];
		for (int i = 0; i < numbers.size(); i++)
			starts[ranking.of(numbers.get(i)) + 1]++;
		for (int term = 0; term < ranking.size(); term++)
			starts[term + 1] += starts[term];
		int[] next = starts.clone();
		int[] found = new int[documents.size()];
		for (int i = 0; i < numbers.size(); i++)
			found[next[ranking.of(numbers.get(i))]++] = documents.get(i);
		return new Postings(ranking, IndexOptions.DOCS, starts, found, null);
	}
}
