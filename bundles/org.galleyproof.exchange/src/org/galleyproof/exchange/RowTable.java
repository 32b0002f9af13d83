package org.galleyproof.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.galleyproof.core.UserException;
import org.galleyproof.core.files.JsonRow;
import org.galleyproof.core.dossier.DossierWriter;
import org.galleyproof.core.dossier.SourceIds;
import org.galleyproof.index.StatementDocument;

/**
 * Where the rows of each source stand in a JSON Lines file: what a first reading keeps, so that a second can write source after
 * source however the rows are scattered. Takes some 250 bytes a row, whatever its text.
 */
final class RowTable {

	/** What rows of one source have in common. */
	private static final List<String> COMMON = List.of("event", "date", "title", "publisher", "url", "kind");

	private final Map<String, Rows> bySource = new LinkedHashMap<>();
	private final Map<String, Seen> byId = new HashMap<>();
	private int known;

	private record Seen(long line, String digest) {
	}

	/** The rows of one source, in the order of the file. */
	static final class Rows {

		private long[] offsets = new long[4];
		private long[] lines = new long[4];
		private int[] lengths = new int[4];
		private int size;

		int size() {
			return size;
		}

		long offset(int i) {
			return offsets[i];
		}

		long line(int i) {
			return lines[i];
		}

		int length(int i) {
			return lengths[i];
		}

		private void add(JsonRow row) {
			if (size == offsets.length) {
				offsets = Arrays.copyOf(offsets, 2 * size);
				lines = Arrays.copyOf(lines, 2 * size);
				lengths = Arrays.copyOf(lengths, 2 * size);
			}
			offsets[size] = row.offset();
			lines[size] = row.line();
			lengths[size] = row.length();
			size++;
		}
	}

	/**
	 * Takes a row in, unless the dossier or the file had it before.
	 *
	 * @throws UserException when its id is taken by another text
	 */
	void add(JsonRow row, DossierWriter dossier) throws UserException {
		String id = row.required("id");
		String text = row.text("text");
		String digest = SourceIds.shortDigest(SourceIds.digest(text));
		Seen before = byId.putIfAbsent(id, new Seen(row.line(), digest));
		if (before != null) {
			if (!before.digest().equals(digest))
				throw row.failure(ExchangeMessages.text("rows.twice", id, before.line()));
			known++;
			return;
		}
		StatementDocument saved = dossier.statement(id);
		if (saved != null) {
			if (!saved.text().equals(text))
				throw row.failure(ExchangeMessages.text("rows.changed", id));
			known++;
			return;
		}
		bySource.computeIfAbsent(key(row), key -> new Rows()).add(row);
	}

	/** The digest of what a source's rows have in common. */
	static String key(JsonRow row) throws UserException {
		List<String> values = new ArrayList<>(COMMON.size());
		for (String field : COMMON) {
			String value = row.optional(field);
			values.add(value == null ? "" : value);
		}
		return SourceIds.digest(String.join("\u0000", values));
	}

	/** The rows of every source by the source's digest, in the order in which the sources first appear. */
	Map<String, Rows> sources() {
		return bySource;
	}

	/** Rows that were there before. */
	int known() {
		return known;
	}

	/** Whether no row was seen at all. */
	boolean isEmpty() {
		return byId.isEmpty();
	}
}
