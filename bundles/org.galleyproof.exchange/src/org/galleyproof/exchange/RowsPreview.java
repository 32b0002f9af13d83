package org.galleyproof.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.List;
import java.util.Set;

import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.SourceIds;
import org.galleyproof.core.files.JsonLines;
import org.galleyproof.core.files.JsonRow;
import org.galleyproof.core.files.TextFiles;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;
import org.galleyproof.index.StatementDocument;

/** Reads JSON Lines as {@link JsonLinesImporter} does on its first reading, and tells what it would write. Holds some 100 bytes a row. */
final class RowsPreview {

	/** Rows between two reports of progress. */
	private static final int REPORT = 500;

	private final DossierStore store;
	private final PreviewBuilder preview = new PreviewBuilder();
	private final Map<String, Row> ids = new HashMap<>();
	private final Set<String> sources = new HashSet<>();
	private int known;

	/** What is kept of a row. Texts whose hashes agree pass for the same: reading the row again, as the import does, would make a preview slow. */
	private record Row(long line, int hash) {
	}

	/** @param store {@code null} where there is no dossier yet */
	RowsPreview(DossierStore store) {
		this.store = store;
	}

	/** @throws UserException when a row is none, or {@code progress} asks to end */
	Preview read(Path file, String name, Progress progress) throws UserException {
		try (JsonLines lines = JsonLines.open(file, name)) {
			Disguise.refuse(file, name);
			long size = Files.size(file);
			for (JsonRow row = lines.next(); row != null; row = lines.next()) {
				add(row);
				if (row.line() % REPORT == 1) {
					if (progress.cancelled())
						throw ExchangeMessages.failure("cancelled", name);
					progress.at(ExchangeMessages.text("reading", name), row.offset(), size);
				}
			}
		} catch (IOException e) {
			throw TextFiles.unreadable(name, e);
		} catch (UncheckedIOException e) {
			throw TextFiles.unreadable(name, e.getCause());
		}
		if (ids.isEmpty())
			throw ExchangeMessages.failure("rows.none", name);
		return preview.build(null, sources.size(), known, null);
	}

	private void add(JsonRow row) throws UserException {
		JsonLinesImporter.check(row);
		String id = row.required("id");
		String text = row.text("text");
		Row before = ids.putIfAbsent(id, new Row(row.line(), text.hashCode()));
		if (before != null && before.hash() != text.hashCode())
			throw row.failure(ExchangeMessages.text("rows.twice", id, before.line()));
		if (before != null)
			return;
		StatementDocument saved = store == null ? null : store.index().get(id).orElse(null);
		if (saved != null && !saved.text().equals(text))
			throw row.failure(ExchangeMessages.text("rows.changed", id));
		if (saved != null)
			known++;
		sources.add(SourceIds.shortDigest(SourceIds.digest(RowSource.common(row))));
		preview.add(row.optional("speaker"), row.optional("date"), text);
	}
}
