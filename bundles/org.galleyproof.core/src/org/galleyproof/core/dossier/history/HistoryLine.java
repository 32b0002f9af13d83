package org.galleyproof.core.dossier.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** A change as a line of text, and back. */
final class HistoryLine {

	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

	private static final String ALSO = "also";
	private static final String KEY = "key";
	private static final String SEAL = "seal";

	private HistoryLine() {
	}

	/**
	 * The line, without its end.
	 *
	 * @param previous the {@linkplain #digest digest} of the line before; empty for the first
	 */
	static String write(HistoryEntry entry, String previous) {
		return GSON.toJson(object(entry, previous));
	}

	/**
	 * The last line of a save, without its end: signed, so that all lines of the save are held by it.
	 *
	 * @param also the digests of lines that nothing follows and nobody signed, as versions of this program wrote them that signed nothing
	 */
	static String writeLast(HistoryEntry entry, String previous, List<String> also) {
		JsonObject line = object(entry, previous);
		if (!also.isEmpty())
			line.add(ALSO, GSON.toJsonTree(also));
		line.addProperty(KEY, HistorySeal.key());
		line.addProperty(SEAL, HistorySeal.of(GSON.toJson(line)));
		return GSON.toJson(line);
	}

	/** Whether a line says that it is the last of a save. */
	static boolean isSealed(String line) {
		JsonObject object = line.contains(SEAL) ? object(line) : null;
		return object != null && object.has(SEAL);
	}

	/** Whether a line is the last of a save and as that save wrote it. */
	static boolean isGenuine(String line) {
		JsonObject object = line.contains(SEAL) ? object(line) : null;
		if (object == null || text(object, SEAL) == null || text(object, KEY) == null)
			return false;
		String seal = text(object, SEAL);
		object.remove(SEAL);
		return HistorySeal.isGenuine(GSON.toJson(object), text(object, KEY), seal);
	}

	/** The digests of all lines that a line follows on; empty where it is damaged. */
	static List<String> before(String line) {
		JsonObject object = object(line);
		List<String> before = new ArrayList<>();
		if (object != null && text(object, "prev") != null)
			before.add(text(object, "prev"));
		if (object != null && object.get(ALSO) instanceof JsonArray also)
			also.forEach(each -> before.add(each.isJsonPrimitive() ? each.getAsString() : ""));
		return before;
	}

	private static JsonObject object(HistoryEntry entry, String previous) {
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
		return line;
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
