package org.galleyproof.core.files;

import java.io.IOException;
import java.io.StringReader;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * Reads JSON as RFC 8259 has it. Where an object has a name twice, which the RFC leaves open, it fails: of two values one would be lost, and nobody can
 * tell which was meant.
 */
public final class StrictJson {

	private StrictJson() {
	}

	/** An object has a name twice. */
	public static final class RepeatedNameException extends IOException {

		private static final long serialVersionUID = 1L;

		private final String name;

		RepeatedNameException(String name) {
			super("\"" + name + "\" stands twice in one object");
			this.name = name;
		}

		/** The name, as it is meant: without escapes. */
		public String name() {
			return name;
		}
	}

	/** Something follows the value. */
	public static final class TrailingException extends IOException {

		private static final long serialVersionUID = 1L;

		TrailingException() {
			super("something follows the value");
		}
	}

	/**
	 * The one value that a text is.
	 *
	 * @throws RepeatedNameException when an object in it, however deep, has a name twice
	 * @throws TrailingException when something follows the value
	 * @throws IOException when it is no JSON; the message is the library's
	 * @throws JsonParseException as {@link IOException}
	 */
	public static JsonElement parse(String text) throws IOException {
		JsonReader reader = new JsonReader(new StringReader(text));
		reader.setStrictness(Strictness.STRICT);
		JsonElement element = read(reader);
		if (reader.peek() != JsonToken.END_DOCUMENT)
			throw new TrailingException();
		return element;
	}

	/** The reader bounds how deep values nest. */
	private static JsonElement read(JsonReader reader) throws IOException {
		return switch (reader.peek()) {
		case BEGIN_OBJECT -> object(reader);
		case BEGIN_ARRAY -> array(reader);
		default -> JsonParser.parseReader(reader);
		};
	}

	private static JsonObject object(JsonReader reader) throws IOException {
		JsonObject object = new JsonObject();
		reader.beginObject();
		while (reader.hasNext()) {
			String name = reader.nextName();
			if (object.has(name))
				throw new RepeatedNameException(name);
			object.add(name, read(reader));
		}
		reader.endObject();
		return object;
	}

	private static JsonArray array(JsonReader reader) throws IOException {
		JsonArray array = new JsonArray();
		reader.beginArray();
		while (reader.hasNext())
			array.add(read(reader));
		reader.endArray();
		return array;
	}
}
