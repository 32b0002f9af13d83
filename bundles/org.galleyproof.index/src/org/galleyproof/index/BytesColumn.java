package org.galleyproof.index;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.util.BytesRef;

/** Bytes of some of the documents of a {@link Batch}. */
final class BytesColumn {

	private final Room room;
	private final IntList documents;
	/** Of each value: its piece, where in that it begins, and its length. */
	private final IntList places;
	private final List<byte[]> pieces = new ArrayList<>();
	private int left;
	private long bytes;

	BytesColumn(Room room) {
		this.room = room;
		documents = new IntList(room);
		places = new IntList(room);
	}

	/** @param document higher than the one before */
	void put(int document, BytesRef value) {
		if (value.length > left || pieces.isEmpty()) {
			pieces.add(value.length > Room.BYTES ? new byte[value.length] : room.bytes());
			left = pieces.getLast().length;
			bytes += left;
		}
		byte[] piece = pieces.getLast();
		int start = piece.length - left;
		System.arraycopy(value.bytes, value.offset, piece, start, value.length);
		left -= value.length;
		documents.add(document);
		places.add(pieces.size() - 1);
		places.add(start);
		places.add(value.length);
	}

	boolean isEmpty() {
		return documents.size() == 0;
	}

	/** Gives its memory back; nothing of it can be asked any more. */
	void free() {
		documents.free();
		places.free();
		pieces.forEach(room::back);
		pieces.clear();
	}

	long bytes() {
		return bytes + documents.bytes() + places.bytes();
	}

	BinaryDocValues values() {
		return new Values();
	}

	private final class Values extends BinaryDocValues {

		private final ColumnIterator at = new ColumnIterator(documents);
		private final BytesRef value = new BytesRef();

		@Override
		public BytesRef binaryValue() {
			int place = 3 * at.row();
			value.bytes = pieces.get(places.get(place));
			value.offset = places.get(place + 1);
			value.length = places.get(place + 2);
			return value;
		}

		@Override
		public boolean advanceExact(int target) {
			return at.advanceExact(target);
		}

		@Override
		public int docID() {
			return at.docID();
		}

		@Override
		public int nextDoc() {
			return at.nextDoc();
		}

		@Override
		public int advance(int target) {
			return at.advance(target);
		}

		@Override
		public long cost() {
			return at.cost();
		}
	}
}
