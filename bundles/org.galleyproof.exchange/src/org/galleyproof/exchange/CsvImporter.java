package org.galleyproof.exchange;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonObject;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.SourceIds;
import org.galleyproof.core.files.TextFiles;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;

/**
 * Reads a table of statements (RFC 4180, see {@link Encoding}; see {@link Separator}): its first line names
 * the columns, as the fields of {@link JsonLinesImporter}. A row without an id gets one from its words, speaker and date, so that the same
 * row is known again. Works row by row, whatever the size of the file.
 */
final class CsvImporter implements Importer {

	/** How the library says that a quotation mark was left open. */
	private static final Pattern OPEN = Pattern.compile("\\(startline (\\d+)\\) EOF reached");
	/** How it says that words follow a closing quotation mark. */
	private static final Pattern MARKS = Pattern.compile("Invalid character between encapsulated token and delimiter at line: (\\d+)");
	/** A line end as the library counts them. */
	private static final Pattern LINE = Pattern.compile("\\r\\n|\\r|\\n");
	/** Column titles of other programs, and the fields that they mean. */
	private static final Map<String, String> SYNONYMS = Map.of("quote", "text", "quotation", "text", "statement", "text", "words", "text", "name", "speaker", "who", "speaker", "said on", "date",
			"link", "url", "source", "publisher");
	private static final List<String> FIELDS = List.of("id", "text", "speaker", "role", "date", "event", "title", "publisher", "url", "kind");

	private final Importer rows;

	CsvImporter(Importer rows) {
		this.rows = rows;
	}

	@Override
	public ImportReport.Taken read(ImportRequest request, String name, DossierStore store, Progress progress) throws UserException {
		return converted(request.file(), name, (spooled, note) -> rows.read(request.of(spooled), name, store, progress).with(note));
	}

	@Override
	public Preview preview(ImportRequest request, String name, DossierStore store, Progress progress) throws UserException {
		return converted(request.file(), name, (spooled, note) -> rows.preview(request.of(spooled), name, store, progress).with(note));
	}

	private interface Use<T> {
		/** @param note of how the table was read; {@code null} for none */
		T of(Path rows, String note) throws UserException;
	}

