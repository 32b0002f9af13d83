package org.galleyproof.core.files;

import static org.galleyproof.core.files.FileMessages.failure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

import org.galleyproof.core.user.UserException;

/**
 * Reads a text file whole: UTF-8 (with or without a byte order mark), or UTF-16 or UTF-32 with one. The text is exactly what the file
 * holds, line ends included, without the mark. Nothing is guessed or replaced: what is no valid text is refused with its place.
 */
public final class TextFiles {

	/** Largest file read, in bytes. */
	public static final int LIMIT = 16 << 20;

	private TextFiles() {
	}

	/**
	 * The text of {@code file}.
	 *
	 * @throws UserException when it is missing, a folder, unreadable, larger than {@link #LIMIT}, not text, or blank
	 */
	public static String read(Path file) throws UserException {
		if (Files.isDirectory(file))
			throw failure("folder", file);
		try (InputStream in = Files.newInputStream(file)) {
			return read(file.toString(), in);
		} catch (IOException e) {
			throw unreadable(file.toString(), e);
		}
	}

	/**
	 * The text of a stream, which stays open.
	 *
	 * @param name what messages call it
	 * @throws UserException as {@link #read(Path)}
	 */
	public static String read(String name, InputStream in) throws UserException {
		try {
			byte[] bytes = in.readNBytes(LIMIT + 1);
			if (bytes.length > LIMIT)
				throw failure("large", name, LIMIT >> 20);
			return decode(name, bytes);
		} catch (IOException e) {
			throw unreadable(name, e);
		}
	}

	/**
	 * The text that {@code bytes} stand for.
	 *
	 * @param name what messages call them
	 * @throws UserException when they are no text, or nothing that can be seen
	 */
	public static String decode(String name, byte[] bytes) throws UserException {
		ByteOrderMark mark = ByteOrderMark.of(bytes, bytes.length);
		return mark == null ? decode(name, bytes, StandardCharsets.UTF_8, 0) : decode(name, bytes, mark.charset(), mark.length());
	}

	/**
	 * The text that {@code bytes} stand for in an encoding.
	 *
	 * @param mark length of the mark that they begin with, in bytes
	 * @throws UserException as {@link #decode(String, byte[])}
	 */
	public static String decode(String name, byte[] bytes, Charset charset, int mark) throws UserException {
		CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
		CharBuffer out = CharBuffer.allocate((int) Math.ceil((bytes.length - mark) * (double) decoder.maxCharsPerByte()));
		CoderResult result = decoder.decode(in, out, true);
		out.flip();
		refuseBinary(name, out, charset, mark);
		if (result.isError())
			throw failure("malformed", name, in.position(), ByteOrderMark.family(charset));
		String text = out.toString();
		if (text.codePoints().allMatch(TextFiles::isInvisible))
			throw failure("empty", name);
		return text;
	}

	/** White space, and signs that show nothing: byte order marks inside the text, marks of the writing's direction. */
	private static boolean isInvisible(int point) {
		return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.getType(point) == Character.FORMAT;
	}

	/** A NUL tells a binary file better than the first malformed byte does, so it is looked for first. */
	private static void refuseBinary(String name, CharBuffer text, Charset charset, int mark) throws UserException {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == 0 || c == 0xFFFE || c == 0xFFFF) {
				long offset = mark + (text.subSequence(0, i).toString().getBytes(charset).length);
				throw c == 0 ? failure("binary", name, offset) : failure("noncharacter", name, offset, Integer.toHexString(c).toUpperCase(Locale.ROOT));
			}
		}
	}

	/** A failure to read {@code name} as one sentence for its user. */
	public static UserException unreadable(String name, IOException cause) {
		if (cause instanceof NoSuchFileException)
			return failure("missing", name);
		if (cause instanceof AccessDeniedException)
			return failure("denied", name);
		return new UserException(FileMessages.text("unreadable", name, cause.getMessage()), cause);
	}
}
