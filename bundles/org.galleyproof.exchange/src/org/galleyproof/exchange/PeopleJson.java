package org.galleyproof.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

import org.galleyproof.core.dossier.edit.ListedPerson;
import org.galleyproof.core.files.StrictJson;
import org.galleyproof.core.user.UserException;

/**
 * Reads a list of people as JSON: an array, or one object a line, of
 *
 * <pre>
 * {"name": "Ada Quill", "aliases": ["A. Quill"], "spellings": [], "roles": [{"title": "Mayor", "organisation": "Wick", "from": "2020-05-01", "until": null}]}
 * {"organisation": "Wick Council", "aliases": ["the Council"]}
 * </pre>
 *
 * {@code role}, {@code organisation}, {@code from} and {@code until} may stand beside the name as in a table, where there is one role.
 */
final class PeopleJson {

	private final Path file;
	private final List<ListedPerson> people = new ArrayList<>();

	private PeopleJson(Path file) {
		this.file = file;
	}

	static List<ListedPerson> read(Path file, String text) throws UserException {
		PeopleJson reader = new PeopleJson(file);
		if (text.stripLeading().startsWith("["))
			reader.array(text);
		else if (isOne(text))
			reader.person(reader.parse(text, 1), 1);
		else {
			long line = 0;
			for (String each : text.split("\n")) {
				line++;
				if (!each.isBlank())
					reader.person(reader.parse(each, line), line);
			}
		}
		return reader.people;
	}

	/** Whether the whole is one object, which may be written over several lines. */
	private static boolean isOne(String text) {
		try {
			return StrictJson.parse(text).isJsonObject();
		} catch (IOException | JsonParseException e) {
			// several objects, or a damaged one: read line by line, the message names the line
			return false;
		}
	}

	private void array(String text) throws UserException {
		JsonElement all = parse(text, 1);
		long number = 0;
		for (JsonElement each : all.getAsJsonArray())
			person(each, ++number);
	}

	private JsonElement parse(String text, long line) throws UserException {
		try {
			return StrictJson.parse(text);
		} catch (StrictJson.RepeatedNameException e) {
			throw new UserException(ExchangeMessages.text("people.twice", file, e.name()), e);
		} catch (IOException | JsonParseException e) {
			boolean half = String.valueOf(e.getMessage()).contains("surrogate");
			throw new UserException(ExchangeMessages.text(half ? "people.half" : "people.json", file, line), e);
		}
	}

	private void person(JsonElement element, long line) throws UserException {
		if (!element.isJsonObject())
			throw damaged(line);
		JsonObject object = element.getAsJsonObject();
		String name = text(object, "name", line);
		String organisation = text(object, "organisation", line);
		if (name == null && organisation == null)
			throw damaged(line);
		List<String> aliases = texts(object, "aliases", line);
		List<String> spellings = texts(object, "spellings", line);
		people.add(new ListedPerson(name, aliases, spellings, text(object, "role", line), organisation, PeopleImporter.day(file, line, text(object, "from", line), false),
				PeopleImporter.until(file, line, text(object, "from", line), text(object, "until", line))));
		JsonElement roles = object.get("roles");
		if (roles == null || roles.isJsonNull())
			return;
		if (name == null || !roles.isJsonArray())
			throw damaged(line);
		for (JsonElement each : roles.getAsJsonArray()) {
			if (!each.isJsonObject())
				throw damaged(line);
			JsonObject role = each.getAsJsonObject();
			people.add(new ListedPerson(name, List.of(), List.of(), text(role, "title", line), text(role, "organisation", line),
					PeopleImporter.day(file, line, text(role, "from", line), false), PeopleImporter.until(file, line, text(role, "from", line), text(role, "until", line))));
		}
	}

	private String text(JsonObject object, String key, long line) throws UserException {
		JsonElement value = object.get(key);
		if (value == null || value.isJsonNull())
			return null;
		if (!value.isJsonPrimitive())
			throw damaged(line);
		String text = sound(value.getAsString().strip(), key, line);
		return text.isEmpty() ? null : text;
	}

	private List<String> texts(JsonObject object, String key, long line) throws UserException {
		JsonElement value = object.get(key);
		if (value == null || value.isJsonNull())
			return List.of();
		JsonArray array = new JsonArray();
		if (value.isJsonArray())
			array = value.getAsJsonArray();
		else
			array.add(value);
		List<String> texts = new ArrayList<>();
		for (JsonElement each : array) {
			if (!each.isJsonPrimitive())
				throw damaged(line);
			if (!each.getAsString().isBlank())
				texts.add(sound(each.getAsString().strip(), key, line));
		}
		return texts;
	}

	/** Refuses a text with half a character, a NUL or the like in it: it would come out as another text. */
	private String sound(String text, String key, long line) throws UserException {
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			int point = text.codePointAt(i);
			if (Character.isISOControl(point) && !Character.isWhitespace(point) || point == 0xFFFE || point == 0xFFFF || point <= 0xFFFF && Character.isSurrogate((char) point))
				throw ExchangeMessages.failure("people.text", file, line, key);
		}
		return text;
	}

	private UserException damaged(long line) {
		return ExchangeMessages.failure("people.json", file, line);
	}
}
