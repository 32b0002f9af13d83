package org.galleyproof.core.files;

import static org.galleyproof.core.files.FileMessages.failure;
import static org.galleyproof.core.files.FileMessages.text;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

import org.galleyproof.core.user.UserException;

/**
 * Reads JSON Lines (UTF-8, or UTF-16 and UTF-32 as programs on Windows write them; one object a line, blank lines skipped) one row at a time, whatever the size of the file. A line
 * may have at most {@link #LIMIT} bytes; only one is held in memory.
 */
public final class JsonLines implements Closeable {

	/** Longest line read, in bytes. */
	public static final int LIMIT = 16 << 20;

	/** How the library says where something is wrong. */
	private static final Pattern COLUMN = Pattern.compile(" column (\\d+)");

	private final String name;
	private final LineBytes lines;

	/**
	 * @param name what messages call the stream
	 * @param in read to its end; closed with this
	 */
	public JsonLines(String name, InputStream in) {
		this.name = name;
		lines = new LineBytes(in, LIMIT);
	}

	/** @throws UserException when {@code file} is missing, a folder or unreadable */
	public static JsonLines open(Path file) throws UserException {
		return open(file, file.toString());
	}

	/** As {@link #open(Path)}; messages call the file {@code name}. */
	public static JsonLines open(Path file, String name) throws UserException {
		if (Files.isDirectory(file))
			throw failure("folder", name);
		try {
			return new JsonLines(name, Files.newInputStream(file));
		} catch (IOException e) {
			throw TextFiles.unreadable(name, e);
		}
	}

	/**
	 * The next row; {@code null} after the last.
	 *
	 * @throws UserException when the line is too long, no text, no complete JSON object, or holds damaged text; it names file and line
	 */
	public JsonRow next() throws UserException {
		try {
			while (lines.next())
				if (!lines.isBlank())
					return parse(name, lines.number(), lines.start(), lines.bytes(), lines.charset());
			return null;
		} catch (LineBytes.TooLongException e) {
			throw at(name, lines.number() + 1, "line.long", LIMIT >> 20);
		} catch (IOException e) {
			throw TextFiles.unreadable(name, e);
		}
	}

	/** The encoding of the rows read so far; UTF-8 before the first. */
	public Charset charset() {
		return lines.charset() == null ? StandardCharsets.UTF_8 : lines.charset();
	}

	/**
	 * The row that {@code bytes} hold: for readers that keep the offsets of rows and come back to them.
	 *
	 * @param charset as {@link #charset()} told it
	 * @throws UserException as {@link #next()}
	 */
	public static JsonRow parse(String name, long number, long offset, byte[] bytes, Charset charset) throws UserException {
		String text = decode(name, number, bytes, charset);
		JsonElement element;
		try {
			element = StrictJson.parse(text);
		} catch (StrictJson.RepeatedNameException e) {
			throw at(name, number, "line.repeated", e.name());
		} catch (StrictJson.TrailingException e) {
			throw at(name, number, text.stripLeading().startsWith("{") ? "line.trailing" : "line.object");
		} catch (JsonParseException | IOException | IllegalStateException e) {
			throw damaged(name, number, text, e);
		}
		if (!element.isJsonObject())
			throw at(name, number, "line.object");
		JsonObject object = element.getAsJsonObject();
		for (Map.Entry<String, JsonElement> field : object.entrySet())
			refuseDamaged(name, number, field.getKey(), field.getValue());
		return new JsonRow(name, number, offset, bytes.length, object);
	}

	@Override
	public void close() throws IOException {
		lines.close();
	}

	private static String decode(String name, long number, byte[] bytes, Charset charset) throws UserException {
		String text = new String(bytes, charset);
		// stands for what is none of the encoding, or for itself: rare enough to look closely
		if (text.indexOf('\uFFFD') < 0)
			return text;
		ByteBuffer in = ByteBuffer.wrap(bytes);
		try {
			return charset.newDecoder().decode(in).toString();
		} catch (CharacterCodingException e) {
			throw at(name, number, "line.bytes", in.position(), ByteOrderMark.family(charset));
		}
	}

	private static void refuseDamaged(String name, long number, String key, JsonElement value) throws UserException {
		if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isString()) {
			String text = value.getAsString();
			for (int i = 0; i < text.length(); i++) {
				char c = text.charAt(i);
				if (c == 0 || c == 0xFFFE || c == 0xFFFF)
					throw at(name, number, "line.nul", key);
			}
		} else if (value.isJsonArray()) {
			for (JsonElement part : value.getAsJsonArray())
				refuseDamaged(name, number, key, part);
		} else if (value.isJsonObject()) {
			for (Map.Entry<String, JsonElement> field : value.getAsJsonObject().entrySet())
				refuseDamaged(name, number, field.getKey(), field.getValue());
		}
	}

	/** Says what the library says, of which users know neither the names nor its advice. */
	private static UserException damaged(String name, long number, String text, Exception failure) {
		String message = String.valueOf(failure.getMessage());
		if (failure instanceof EOFException || failure.getCause() instanceof EOFException || message.contains("End of input") || message.contains("Unterminated"))
			return at(name, number, text.stripLeading().startsWith("[") ? "line.object" : "line.incomplete");
		if (message.contains("surrogate"))
			return at(name, number, "line.surrogate");
		if (message.contains("Nesting limit"))
			return at(name, number, "line.deep");
		Matcher place = COLUMN.matcher(message);
		String at = place.find() ? place.group(1) : "1";
		return at(name, number, message.contains("control characters") ? "line.control" : "line.json", at);
	}

	private static UserException at(String name, long number, String key, Object... arguments) {
		return failure("line", name, number, text(key, arguments));
	}
}
