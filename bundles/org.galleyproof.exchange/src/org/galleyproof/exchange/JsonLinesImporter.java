package org.galleyproof.exchange;

import static org.galleyproof.exchange.ExchangeMessages.failure;
import static org.galleyproof.exchange.ExchangeMessages.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.DossierWriter;
import org.galleyproof.core.dossier.VersionOf;
import org.galleyproof.core.files.JsonLines;
import org.galleyproof.core.files.JsonRow;
import org.galleyproof.core.files.TextFiles;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;

/**
 * Reads JSON Lines, a statement a row: id and text, and perhaps speaker, role, date, event, title, publisher, url, kind; other
 * fields are passed over. Rows that agree in event, date, title, publisher, url and kind make one source, wherever in the file they
 * stand; a large source is split into parts. The file is read once, while what was read is written; a row is read again where its source was written
 * before it came, or its id is another's. A bad row, wherever it stands, undoes the whole.
 */
final class JsonLinesImporter implements Importer {

	/** Rows between two reports of progress. */
	private static final int REPORT = 500;

	@Override
	public ImportReport.Taken read(ImportRequest request, String name, DossierStore store, Progress progress) throws UserException {
		refuseVersion(request, name);
		Path file = request.file();
		try (DossierWriter writer = store.write(); JsonLines lines = JsonLines.open(file, name); RowFile again = new RowFile(file, name, lines::charset)) {
			Disguise.refuse(file, name);
			RowTable rows = new RowTable(again);
			RowSources sources = new RowSources(writer, rows, name);
			long size = Files.size(file);
			int added = 0;
			for (JsonRow row = lines.next(); row != null; row = lines.next()) {
				check(row);
				int number = rows.add(row, writer);
				if (number >= 0) {
					sources.add(row, number);
					added++;
				}
				if (row.line() % REPORT == 1)
					report(name, row.offset(), size, progress);
			}
			if (rows.isEmpty())
				throw failure("rows.none", name);
			int parts = sources.finish();
			if (added > 0)
				writer.commit();
			return new ImportReport.Taken(name, parts, added, rows.known());
		} catch (IOException e) {
			throw TextFiles.unreadable(name, e);
		}
	}

	@Override
	public Preview preview(ImportRequest request, String name, DossierStore store, Progress progress) throws UserException {
		refuseVersion(request, name);
		return new RowsPreview(store).read(request.file(), name, progress);
	}

	private static void refuseVersion(ImportRequest request, String name) throws UserException {
		if (request.version() instanceof VersionOf.Source)
			throw failure("version.table", name);
	}

	/** @throws UserException when a field of the row is missing or can't be understood */
	static void check(JsonRow row) throws UserException {
		row.required("text");
		row.date("date");
		row.optional("speaker");
		row.optional("role");
		RowSource.kind(row);
	}

	private static void report(String name, long done, long total, Progress progress) throws UserException {
		if (progress.cancelled())
			throw failure("cancelled", name);
		progress.at(text("reading", name), done, total);
	}
}
