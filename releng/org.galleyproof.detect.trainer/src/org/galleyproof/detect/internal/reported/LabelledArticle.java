package org.galleyproof.detect.internal.reported;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.galleyproof.text.CodePoints;
import org.galleyproof.text.Span;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * An article with the attributions that people marked in it.
 *
 * @param quotes spans are Java offsets in {@code text}
 */
record LabelledArticle(String id, String text, List<Quote> quotes) {

	/** @param kind direct, mixed or indirect; @param content may hold the marks */
	record Quote(String kind, List<Span> content, List<Span> cue, List<Span> source) {
	}

	/**
	 * Reads JSON Lines of {@code id}, {@code text} and {@code quotes}, each with {@code qtype}, {@code content}, {@code cue} and
	 * {@code source}: lists of half-open spans in code points.
	 *
	 * @throws IOException when the file can't be read or a line is of another shape; the message names the line
	 */
	static List<LabelledArticle> read(Path file) throws IOException {
		List<LabelledArticle> found = new ArrayList<>();
		try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			int number = 0;
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				number++;
				if (line.isBlank())
					continue;
				try {
					found.add(read(JsonParser.parseString(line).getAsJsonObject()));
				} catch (JsonParseException | IllegalStateException | NullPointerException | IndexOutOfBoundsException | NumberFormatException e) {
					throw new IOException(file + ", line " + number + ": no labelled article", e);
				}
			}
		}
		return found;
	}

	private static LabelledArticle read(JsonObject row) {
		String text = row.get("text").getAsString();
		CodePoints offsets = CodePoints.of(text);
		List<Quote> quotes = new ArrayList<>();
		for (JsonElement element : row.getAsJsonArray("quotes")) {
			JsonObject quote = element.getAsJsonObject();
			quotes.add(new Quote(quote.has("qtype") ? quote.get("qtype").getAsString() : "", spans(quote.getAsJsonArray("content"), offsets), spans(quote.getAsJsonArray("cue"), offsets),
					spans(quote.getAsJsonArray("source"), offsets)));
		}
		return new LabelledArticle(row.get("id").getAsString(), text, quotes);
	}

	private static List<Span> spans(JsonArray array, CodePoints offsets) {
		List<Span> spans = new ArrayList<>();
		for (JsonElement element : array) {
			JsonArray span = element.getAsJsonArray();
			spans.add(new Span(offsets.toJava(span.get(0).getAsInt()), offsets.toJava(span.get(1).getAsInt())));
		}
		return spans;
	}
}
