package org.galleyproof.exchange;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.galleyproof.core.dossier.DossierWriter;
import org.galleyproof.core.files.JsonRow;
import org.galleyproof.core.user.UserException;

/**
 * Puts rows into their sources as they are read. Mostly the rows of a source stand together; so a source that has not grown for long is written while
 * others are read, and does not wait in memory for rows that never come. One that grows after all is read and written again; where that happens often,
 * because the rows are scattered over the file, sources wait, and their rows are read again at the end.
 */
final class RowSources {

	/** Characters of text that are held; a few times as many bytes. */
	private static final int HELD = 1_500_000;
	/** Sources that are written twice at most. */
	private static final int TWICE = 64;

	private final DossierWriter writer;
	private final RowTable rows;
	private final String file;
	/** By what their rows have in common, in the order in which they first appear. */
	private final Map<String, RowSource> sources = new LinkedHashMap<>();
	/** Those that hold text, the one that has not grown for longest first. */
	private final Map<RowSource, RowSource> holding = new LinkedHashMap<>(16, 0.75f, true);
	private long held;
	private int twice;
	private int parts;

	/** @param file what messages call the file */
	RowSources(DossierWriter writer, RowTable rows, String file) {
		this.writer = writer;
		this.rows = rows;
		this.file = file;
	}

	/** Adds a row of that number to its source. */
	void add(JsonRow row, int number) throws IOException, UserException {
		String common = RowSource.common(row);
		RowSource source = sources.get(common);
		if (source == null) {
			source = new RowSource(row, common, file);
			sources.put(common, source);
		}
		if (source.isFull()) {
			// it is not the last now, which it may have been written as
			fill(source);
			source.write(false, writer);
			held -= source.characters();
			source.next();
			parts++;
		}
		fill(source);
		if (source.isWritten())
			twice++;
		held -= source.characters();
		source.add(row, number);
		held += source.characters();
		holding.put(source, source);
		while (held > HELD && holding.size() > 1)
			letGo(holding.keySet().iterator().next());
	}

	/** Writes what is not written yet; how many parts there are of all sources. */
	int finish() throws IOException, UserException {
		for (RowSource source : sources.values()) {
			if (!source.isWritten()) {
				fill(source);
				source.write(true, writer);
			}
			source.empty();
			parts++;
		}
		return parts;
	}

	private void fill(RowSource source) throws IOException, UserException {
		if (!source.isEmptied())
			return;
		source.fill(rows);
		held += source.characters();
	}

	private void letGo(RowSource source) throws UserException {
		if (!source.isWritten() && twice < TWICE)
			source.write(true, writer);
		holding.remove(source);
		held -= source.characters();
		source.empty();
	}
}
