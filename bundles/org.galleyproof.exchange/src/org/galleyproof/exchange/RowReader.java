package org.galleyproof.exchange;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Reads a table and gives up where a row has no end: a quotation mark left open, or data that are no table, would fill the memory. */
final class RowReader extends FilterReader {

	/** Characters of one row. */
	static final int LONGEST = 8_000_000;

	private int left = LONGEST;

	/** A row is too long. */
	static final class EndlessException extends IOException {

		private static final long serialVersionUID = 1L;
	}

	RowReader(Reader in) {
		super(in);
	}

	/** A row was read to its end. */
	void next() {
		left = LONGEST;
	}

	@Override
	public int read() throws IOException {
		int c = super.read();
		count(1);
		return c;
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		int count = super.read(buffer, offset, length);
		count(Math.max(0, count));
		return count;
	}

	private void count(int characters) throws EndlessException {
		left -= characters;
		if (left < 0)
			throw new EndlessException();
	}
}
