package org.galleyproof.index;

import org.apache.lucene.search.DocIdSetIterator;

/** Goes through the documents that have a value in a column. Columns are read from beginning to end, so it steps and never leaps. */
final class ColumnIterator extends DocIdSetIterator {

	private final IntList documents;
	private int row = -1;

	ColumnIterator(IntList documents) {
		this.documents = documents;
	}

	/** The row of the present document. */
	int row() {
		return row;
	}

	@Override
	public int docID() {
		return row < 0 ? -1 : row < documents.size() ? documents.get(row) : NO_MORE_DOCS;
	}

	@Override
	public int nextDoc() {
		row++;
		return docID();
	}

	@Override
	public int advance(int target) {
		int document = nextDoc();
		while (document < target)
			document = nextDoc();
		return document;
	}

	/** Whether the target has a value; stands on it then, and on the last one before it otherwise. */
	boolean advanceExact(int target) {
		while (row + 1 < documents.size() && documents.get(row + 1) <= target)
			row++;
		return docID() == target;
	}

	@Override
	public long cost() {
		return documents.size();
	}
}
