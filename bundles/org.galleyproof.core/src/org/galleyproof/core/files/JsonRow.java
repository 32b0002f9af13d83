package org.galleyproof.core.files;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.galleyproof.core.user.UserException;

/**
 * One line of a JSON Lines file.
 *
 * @param file what messages call the file
 * @param line its number, from 1
 * @param offset where it starts in the file, in bytes
 * @param length its length in bytes, without the line end
 * @param object its content; no string in it holds half a surrogate pair, a NUL or a noncharacter
 */
public record JsonRow(String file, long line, long offset, int length, JsonObject object) {

	/**
	 * The text of {@code key}.
	 *
	 * @throws UserException when it is missing, no text, or blank
	 */
	public String required(String key) throws UserException {
		String value = optional(key);
		if (value == null)
			throw failure(object.has(key) && !object.get(key).isJsonNull() ? "line.blank" : "line.missing", key);
		return value;
	}

	/**
	 * The text of {@code key}, exactly as given; {@code null} where it is missing, null or blank. A number stands for its digits: ids are often
	 * written so.
	 *
	 * @throws UserException when it is an object, a list or a truth value
	 */
	public String optional(String key) throws UserException {
		JsonElement value = object.get(key);
		if (value == null || value.isJsonNull())
			return null;
		if (!value.isJsonPrimitive() || value.getAsJsonPrimitive().isBoolean())
			throw failure("line.type", key);
		String text = value.getAsString();
		return text.isBlank() ? null : text;
	}

	/**
	 * The text of {@code key}, which may be blank or empty but not missing.
	 *
	 * @throws UserException when it is missing or no text
	 */
	public String text(String key) throws UserException {
		JsonElement value = object.get(key);
		if (value == null || value.isJsonNull())
			throw failure("line.missing", key);
		if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString())
			throw failure("line.type", key);
		return value.getAsString();
	}

	/**
	 * The date of {@code key}, ISO 8601; {@code null} where it is missing, null or blank. Of a date with a time the day is taken.
	 *
	 * @throws UserException when it is no date
	 */
	public LocalDate date(String key) throws UserException {
		String value = optional(key);
		if (value == null)
			return null;
		try {
			return LocalDate.parse(value.length() > 10 && value.charAt(10) == 'T' ? value.substring(0, 10) : value.strip());
		} catch (DateTimeParseException e) {
			throw failure("line.date", key, value);
		}
	}

	/** A failure at this line. */
	public UserException failure(String reason) {
		return new UserException(FileMessages.text("line", file, line, reason));
	}

	private UserException failure(String key, Object... arguments) {
		return failure(FileMessages.text(key, arguments));
	}
}
