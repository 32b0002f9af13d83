package org.galleyproof.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import org.galleyproof.core.UserException;
import org.galleyproof.core.dossier.edit.ListedPerson;

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

	private void array(String text) throws UserException {
		JsonElement all = parse(text, 1);
		long number = 0;
		for (JsonElement each : all.getAsJsonArray())
			person(each, ++number);
	}

	private JsonElement parse(String text, long line) throws UserException {
		try {
			return JsonParser.parseString(text);
		} catch (JsonParseException | StackOverflowError e) {
			throw damaged(line);
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
				PeopleImporter.day(file, line, text(object, "until", line), true)));
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
					PeopleImporter.day(file, line, text(role, "from", line), false), PeopleImporter.day(file, line, text(role, "until", line), true)));
		}
	}

	private String text(JsonObject object, String key, long line) throws UserException {
		JsonElement value = object.get(key);
		if (value == null || value.isJsonNull())
			return null;
		if (!value.isJsonPrimitive())
			throw damaged(line);
		String text = value.getAsString().strip();
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
				texts.add(each.getAsString().strip());
		}
		return texts;
	}

	private UserException damaged(long line) {
		return ExchangeMessages.failure("people.json", file, line);
	}
}
