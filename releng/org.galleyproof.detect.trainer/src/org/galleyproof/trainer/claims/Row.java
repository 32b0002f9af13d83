package org.galleyproof.trainer.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * A labelled sentence.
 *
 * @param file number of the file that it stands in
 * @param text not {@code null}
 * @param claim its label
 * @param document the file's own name for where it was said, or {@code null}
 * @param number its place among the sentences of a file that names no documents; the line where that says nothing
 */
record Row(int file, String text, boolean claim, String document, long number) {

	/**
	 * Reads JSON Lines with "text" and "label" (0, 1, true, false), and where there are such, "doc" and "sentence_id".
	 *
	 * @throws IOException when the file cannot be read or a line is no such row; the message names the line
	 */
	static List<Row> read(Path path, int file) throws IOException {
		List<Row> rows = new ArrayList<>();
		try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
			int count = 0;
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				count++;
				if (line.isBlank())
					continue;
				try {
					rows.add(of(JsonParser.parseString(line).getAsJsonObject(), file, count));
				} catch (JsonParseException | IllegalStateException | UnsupportedOperationException | NumberFormatException e) {
					throw new IOException(path + ", line " + count + ": no labelled sentence: " + e.getMessage(), e);
				}
			}
		}
		return rows;
	}

	private static Row of(JsonObject object, int file, int line) {
		JsonElement text = object.get("text");
		JsonElement label = object.get("label");
		if (text == null || label == null)
			throw new IllegalStateException("\"text\" and \"label\" are wanted");
		boolean claim = label.getAsJsonPrimitive().isBoolean() ? label.getAsBoolean() : label.getAsDouble() > 0;
		JsonElement document = object.get("doc");
		JsonElement number = object.get("sentence_id");
		return new Row(file, text.getAsString(), claim, document == null ? null : document.getAsString(), number == null ? line : number.getAsLong());
	}

	/** The text without case, signs and spaces: rows of one key are one sentence. */
	String key() {
		return key(text);
	}

	/** As {@link #key()}, of any text. */
	static String key(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}
}
