package org.galleyproof.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

import org.galleyproof.core.dossier.DossierWriter;
import org.galleyproof.core.dossier.SourceDraft;
import org.galleyproof.core.dossier.SourceIds;
import org.galleyproof.core.dossier.StatementDraft;
import org.galleyproof.core.files.JsonRow;
import org.galleyproof.core.user.UserException;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.text.Span;

/**
 * A source that is made of rows, one part after the other. The part that is being filled may be written before it is known to be the last, and may let
 * go of its text then; a row that comes later has it filled again and written in the place of the first.
 */
final class RowSource {

	/** Statements and characters of one part. */
	private static final int MOST_STATEMENTS = 2_000;
	private static final int MOST_CHARACTERS = 4_000_000;
	/** What stands between the texts of two rows in their source. */
	private static final String SEPARATOR = "\n\n";

	/** What rows of one source have in common. */
	private static final List<String> COMMON = List.of("event", "date", "title", "publisher", "url", "kind");

	private final String base;
	private final SourceKind kind;
	private final String heading;
	private final String publisher;
	private final String url;
	private final LocalDate date;
	private final String event;
	/** Of the part that is being filled: the numbers of its rows; its text and statements, unless it let go of them. */
	private int[] numbers = new int[4];
	private int size;
	private int characters;
	private StringBuilder text = new StringBuilder();
	private List<StatementDraft> statements = new ArrayList<>();
	/** The number of the part before the one that is being filled, and of that one where it is written. */
	private int before;
	private int number;

	/**
	 * @param first its first row; it is not added
	 * @param common see {@link #common}
	 * @param file what a source without any title is called by
	 */
	RowSource(JsonRow first, String common, String file) throws UserException {
		kind = kind(first);
		publisher = first.optional("publisher");
		url = first.optional("url");
		date = first.date("date");
		event = first.optional("event");
		String title = first.optional("title");
		heading = title != null ? title : event != null ? event : publisher != null ? publisher : String.valueOf(Path.of(file).getFileName());
		base = SourceIds.of(date == null ? heading : date + " " + heading, SourceIds.digest(common));
	}

	/** What rows of one source have in common, in one text. */
	static String common(JsonRow row) throws UserException {
		StringJoiner common = new StringJoiner("\u0000");
		for (String field : COMMON) {
			String value = row.optional(field);
			common.add(value == null ? "" : value);
		}
		return common.toString();
	}

	/** The kind that a row names; of one that names none, a row with a speaker is from a transcript. */
	static SourceKind kind(JsonRow row) throws UserException {
		String name = row.optional("kind");
		if (name == null)
			return row.optional("speaker") == null ? SourceKind.DOCUMENT : SourceKind.TRANSCRIPT;
		SourceKind kind = SourceKind.getByName(name.strip().toLowerCase(Locale.ROOT));
		if (kind == null)
			throw row.failure(ExchangeMessages.text("rows.kind", String.join(", ", SourceKind.VALUES.stream().map(SourceKind::getName).toList()), name));
		return kind;
	}

	/** Whether the next row belongs to another part. */
	boolean isFull() {
		return size >= MOST_STATEMENTS || characters > MOST_CHARACTERS;
	}

	/** Characters of the part, whether it holds them or not. */
	int characters() {
		return characters;
	}

	/** Whether it has let go of its text: {@link #fill} it before adding to it. */
	boolean isEmptied() {
		return text == null;
	}

	/** Whether the part is written as it is. */
	boolean isWritten() {
		return number > 0;
	}

	/** Adds a row of that number to the part. */
	void add(JsonRow row, int rowNumber) throws UserException {
		if (size == numbers.length)
			numbers = Arrays.copyOf(numbers, 2 * size);
		numbers[size++] = rowNumber;
		number = 0;
		append(row);
	}

	private void append(JsonRow row) throws UserException {
		if (!text.isEmpty())
			text.append(SEPARATOR);
		int start = text.length();
		text.append(row.text("text"));
		characters = text.length();
		String speaker = row.optional("speaker");
		boolean quoted = speaker != null || kind == SourceKind.TRANSCRIPT || kind == SourceKind.RECORDING;
		statements.add(new StatementDraft(row.required("id"), List.of(new Span(start, text.length())), quoted, speaker, null, row.optional("role"), null));
	}

	/** Lets go of the text. */
	void empty() {
		text = null;
		statements = null;
	}

	/** Reads the rows of the part again. */
	void fill(RowTable rows) throws IOException, UserException {
		text = new StringBuilder();
		statements = new ArrayList<>(size);
		for (int i = 0; i < size; i++)
			append(rows.row(numbers[i]));
	}

	/**
	 * Writes the part, as the first from the one before that the dossier does not have yet; written before, it takes its own place.
	 *
	 * @param last whether no part comes after it, as far as is known
	 */
	void write(boolean last, DossierWriter writer) throws UserException {
		int part = before + 1;
		while (writer.contains(id(part)))
			part++;
		int told = last && part == 1 ? 0 : part;
		writer.add(new SourceDraft(id(part), kind, heading, publisher, url, date, event, told, text.toString(), statements, null));
		number = part;
	}

	/** Begins another part. */
	void next() {
		before = number;
		number = 0;
		size = 0;
		characters = 0;
		text = new StringBuilder();
		statements = new ArrayList<>();
	}

	private String id(int part) {
		return part == 1 ? base : base + '-' + part;
	}
}
