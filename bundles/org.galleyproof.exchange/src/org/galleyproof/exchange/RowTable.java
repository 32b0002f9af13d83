package org.galleyproof.exchange;

import java.io.IOException;
import java.util.Arrays;

import org.galleyproof.core.dossier.DossierWriter;
import org.galleyproof.core.files.JsonRow;
import org.galleyproof.core.user.UserException;
import org.galleyproof.index.StatementDocument;

/**
 * Where the rows of a JSON Lines file stand, by number and by id: rows that come twice are known, and any row can be read again. Takes some 32 bytes a
 * row, whatever its text and id: of an id it keeps a hash, and where two are the same it reads the earlier row again.
 */
final class RowTable {

	private final RowFile file;
	private long[] offsets = new long[64];
	private int[] lines = new int[64];
	private int[] lengths = new int[64];
	private int[] hashes = new int[64];
	/** By hash of the id, with steps of one (linear probing): a row's number and one, or 0; less than two thirds are taken. */
	private int[] slots = new int[128];
	private int size;
	private int known;

	RowTable(RowFile file) {
		this.file = file;
	}

	/**
	 * Takes a row in.
	 *
	 * @return its number, from 0; -1 where the dossier or the file had it before
	 * @throws UserException when its id is taken by another text
	 */
	int add(JsonRow row, DossierWriter dossier) throws IOException, UserException {
		String id = row.required("id");
		int hash = id.hashCode() * 0x9E3779B9;
		int slot = slot(hash);
		for (; slots[slot] != 0; slot = slot + 1 & slots.length - 1)
			if (hashes[slots[slot] - 1] == hash) {
				JsonRow before = row(slots[slot] - 1);
				if (id.equals(before.required("id"))) {
					if (!before.text("text").equals(row.text("text")))
						throw row.failure(ExchangeMessages.text("rows.twice", id, before.line()));
					known++;
					return -1;
				}
			}
		int number = append(row, hash);
		slots[slot] = number + 1;
		if (size > slots.length / 3 * 2)
			rehash();
		StatementDocument saved = dossier.statement(id);
		if (saved == null)
			return number;
		if (!saved.text().equals(row.text("text")))
			throw row.failure(ExchangeMessages.text("rows.changed", id));
		known++;
		return -1;
	}

	/** Reads a row again. */
	JsonRow row(int number) throws IOException, UserException {
		return file.row(lines[number], offsets[number], lengths[number]);
	}

	/** Rows that were there before. */
	int known() {
		return known;
	}

	/** Whether no row was seen at all. */
	boolean isEmpty() {
		return size == 0;
	}

	private int append(JsonRow row, int hash) {
		if (size == lines.length) {
			int more = size + size / 2;
			offsets = Arrays.copyOf(offsets, more);
			lines = Arrays.copyOf(lines, more);
			lengths = Arrays.copyOf(lengths, more);
			hashes = Arrays.copyOf(hashes, more);
		}
		offsets[size] = row.offset();
		lines[size] = Math.toIntExact(row.line());
		lengths[size] = row.length();
		hashes[size] = hash;
		return size++;
	}

	private void rehash() {
		slots = new int[2 * slots.length];
		for (int number = 0; number < size; number++) {
			int slot = slot(hashes[number]);
			while (slots[slot] != 0)
				slot = slot + 1 & slots.length - 1;
			slots[slot] = number + 1;
		}
	}

	/** The high bits: those of a product depend on all of its factor. */
	private int slot(int hash) {
		return hash >>> Integer.numberOfLeadingZeros(slots.length) + 1;
	}
}
