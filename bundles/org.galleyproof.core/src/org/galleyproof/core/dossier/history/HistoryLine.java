package org.galleyproof.core.dossier.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** A change as a line of text, and back. */
final class HistoryLine {

	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

	private HistoryLine() {
	}

	/**
	 * The line, without its end.
	 *
	 * @param previous the {@linkplain #digest digest} of the line before; empty for the first
	 */
	static String write(HistoryEntry entry, String previous) {
		JsonObject line = new JsonObject();
		line.addProperty("at", entry.at().toString());
		line.addProperty("by", entry.by());
		line.addProperty("what", entry.what());
		line.addProperty("type", entry.type());
		line.addProperty("id", entry.id());
		add(line, "in", entry.in());
		add(line, "feature", entry.feature());
		add(line, "from", entry.from());
		add(line, "to", entry.to());
		line.addProperty("prev", previous);
		return GSON.toJson(line);
	}

	/**
	 * What a line says.
	 *
	 * @return {@code null} where it is damaged
	 */
	static HistoryEntry read(String line) {
		JsonObject object = object(line);
		try {
			return object == null ? null
					: new HistoryEntry(Instant.parse(text(object, "at")), text(object, "by"), text(object, "what"), text(object, "type"), text(object, "id"),
							orEmpty(text(object, "in")), orEmpty(text(object, "feature")), text(object, "from"), text(object, "to"));
		} catch (DateTimeException | NullPointerException e) {
			return null;
		}
	}

	/** The digest of the line before; {@code null} where the line is damaged. */
	static String previous(String line) {
		JsonObject object = object(line);
		return object == null ? null : text(object, "prev");
	}

	/** SHA-256 of a line without its end, in hexadecimal digits. */
	static String digest(String line) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	private static JsonObject object(String line) {
		try {
			JsonElement element = JsonParser.parseString(line);
			return element.isJsonObject() ? element.getAsJsonObject() : null;
		} catch (JsonParseException e) {
			return null;
		}
	}

	private static void add(JsonObject line, String key, String value) {
		if (value != null && !(value.isEmpty() && (key.equals("in") || key.equals("feature"))))
			line.addProperty(key, value);
	}

	private static String text(JsonObject object, String key) {
		JsonElement value = object.get(key);
		return value != null && value.isJsonPrimitive() ? value.getAsString() : null;
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
