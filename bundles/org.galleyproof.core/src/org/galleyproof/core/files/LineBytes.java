package org.galleyproof.core.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of a stream, one at a time and as bytes, in any encoding of Unicode: that which a mark at the beginning tells, or the zeros among the first
 * bytes, which are ASCII in what programs write. Of a line no more is held than it may have.
 */
final class LineBytes implements Closeable {

	/** Bytes that tell the encoding. */
	private static final int TELLING = 4;

	private final InputStream in;
	private final int limit;
	private final byte[] buffer = new byte[1 << 16];
	private int position;
	private int filled;
	private byte[] line = new byte[1 << 12];
	private int length;
	/** Bytes read, the end of the line with them, and how many that end has. */
	private long offset;
	private int ended;
	private long number;
	private int mark;
	private Charset charset;

	/** A line has more bytes than it may have. */
	static final class TooLongException extends IOException {

		private static final long serialVersionUID = 1L;
	}

	/**
	 * @param in closed with this
	 * @param limit of a line, in bytes
	 */
	LineBytes(InputStream in, int limit) {
		this.in = in;
		this.limit = limit;
	}

	/**
	 * Goes to the next line.
	 *
	 * @return whether there is one
	 * @throws TooLongException when it is longer than a line may be
	 */
	boolean next() throws IOException {
		if (charset == null)
			begin();
		length = 0;
		boolean any = charset.equals(StandardCharsets.UTF_8) ? readNarrow() : readWide("\n".getBytes(charset));
		if (any)
			number++;
		return any;
	}

	/** The bytes of the line, without its end and a mark of the encoding. */
	byte[] bytes() {
		return Arrays.copyOfRange(line, from(), length);
	}

	/** Whether there is nothing in the line but blanks. */
	boolean isBlank() {
		for (int i = from(); i < length; i++)
			if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r' && (line[i] != 0 || charset.equals(StandardCharsets.UTF_8)))
				return false;
		return true;
	}

	/** The number of the line, from 1; 0 before the first. */
	long number() {
		return number;
	}

	/** Where {@link #bytes} begin in the stream, in bytes. */
	long start() {
		return offset - ended - length + from();
	}

	/** The encoding; {@code null} before the first line. */
	Charset charset() {
		return charset;
	}

	@Override
	public void close() throws IOException {
		in.close();
	}

	private int from() {
		return number == 1 ? mark : 0;
	}

	private void begin() throws IOException {
		while (filled < TELLING) {
			int read = in.read(buffer, filled, buffer.length - filled);
			if (read < 0)
				break;
			filled += read;
		}
		ByteOrderMark told = ByteOrderMark.of(buffer, filled);
		mark = told == null ? 0 : told.length();
		charset = told != null ? told.charset() : filled < TELLING ? StandardCharsets.UTF_8 : byZeros();
	}

	private Charset byZeros() {
		StringBuilder pattern = new StringBuilder();
		for (int i = 0; i < TELLING; i++)
			pattern.append(buffer[i] == 0 ? '0' : 'x');
		return switch (pattern.toString()) {
		case "x000" -> Charset.forName("UTF-32LE");
		case "000x" -> Charset.forName("UTF-32BE");
		case "x0x0" -> StandardCharsets.UTF_16LE;
		case "0x0x" -> StandardCharsets.UTF_16BE;
		default -> StandardCharsets.UTF_8;
		};
	}

	/** Reads on where all is read; whether there is more. */
	private boolean fill() throws IOException {
		if (position < filled)
			return true;
		position = 0;
		filled = Math.max(0, in.read(buffer));
		return filled > 0;
	}

	private boolean readNarrow() throws IOException {
		boolean any = false;
		while (fill()) {
			any = true;
			int end = position;
			while (end < filled && buffer[end] != '\n')
				end++;
			take(end - position);
			if (position < filled) {
				position++;
				end(1);
				return true;
			}
		}
		end(0);
		return any;
	}

	/** Byte by byte: an end of a line is one only where a character begins. */
	private boolean readWide(byte[] newline) throws IOException {
		boolean any = false;
		while (fill()) {
			any = true;
			take(1);
			if (length % newline.length == 0 && Arrays.equals(line, length - newline.length, length, newline, 0, newline.length)) {
				length -= newline.length;
				offset -= newline.length;
				end(newline.length);
				return true;
			}
		}
		end(0);
		return any;
	}

	private void take(int count) throws TooLongException {
		if (length + count > limit)
			throw new TooLongException();
		if (length + count > line.length)
			line = Arrays.copyOf(line, Math.min(limit, Math.max(2 * line.length, length + count)));
		System.arraycopy(buffer, position, line, length, count);
		length += count;
		offset += count;
		position += count;
	}

	private void end(int bytes) {
		ended = bytes;
		offset += bytes;
	}
}
