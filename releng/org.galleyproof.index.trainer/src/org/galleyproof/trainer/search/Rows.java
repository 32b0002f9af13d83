package org.galleyproof.trainer.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.galleyproof.index.StatementDocument;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Reads the two JSON Lines files that training starts from. */
final class Rows {

	/**
	 * A row of the queries: {@code id}, {@code text}, {@code gold} (the ids of the claims that answer it), {@code date} where known, and
	 * {@code group}; without that, the id up to its last underscore is the group.
	 *
	 * @param date {@code null} where unknown
	 */
	record Asked(String group, String text, LocalDate date, Set<String> answers) {
	}

	private interface Reader<T> {
		T of(JsonObject row);
	}

	private Rows() {
	}

	/** Rows of {@code id} and {@code text}, and {@code speaker}, {@code date} and {@code title} where known. */
	static List<StatementDocument> statements(Path file) throws IOException {
		return read(file, row -> new StatementDocument(text(row, "id"), text(row, "text"), optional(row, "speaker"), date(row), true,
				text(row, "id"), optional(row, "title") == null ? "" : optional(row, "title")));
	}

	static List<Asked> queries(Path file) throws IOException {
		return read(file, row -> {
			String id = text(row, "id");
			Set<String> answers = new HashSet<>();
			for (JsonElement answer : row.getAsJsonArray("gold"))
				answers.add(answer.getAsString());
			String group = optional(row, "group");
			return new Asked(group == null ? id.substring(0, Math.max(0, id.lastIndexOf('_'))) : group, text(row, "text"), date(row), answers);
		});
	}

	private static <T> List<T> read(Path file, Reader<T> reader) throws IOException {
		List<T> rows = new ArrayList<>();
		int number = 0;
		try (BufferedReader in = Files.newBufferedReader(file)) {
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				number++;
				if (line.isBlank())
					continue;
				try {
					rows.add(reader.of(JsonParser.parseString(line).getAsJsonObject()));
				} catch (JsonParseException | IllegalStateException | ClassCastException | NullPointerException | DateTimeException e) {
					throw new IOException(file + ", line " + number + ", is not a row as needed: " + e.getMessage(), e);
				}
			}
		}
		return rows;
	}

	private static String text(JsonObject row, String name) {
		if (optional(row, name) == null)
			throw new JsonParseException("there is no " + name);
		return optional(row, name);
	}

	private static LocalDate date(JsonObject row) {
		String date = optional(row, "date");
		return date == null ? null : LocalDate.parse(date);
	}

	private static String optional(JsonObject row, String name) {
		JsonElement value = row.get(name);
		return value == null || value.isJsonNull() ? null : value.getAsString();
	}
}
