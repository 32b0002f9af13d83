package org.galleyproof.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.edit.DossierEditor;
import org.galleyproof.core.dossier.edit.ListedPerson;
import org.galleyproof.core.dossier.edit.PeopleList;
import org.galleyproof.core.files.TextFiles;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;

/**
 * Reads a list of people and organisations: a table (CSV, see {@link Separator} and {@link Encoding}) whose first line names its columns, or JSON, see
 * {@link PeopleJson}. The columns are {@code name}, {@code aliases} and {@code spellings} (several with semicolons or bars between), {@code role},
 * {@code organisation}, {@code from} and {@code until} (2026-03-04, 2026-03 or 2026); their order does not matter, and others are passed over. Who has several
 * roles has several lines. A line without a name is about the organisation.
 */
public final class PeopleImporter {

	private static final Map<String, String> SYNONYMS = Map.ofEntries(Map.entry("person", "name"), Map.entry("full name", "name"), Map.entry("alias", "aliases"),
			Map.entry("also known as", "aliases"), Map.entry("spelling", "spellings"), Map.entry("title", "role"), Map.entry("position", "role"), Map.entry("roles", "role"),
			Map.entry("organization", "organisation"), Map.entry("party", "organisation"), Map.entry("since", "from"), Map.entry("start", "from"), Map.entry("to", "until"),
			Map.entry("end", "until"));
	private static final List<String> COLUMNS = List.of("name", "aliases", "spellings", "role", "organisation", "from", "until");

	private PeopleImporter() {
	}

	/**
	 * Takes a list into a dossier and saves it.
	 *
	 * @param user who does it, as the history is to name them
	 * @throws UserException when the file can't be read, names none of the columns or holds what is no day; nothing was added then
	 */
	public static PeopleList.Added run(Path file, DossierStore store, String user, Progress progress) throws UserException {
		progress.at(ExchangeMessages.text("reading", file), 0, 1);
		Listed list = list(file);
		try (DossierEditor editor = DossierEditor.open(store, user)) {
			PeopleList.Added added = PeopleList.add(editor, list.people());
			if (progress.cancelled())
				throw ExchangeMessages.failure("cancelled", file);
			editor.save(progress);
			List<String> notes = Stream.concat(Optional.ofNullable(list.note()).stream(), added.notes().stream()).toList();
			return new PeopleList.Added(added.people(), added.organisations(), added.names(), added.roles(), notes);
		}
	}

	/**
	 * Reads a list.
	 *
	 * @throws UserException as {@link #run}
	 */
	public static List<ListedPerson> read(Path file) throws UserException {
		return list(file).people();
	}

	/** @param note what its user should know of how it was read, a sentence; {@code null} for nothing */
	private record Listed(List<ListedPerson> people, String note) {
	}

	private static Listed list(Path file) throws UserException {
		byte[] bytes = SourceReader.bytes(file, file.toString(), TextFiles.LIMIT);
		Encoding encoding = Encoding.of(bytes, null);
		String text = TextFiles.decode(file.toString(), bytes, encoding.charset(), encoding.mark());
		List<ListedPerson> people = new ArrayList<>();
		if (Importers.extension(file).startsWith("json") || text.stripLeading().startsWith("[") || text.stripLeading().startsWith("{"))
			people.addAll(PeopleJson.read(file, text));
		else
			table(file, text, people);
		if (people.isEmpty())
			throw ExchangeMessages.failure("people.none", file);
		return new Listed(people, encoding.note(file.toString()));
	}

	private static void table(Path file, String text, List<ListedPerson> people) throws UserException {
		Separator separator = Separator.of(text);
		String rows = separator.named() ? text.substring(text.indexOf('\n') + 1) : text;
		CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator.sign()).setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true)
				.setIgnoreSurroundingSpaces(true).setAllowMissingColumnNames(true).get();
		try (CSVParser parser = CSVParser.builder().setReader(new StringReader(rows)).setFormat(format).get()) {
			List<String> columns = parser.getHeaderNames().stream().map(PeopleImporter::column).toList();
			CsvImporter.refuseTwice(parser.getHeaderNames(), columns.stream().map(column -> COLUMNS.contains(column) ? column : null).toArray(String[]::new), file.toString());
			if (!columns.contains("name") && !columns.contains("organisation"))
				throw ExchangeMessages.failure("people.columns", file, String.join(", ", COLUMNS));
			for (CSVRecord record : parser) {
				CsvImporter.refuseSurplus(record, columns.size(), separator, file.toString(), parser.getCurrentLineNumber() + (separator.named() ? 1 : 0));
				Map<String, String> fields = new HashMap<>();
				for (int i = 0; i < Math.min(columns.size(), record.size()); i++)
					if (!record.get(i).isBlank())
						fields.putIfAbsent(columns.get(i), record.get(i).strip());
				if (fields.containsKey("name") || fields.containsKey("organisation"))
					people.add(person(file, parser.getCurrentLineNumber() + (separator.named() ? 1 : 0), fields));
			}
		} catch (IOException | IllegalArgumentException e) {
			throw CsvImporter.damaged(file.toString(), e);
		} catch (UncheckedIOException e) {
			throw CsvImporter.damaged(file.toString(), e.getCause());
		}
	}

	private static String column(String title) {
		String name = title == null ? "" : title.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
		return SYNONYMS.getOrDefault(name, name);
	}

	private static ListedPerson person(Path file, long line, Map<String, String> fields) throws UserException {
		return new ListedPerson(fields.get("name"), several(fields.get("aliases")), several(fields.get("spellings")), fields.get("role"), fields.get("organisation"),
				day(file, line, fields.get("from"), false), until(file, line, fields.get("from"), fields.get("until")));
	}

	/**
	 * The last day of a role.
	 *
	 * @param from the first, as written; {@code null} for none
	 * @throws UserException when one of them is no day, or the first is later
	 */
	static LocalDate until(Path file, long line, String from, String until) throws UserException {
		LocalDate first = day(file, line, from, false);
		LocalDate last = day(file, line, until, true);
		if (first != null && last != null && last.isBefore(first))
			throw new UserException(ExchangeMessages.text("people.order", file, line, from, until));
		return last;
	}

	private static List<String> several(String field) {
		return field == null ? List.of() : Arrays.stream(field.split("[;|]")).map(String::strip).filter(each -> !each.isEmpty()).toList();
	}

	/**
	 * A day; of a year or a month the first or the last.
	 *
	 * @param text {@code null} for none
	 */
	static LocalDate day(Path file, long line, String text, boolean last) throws UserException {
		if (text == null)
			return null;
		try {
			if (text.matches("\\d{4}"))
				return last ? LocalDate.of(Integer.parseInt(text), 12, 31) : LocalDate.of(Integer.parseInt(text), 1, 1);
			if (text.matches("\\d{4}-\\d\\d"))
				return last ? YearMonth.parse(text).atEndOfMonth() : YearMonth.parse(text).atDay(1);
			return LocalDate.parse(text);
		} catch (DateTimeException e) {
			throw new UserException(ExchangeMessages.text("people.day", file, line, text), e);
		}
	}
}
