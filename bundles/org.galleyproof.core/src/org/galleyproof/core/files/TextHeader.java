package org.galleyproof.core.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.text.Span;

/**
 * What a text says about itself before it begins: lines such as {@code Date: 2026-03-04}, at the start or below the heading, or the
 * front matter of a Markdown file between lines of {@code ---}. A text without such lines has an empty header.
 */
public final class TextHeader {

	private static final Set<String> KEYS = Set.of("title", "date", "published", "publisher", "url", "uri", "source", "event", "kind");
	private static final List<DateTimeFormatter> DATES = List.of(DateTimeFormatter.ISO_LOCAL_DATE, date("d MMMM uuuu"), date("MMMM d, uuuu"), date("d MMM uuuu"),
			date("MMM d, uuuu"));

	private final Map<String, String> values = new HashMap<>();
	private Span span = new Span(0, 0);

	private TextHeader() {
	}

	/** Of a whole text, or of its beginning. */
	public static TextHeader of(String text) {
		TextHeader header = new TextHeader();
		if (line(text, 0).strip().equals("---"))
			header.readFrontMatter(text);
		else
			header.readLines(text);
		return header;
	}

	/** Between two lines of dashes; dashes that are never closed are a rule and no front matter. */
	private void readFrontMatter(String text) {
		for (int at = next(text, 0); at < text.length(); at = next(text, at)) {
			if (line(text, at).strip().equals("---")) {
				span = new Span(0, next(text, at));
				return;
			}
			take(line(text, at));
		}
		values.clear();
	}

	/** At the start, or below the heading. */
	private void readLines(String text) {
		int start = afterBlanks(text, 0);
		if (start < text.length() && !isHeader(line(text, start)))
			start = afterBlanks(text, next(text, start));
		int at = start;
		while (at < text.length() && take(line(text, at)))
			at = next(text, at);
		if (at > start)
			span = new Span(start, at);
	}

	private static boolean isHeader(String line) {
		return KEYS.contains(key(line));
	}

	private static String key(String line) {
		int colon = line.indexOf(':');
		return colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
	}

	/** Takes a line in; whether it belongs to a header. */
	private boolean take(String line) {
		if (!isHeader(line))
			return false;
		values.putIfAbsent(key(line), unquoted(line.substring(line.indexOf(':') + 1).strip()));
		return true;
	}

	private static int afterBlanks(String text, int from) {
		int at = from;
		while (at < text.length() && line(text, at).isBlank())
			at = next(text, at);
		return at;
	}

	/** Where it stands, Java offsets; empty and at the start of the text where there is none. */
	public Span span() {
		return span;
	}

	/** The value of the first of these keys that is there and not empty; {@code null} without. */
	public String value(String... keys) {
		for (String key : keys) {
			String value = values.get(key);
			if (value != null && !value.isEmpty())
				return value;
		}
		return null;
	}

	/** The date; {@code null} where there is none or it is written in no known way. */
	public LocalDate date() {
		String value = value("date", "published");
		if (value == null)
			return null;
		String day = value.length() > 10 && value.charAt(4) == '-' ? value.substring(0, 10) : value;
		for (DateTimeFormatter format : DATES)
			try {
				return LocalDate.parse(day, format);
			} catch (DateTimeException e) {
				continue;
			}
		return null;
	}

	/** The kind; {@code null} where there is none or it is none of the known. */
	public SourceKind kind() {
		String value = value("kind");
		return value == null ? null : SourceKind.getByName(value.toLowerCase(Locale.ROOT));
	}

	private static String line(String text, int from) {
		int to = text.indexOf('\n', from);
		return text.substring(from, to < 0 ? text.length() : to);
	}

	private static int next(String text, int from) {
		int to = text.indexOf('\n', from);
		return to < 0 ? text.length() : to + 1;
	}

	private static String unquoted(String value) {
		boolean quoted = value.length() > 1 && (value.charAt(0) == '"' || value.charAt(0) == '\'') && value.charAt(value.length() - 1) == value.charAt(0);
		return quoted ? value.substring(1, value.length() - 1) : value;
	}

	private static DateTimeFormatter date(String pattern) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH);
	}
}
