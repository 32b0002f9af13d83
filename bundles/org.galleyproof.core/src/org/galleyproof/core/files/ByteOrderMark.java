package org.galleyproof.core.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The mark that the bytes of a text may begin with, which tells their encoding (Unicode, 23.8).
 *
 * @param charset the encoding
 * @param length of the mark, in bytes
 */
public record ByteOrderMark(Charset charset, int length) {

	/** Those of UTF-32 first: in the order of little ends they begin as that of UTF-16, which no text has a NUL behind. */
	private static final List<Charset> MARKED = List.of(StandardCharsets.UTF_8, Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE"), StandardCharsets.UTF_16LE,
			StandardCharsets.UTF_16BE);

	/**
	 * The mark at the beginning.
	 *
	 * @param count how many of the bytes are there
	 * @return {@code null} where there is none
	 */
	public static ByteOrderMark of(byte[] bytes, int count) {
		for (Charset charset : MARKED) {
			byte[] mark = "\uFEFF".getBytes(charset);
			if (startsWith(bytes, count, mark))
				return new ByteOrderMark(charset, mark.length);
		}
		return null;
	}

	/** What people call the encoding, whatever the order of its bytes: UTF-8, UTF-16 or UTF-32. */
	public static String family(Charset charset) {
		return charset.name().replaceFirst("(?<=^UTF-(?:16|32))[BL]E$", "");
	}

	private static boolean startsWith(byte[] bytes, int count, byte[] mark) {
		if (count < mark.length)
			return false;
		for (int i = 0; i < mark.length; i++)
			if (bytes[i] != mark[i])
				return false;
		return true;
	}
}
