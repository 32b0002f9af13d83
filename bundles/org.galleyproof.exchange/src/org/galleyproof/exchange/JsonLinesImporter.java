package org.galleyproof.exchange;

import static org.galleyproof.exchange.ExchangeMessages.failure;
import static org.galleyproof.exchange.ExchangeMessages.text;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.galleyproof.core.Progress;
import org.galleyproof.core.UserException;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.DossierWriter;
import org.galleyproof.core.dossier.SourceDraft;
import org.galleyproof.core.dossier.SourceIds;
import org.galleyproof.core.dossier.StatementDraft;
import org.galleyproof.core.dossier.VersionOf;
import org.galleyproof.core.files.JsonLines;
import org.galleyproof.core.files.JsonRow;
import org.galleyproof.core.files.TextFiles;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.text.Span;

/**
 * Reads JSON Lines, a statement a row: id and text, and perhaps speaker, role, date, event, title, publisher, url, kind; other
 * fields are passed over. Rows that agree in event, date, title, publisher, url and kind make one source, wherever in the file they
 * stand; a large source is split into parts. The file is read twice: once to check every row and to note where it stands, once to
 * write, so that memory holds one part at a time and a bad row at the end stops the import before it begins.
 */
final class JsonLinesImporter implements Importer {

	/** Statements and characters of one part. */
	private static final int MOST_STATEMENTS = 2_000;
	private static final int MOST_CHARACTERS = 4_000_000;
	/** What stands between the texts of two rows in their source. */
	private static final String SEPARATOR = "\n\n";
	/** Rows between two reports of progress. */
	private static final int REPORT = 500;

	@Override
	public ImportReport.Taken read(ImportRequest request, String name, DossierStore store, Progress progress) throws UserException {
		refuseVersion(request, name);
		Path file = request.file();
		try (DossierWriter writer = store.write()) {
			RowTable rows = table(file, name, writer, progress);
			long total = rows.sources().values().stream().mapToLong(RowTable.Rows::size).sum();
			long done = 0;
			int sources = 0;
			try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
				for (Map.Entry<String, RowTable.Rows> source : rows.sources().entrySet()) {
					sources += writeSource(in, name, source.getKey(), source.getValue(), writer);
					long before = done;
					done += source.getValue().size();
					if (before / REPORT != done / REPORT)
						report("writing", name, done, total, progress);
				}
			} catch (EOFException e) {
				throw new UserException(text("rows.modified", name), e);
			} catch (IOException e) {
				throw TextFiles.unreadable(name, e);
			}
			if (done > 0)
				writer.commit();
			return new ImportReport.Taken(name, sources, (int) done, rows.known());
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
		kind(row);
	}

	/** The second reading, of one source; how many parts it made. */
	private static int writeSource(RandomAccessFile in, String name, String digest, RowTable.Rows rows, DossierWriter writer) throws IOException, UserException {
		List<JsonRow> part = new ArrayList<>();
		int characters = 0;
		int parts = 0;
		int number = 0;
		for (int i = 0; i < rows.size(); i++) {
			JsonRow row = row(in, name, rows, i);
			part.add(row);
			characters += row.text("text").length();
			boolean last = i + 1 == rows.size();
			if (last || part.size() == MOST_STATEMENTS || characters > MOST_CHARACTERS) {
				number = writePart(part, digest, number + 1, last && number == 0, writer, name);
				parts++;
				part.clear();
				characters = 0;
			}
		}
		return parts;
	}

	/** The first reading: every row is checked. */
	private static RowTable table(Path file, String name, DossierWriter writer, Progress progress) throws UserException {
		RowTable table = new RowTable();
		try (JsonLines lines = JsonLines.open(file, name)) {
			long size = Files.size(file);
			for (JsonRow row = lines.next(); row != null; row = lines.next()) {
				check(row);
				table.add(row, writer);
				if (row.line() % REPORT == 1)
					report("reading", name, row.offset(), size, progress);
			}
		} catch (IOException e) {
			throw TextFiles.unreadable(name, e);
		}
		if (table.isEmpty())
			throw failure("rows.none", name);
		return table;
	}

	private static void report(String key, String name, long done, long total, Progress progress) throws UserException {
		if (progress.cancelled())
			throw failure("cancelled", name);
		progress.at(text(key, name), done, total);
	}

	private static JsonRow row(RandomAccessFile in, String name, RowTable.Rows rows, int i) throws IOException, UserException {
		byte[] bytes = new byte[rows.length(i)];
		in.seek(rows.offset(i));
		in.readFully(bytes);
		return JsonLines.parse(name, rows.line(i), rows.offset(i), bytes);
	}

	/** Writes the rows as the first part from {@code number} that the dossier does not have yet, and tells its number. */
	private static int writePart(List<JsonRow> rows, String digest, int number, boolean only, DossierWriter writer, String name) throws UserException {
		JsonRow first = rows.get(0);
		String event = first.optional("event");
		String title = first.optional("title");
		String publisher = first.optional("publisher");
		String heading = title != null ? title : event != null ? event : publisher != null ? publisher : String.valueOf(Path.of(name).getFileName());
		LocalDate date = first.date("date");
		String base = SourceIds.of(date == null ? heading : date + " " + heading, digest);
		int part = number;
		while (writer.contains(part(base, part)))
			part++;
		StringBuilder text = new StringBuilder();
		List<StatementDraft> statements = new ArrayList<>(rows.size());
		SourceKind kind = kind(first);
		for (JsonRow row : rows) {
			if (!text.isEmpty())
				text.append(SEPARATOR);
			int start = text.length();
			text.append(row.text("text"));
			String speaker = row.optional("speaker");
			boolean quoted = speaker != null || kind == SourceKind.TRANSCRIPT || kind == SourceKind.RECORDING;
			statements.add(new StatementDraft(row.required("id"), List.of(new Span(start, text.length())), quoted, speaker, null, row.optional("role"), null));
		}
		int told = only && part == 1 ? 0 : part;
		writer.add(new SourceDraft(part(base, part), kind, heading, publisher, first.optional("url"), date, event, told, text.toString(), statements, null));
		return part;
	}

	private static String part(String base, int number) {
		return number == 1 ? base : base + '-' + number;
	}

	/** The kind that a row names; of one that names none, a row with a speaker is from a transcript. */
	private static SourceKind kind(JsonRow row) throws UserException {
		String name = row.optional("kind");
		if (name == null)
			return row.optional("speaker") == null ? SourceKind.DOCUMENT : SourceKind.TRANSCRIPT;
		SourceKind kind = SourceKind.getByName(name.strip().toLowerCase(Locale.ROOT));
		if (kind == null)
			throw row.failure(text("rows.kind", String.join(", ", SourceKind.VALUES.stream().map(SourceKind::getName).toList()), name));
		return kind;
	}
}
