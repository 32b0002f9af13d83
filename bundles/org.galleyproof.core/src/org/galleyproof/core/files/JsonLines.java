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
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

import org.galleyproof.core.user.UserException;

/**
 * Reads JSON Lines (UTF-8, one object a line, blank lines skipped) one row at a time, whatever the size of the file. A line
 * may have at most {@link #LIMIT} bytes; only one is held in memory.
 */
public final class JsonLines implements Closeable {

	/** Longest line read, in bytes. */
	public static final int LIMIT = 16 << 20;

	/** How the library says where something is wrong. */
	private static final Pattern COLUMN = Pattern.compile(" column (\\d+)");

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
				int from = number == 1 ? begin(length) : 0;
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

	/**
	 * Where the first row begins: behind a mark of UTF-8.
	 *
	 * @throws UserException when the line shows that the file is in another encoding of Unicode; what programs write is ASCII in the beginning, so that
	 *         every other byte is a NUL, or three of four
	 */
	private int begin(int length) throws UserException {
		ByteOrderMark mark = ByteOrderMark.of(line, length);
		Charset charset = mark != null ? mark.charset() : length < 4 ? StandardCharsets.UTF_8 : charset();
		if (!charset.equals(StandardCharsets.UTF_8))
			throw failure("encoded", name, ByteOrderMark.family(charset));
		return mark == null ? 0 : mark.length();
	}

	private Charset charset() {
		StringBuilder pattern = new StringBuilder();
		for (int i = 0; i < 4; i++)
			pattern.append(line[i] == 0 ? '0' : 'x');
		return switch (pattern.toString()) {
		case "x000", "000x" -> Charset.forName("UTF-32");
		case "x0x0", "0x0x" -> StandardCharsets.UTF_16;
		default -> StandardCharsets.UTF_8;
		};
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
