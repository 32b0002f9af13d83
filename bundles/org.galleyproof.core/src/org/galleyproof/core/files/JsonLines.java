package org.galleyproof.core.files;

import static org.galleyproof.core.files.FileMessages.failure;
import static org.galleyproof.core.files.FileMessages.text;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import org.galleyproof.core.UserException;

/**
 * Reads JSON Lines (UTF-8, one object a line, blank lines skipped) one row at a time, whatever the size of the file. A line
 * may have at most {@link #LIMIT} bytes; only one is held in memory.
 */
public final class JsonLines implements Closeable {

	/** Longest line read, in bytes. */
	public static final int LIMIT = 16 << 20;

	private final String name;
	private final InputStream in;
	private final byte[] buffer = new byte[1 << 16];
	private int position;
	private int filled;
	private byte[] line = new byte[1 << 12];
	private long offset;
	private long number;

	/**
	 * @param name what messages call the stream
	 * @param in read to its end; closed with this
	 */
	public JsonLines(String name, InputStream in) {
		this.name = name;
		this.in = in;
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
	 * @throws UserException when the line is too long, no UTF-8, no complete JSON object, or holds damaged text; it names file and line
	 */
	public JsonRow next() throws UserException {
		try {
			while (true) {
				long start = offset;
				int length = readLine();
				if (length < 0)
					return null;
				int from = number == 1 && length >= 3 && (line[0] & 0xFF) == 0xEF && (line[1] & 0xFF) == 0xBB && (line[2] & 0xFF) == 0xBF ? 3 : 0;
				if (!blank(from, length))
					return parse(name, number, start + from, Arrays.copyOfRange(line, from, length));
			}
		} catch (IOException e) {
			throw TextFiles.unreadable(name, e);
		}
	}

	/**
	 * The row that {@code bytes} hold: for readers that keep the offsets of rows and come back to them.
	 *
	 * @throws UserException as {@link #next()}
	 */
	public static JsonRow parse(String name, long number, long offset, byte[] bytes) throws UserException {
		String text = decode(name, number, bytes);
		JsonElement element;
		try {
			JsonReader reader = new JsonReader(new StringReader(text));
			reader.setStrictness(Strictness.STRICT);
			element = JsonParser.parseReader(reader);
			if (!element.isJsonObject())
				throw at(name, number, "line.object");
			if (reader.peek() != JsonToken.END_DOCUMENT)
				throw at(name, number, "line.trailing");
		} catch (JsonParseException | IOException | IllegalStateException e) {
			if (incomplete(e))
				throw at(name, number, "line.incomplete");
			throw String.valueOf(e.getMessage()).contains("surrogate") ? at(name, number, "line.surrogate") : at(name, number, "line.json", reason(e));
		}
		JsonObject object = element.getAsJsonObject();
		for (Map.Entry<String, JsonElement> field : object.entrySet())
			refuseDamaged(name, number, field.getKey(), field.getValue());
		return new JsonRow(name, number, offset, bytes.length, object);
	}

	@Override
	public void close() throws IOException {
		in.close();
	}

	/** Fills {@link #line}; its length without the line end, -1 at the end of the stream. */
	private int readLine() throws IOException, UserException {
		int length = 0;
		boolean any = false;
		while (true) {
			if (position == filled) {
				position = 0;
				filled = Math.max(0, in.read(buffer));
				if (filled == 0) {
					if (any)
						number++;
					return any ? length : -1;
				}
			}
			any = true;
			int end = position;
			while (end < filled && buffer[end] != '\n')
				end++;
			int count = end - position;
			if (length + count > LIMIT)
				throw at(name, number + 1, "line.long", LIMIT >> 20);
			if (length + count > line.length)
				line = Arrays.copyOf(line, Math.min(LIMIT, Math.max(2 * line.length, length + count)));
			System.arraycopy(buffer, position, line, length, count);
			length += count;
			offset += count;
			position = end;
			if (end < filled) {
				position++;
				offset++;
				number++;
				return length;
			}
		}
	}

	private boolean blank(int from, int length) {
		for (int i = from; i < length; i++)
			if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r')
				return false;
		return true;
	}

	private static String decode(String name, long number, byte[] bytes) throws UserException {
		String text = new String(bytes, StandardCharsets.UTF_8);
		// stands for what is no UTF-8, or for itself: rare enough to look closely
		if (text.indexOf('\uFFFD') < 0)
			return text;
		ByteBuffer in = ByteBuffer.wrap(bytes);
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(in).toString();
		} catch (CharacterCodingException e) {
			throw at(name, number, "line.bytes", in.position());
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

	private static boolean incomplete(Exception e) {
		if (e instanceof EOFException || e.getCause() instanceof EOFException)
			return true;
		String message = String.valueOf(e.getMessage());
		return message.contains("End of input") || message.contains("Unterminated");
	}

	/** The library's message without its exception names, its advice about lenient reading and its path, which may be as long as the line. */
	private static String reason(Exception e) {
		String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
		return message.replaceFirst("^(?:[\\w.]+Exception: )+", "").replaceFirst("Use JsonReader\\S* to accept malformed JSON", "malformed")
				.replaceFirst(" at line 1 column (\\d+) path .*$", " at character $1");
	}

	private static UserException at(String name, long number, String key, Object... arguments) {
		return failure("line", name, number, text(key, arguments));
	}
}
