package org.galleyproof.index;

import java.io.IOException;
import java.util.Arrays;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.NumericUtils;

/** A number of some of the documents of a {@link Batch}, and the ways in which Lucene reads it when the batch is written. */
final class IntColumn {

	private final IntList documents;
	private final IntList values;

	IntColumn(Room room) {
		documents = new IntList(room);
		values = new IntList(room);
	}

	/** @param document higher than the one before */
	void put(int document, int value) {
		documents.add(document);
		values.add(value);
	}

	boolean isEmpty() {
		return documents.size() == 0;
	}

	/** Gives its memory back; nothing of it can be asked any more. */
	void free() {
		documents.free();
		values.free();
	}

	long bytes() {
		return documents.bytes() + values.bytes();
	}

	NumericDocValues numbers() {
		return new Numbers();
	}

	SortedNumericDocValues sortedNumbers() {
		return DocValues.singleton(new Numbers());
	}

	PointValues points() {
		return new Points();
	}

	private final class Numbers extends NumericDocValues {

		private final ColumnIterator at = new ColumnIterator(documents);

		@Override
		public long longValue() {
			return values.get(at.row());
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

	/** A tree of one leaf: Lucene makes the real one when it writes the points. */
	private final class Points extends PointValues implements PointValues.PointTree {

		@Override
		public PointTree getPointTree() {
			return this;
		}

		@Override
		public PointTree clone() {
			return this;
		}

		@Override
		public boolean moveToChild() {
			return false;
		}

		@Override
		public boolean moveToSibling() {
			return false;
		}

		@Override
		public boolean moveToParent() {
			return false;
		}

		@Override
		public byte[] getMinPackedValue() {
			return packed(all()[0]);
		}

		@Override
		public byte[] getMaxPackedValue() {
			int[] all = all();
			return packed(all[all.length - 1]);
		}

		private int[] all() {
			int[] all = new int[values.size()];
			Arrays.setAll(all, values::get);
			Arrays.sort(all);
			return all;
		}

		@Override
		public int getNumDimensions() {
			return 1;
		}

		@Override
		public int getNumIndexDimensions() {
			return 1;
		}

		@Override
		public int getBytesPerDimension() {
			return Long.BYTES;
		}

		@Override
		public long size() {
			return values.size();
		}

		@Override
		public int getDocCount() {
			return documents.size();
		}

		@Override
		public void visitDocIDs(IntersectVisitor visitor) throws IOException {
			for (int i = 0; i < documents.size(); i++)
				visitor.visit(documents.get(i));
		}

		@Override
		public void visitDocValues(IntersectVisitor visitor) throws IOException {
			for (int i = 0; i < documents.size(); i++)
				visitor.visit(documents.get(i), packed(values.get(i)));
		}

		private static byte[] packed(long value) {
			byte[] packed = new byte[Long.BYTES];
			NumericUtils.longToSortableBytes(value, packed, 0);
			return packed;
		}
	}
}