	/** Hands the table on as JSON Lines in a file that lasts as long as its use. */
	private static <T> T converted(Path file, String name, Use<T> use) throws UserException {
		if (Files.isDirectory(file))
			throw ExchangeMessages.failure("folder", name);
		try {
			Path spooled = Files.createTempFile("import", ".jsonl");
			try {
				Disguise.refuse(file, name);
				Encoding encoding = encoding(file);
				try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(spooled))) {
					convert(file, name, encoding, out);
				}
				return use.of(spooled, encoding.note(name));
			} finally {
				Files.deleteIfExists(spooled);
			}
		} catch (CharacterCodingException e) {
			throw new UserException(ExchangeMessages.text("csv.encoding", name), e);
		} catch (RowReader.EndlessException e) {
			throw endless(name, e);
		} catch (CSVException e) {
			throw damaged(name, e);
		} catch (IOException e) {
			throw TextFiles.unreadable(name, e);
		} catch (UncheckedIOException e) {
			if (e.getCause() instanceof RowReader.EndlessException)
				throw endless(name, e);
			throw damaged(name, e.getCause());
		}
	}

	/** @param failure of the library that reads tables */
	static UserException damaged(String name, Throwable failure) {
		String message = String.valueOf(failure.getMessage());
		Matcher open = OPEN.matcher(message);
		Matcher marks = MARKS.matcher(message);
		if (open.find())
			return new UserException(ExchangeMessages.text("csv.open", name, open.group(1)), failure);
		if (marks.find())
			return new UserException(ExchangeMessages.text("csv.marks", name, marks.group(1)), failure);
		return new UserException(ExchangeMessages.text("csv.damaged", name, ExchangeMessages.reason(failure)), failure);
	}

	private static UserException endless(String name, Exception cause) {
		return new UserException(ExchangeMessages.text("csv.row", name, RowReader.LONGEST / 1_000_000), cause);
	}

	private static void convert(Path file, String name, Encoding encoding, OutputStream out) throws IOException, UserException {
		Separator separator = separator(file, encoding);
		CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator.sign()).setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).setIgnoreSurroundingSpaces(true)
				.setAllowMissingColumnNames(true).get();
		try (InputStream bytes = Files.newInputStream(file);
				RowReader in = new RowReader(reader(bytes, encoding, separator)); CSVParser parser = CSVParser.builder().setReader(in).setFormat(format).get()) {
			String[] columns = columns(parser.getHeaderNames(), name);
			if (!Arrays.asList(columns).contains("text"))
				throw ExchangeMessages.failure("csv.columns", name, String.join(", ", FIELDS));
			long line = 1;
			for (CSVRecord record : parser) {
				in.next();
				long start = parser.getCurrentLineNumber() + (separator.named() ? 1 : 0) - record.stream().mapToLong(value -> LINE.matcher(value).results().count()).sum();
				refuseSurplus(record, columns.length, separator, name, start);
				// an empty line for each line of the table keeps the numbers that messages give
				for (; line < start; line++)
					out.write('\n');
				JsonObject row = row(record, columns);
				if (row.size() > 0) {
					out.write(row.toString().getBytes(StandardCharsets.UTF_8));
					out.write('\n');
					line++;
				}
			}
		} catch (IllegalArgumentException e) {
			// two columns of one name
			throw damaged(name, e);
		}
	}

	private static JsonObject row(CSVRecord record, String[] columns) {
		JsonObject row = new JsonObject();
		for (int i = 0; i < Math.min(columns.length, record.size()); i++)
			if (columns[i] != null && !record.get(i).isBlank() && !row.has(columns[i]))
				row.addProperty(columns[i], record.get(i).strip());
		if (row.has("text") && !row.has("id"))
			row.addProperty("id", "row-" + SourceIds.shortDigest(SourceIds.digest(value(row, "text") + '\u0000' + value(row, "speaker") + '\u0000' + value(row, "date"))));
		return row;
	}

	private static String value(JsonObject row, String field) {
		return row.has(field) ? row.get(field).getAsString() : "";
	}

	/** Refuses a row with more fields than there are columns: what stands in them would be lost, mostly the end of a text with the separator in it. */
	static void refuseSurplus(CSVRecord record, int columns, Separator separator, String name, long line) throws UserException {
		for (int i = columns; i < record.size(); i++)
			if (!record.get(i).isBlank())
				throw ExchangeMessages.failure("csv.surplus", name, line, separator.told());
	}

	/**
	 * The field of each column; {@code null} for one that means nothing here.
	 *
	 * @throws UserException when two columns mean the same: one of them would be lost
	 */
	private static String[] columns(List<String> titles, String name) throws UserException {
		String[] columns = new String[titles.size()];
		for (int i = 0; i < columns.length; i++) {
			String title = titles.get(i) == null ? "" : titles.get(i).strip().toLowerCase(Locale.ROOT).replace('_', ' ');
			String field = SYNONYMS.getOrDefault(title, title);
			columns[i] = FIELDS.contains(field) ? field : null;
		}
		refuseTwice(titles, columns, name);
		return columns;
	}

	/** @param fields what the columns mean; {@code null} for nothing */
	static void refuseTwice(List<String> titles, String[] fields, String name) throws UserException {
		List<String> all = Arrays.asList(fields);
		for (int i = 0; i < fields.length; i++)
			if (fields[i] != null && all.indexOf(fields[i]) < i)
				throw ExchangeMessages.failure("csv.twice", name, fields[i], titles.get(all.indexOf(fields[i])), titles.get(i));
	}

	private static Separator separator(Path file, Encoding encoding) throws IOException {
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			in.skipNBytes(encoding.mark());
			head = in.readNBytes(1 << 12);
		}
		return Separator.of(new String(head, encoding.charset()));
	}

	private static Encoding encoding(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return Encoding.of(in);
		}
	}

	/** Refuses what is no text in the encoding; a mark at the beginning goes, and a line that is no row. */
	private static Reader reader(InputStream in, Encoding encoding, Separator separator) throws IOException {
		in.skipNBytes(encoding.mark());
		Reader reader = new BufferedReader(new InputStreamReader(in, encoding.decoder()));
		for (int c = separator.named() ? reader.read() : '\n'; c >= 0 && c != '\n';)
			c = reader.read();
		return reader;
	}
}
