package org.galleyproof.index;

/** Which words of a {@link WordLog} stand in which document of a {@link Batch}: those of a field. A document may have several slices, which go on from each other. */
final class Slices {

	private final IntList documents;
	private final IntList from;
	private final IntList to;

	Slices(Room room) {
		documents = new IntList(room);
		from = new IntList(room);
		to = new IntList(room);
	}

	/** @param document not lower than the one before */
	void add(int document, int newFrom, int newTo) {
		documents.add(document);
		from.add(newFrom);
		to.add(newTo);
	}

	boolean isEmpty() {
		return documents.size() == 0;
	}

	int size() {
		return documents.size();
	}

	int document(int i) {
		return documents.get(i);
	}

	int from(int i) {
		return from.get(i);
	}

	int to(int i) {
		return to.get(i);
	}

	/** Gives its memory back; nothing of it can be asked any more. */
	void free() {
		documents.free();
		from.free();
		to.free();
	}

	long bytes() {
		return documents.bytes() + from.bytes() + to.bytes();
	}
}
