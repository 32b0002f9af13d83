package org.galleyproof.exchange;

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

/**
 * What a text says about itself before it begins: lines such as {@code Date: 2026-03-04}, alone or as the front matter of a
 * Markdown file between lines of {@code ---}. A text without such lines has an empty header.
 */
final class TextHeader {

	private static final Set<String> KEYS = Set.of("title", "date", "published", "publisher", "url", "uri", "source", "event", "kind");
	private static final List<DateTimeFormatter> DATES = List.of(DateTimeFormatter.ISO_LOCAL_DATE, date("d MMMM uuuu"), date("MMMM d, uuuu"), date("d MMM uuuu"),
			date("MMM d, uuuu"));

	private final Map<String, String> values = new HashMap<>();
	private int end;

	private TextHeader() {
	}

	static TextHeader of(String text) {
		TextHeader header = new TextHeader();
		boolean matter = header.line(text, 0).strip().equals("---");
		int at = matter ? next(text, 0) : 0;
		while (at < text.length()) {
			String line = header.line(text, at).strip();
			at = next(text, at);
			if (matter && line.equals("---")) {
				header.end = at;
				return header;
			}
			int colon = line.indexOf(':');
			String key = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
			if (KEYS.contains(key))
				header.values.putIfAbsent(key, unquoted(line.substring(colon + 1).strip()));
			else if (!matter)
				return header;
			if (!matter)
				header.end = at;
		}
		if (matter) {
			// never closed: then it was a rule and no front matter
			header.values.clear();
			header.end = 0;
		}
		return header;
	}

	/** Where the text itself begins, Java offset. */
	int end() {
		return end;
	}

	/** The value of the first of these keys that is there and not empty; {@code null} without. */
	String value(String... keys) {
		for (String key : keys) {
			String value = values.get(key);
			if (value != null && !value.isEmpty())
				return value;
		}
		return null;
	}

	/** The date; {@code null} where there is none or it is written in no known way. */
	LocalDate date() {
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
	SourceKind kind() {
		String value = value("kind");
		return value == null ? null : SourceKind.getByName(value.toLowerCase(Locale.ROOT));
	}

	private String line(String text, int from) {
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
