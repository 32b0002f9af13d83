package org.galleyproof.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;

import org.galleyproof.core.files.ByteOrderMark;

/**
 * The encoding of a text: the one that it states, by a mark or by name, else UTF-8; where the bytes show that it is not that, another one if they
 * leave no doubt. Whoever uses it decodes strictly: what is no valid text in it is refused.
 *
 * @param charset to decode by
 * @param mark length of the mark at the beginning, in bytes
 * @param stated what the text states and is not; {@code null} where it states nothing
 * @param guessed whether it is another one than the text states or, where it states none, than UTF-8
 */
record Encoding(Charset charset, int mark, String stated, boolean guessed) {

	/** What pages call an encoding, and what browsers take it for (WHATWG Encoding Standard): the ones that hold it and the signs that are used with it. */
	private static final Map<String, String> HOLDERS = Map.ofEntries(Map.entry("iso-8859-1", "windows-1252"), Map.entry("latin1", "windows-1252"), Map.entry("us-ascii", "windows-1252"),
			Map.entry("ascii", "windows-1252"), Map.entry("iso-8859-9", "windows-1254"), Map.entry("latin5", "windows-1254"), Map.entry("gb2312", "GB18030"), Map.entry("gbk", "GB18030"),
			Map.entry("shift_jis", "windows-31j"), Map.entry("euc-kr", "x-windows-949"));

	/** @param stated the name that the text gives; {@code null} where it gives none */
	static Encoding of(byte[] bytes, String stated) {
		Encoding marked = marked(bytes, bytes.length);
		if (marked != null)
			return marked;
		EncodingProbe probe = new EncodingProbe();
		probe.add(bytes, 0, bytes.length);
		Charset named = charset(stated);
		if (named != null && !isUnicode(named) && !probe.isUtf8())
			return decode(ByteBuffer.wrap(bytes), named) != null ? new Encoding(named, 0, stated, false) : of(probe, stated);
		return named != null && !isUnicode(named) && !probe.isBeyondAscii() ? new Encoding(named, 0, stated, false) : of(probe, stated);
	}

	/** Of a text that states none, however long. */
	static Encoding of(InputStream in) throws IOException {
		byte[] buffer = new byte[1 << 16];
		EncodingProbe probe = new EncodingProbe();
		int read = in.readNBytes(buffer, 0, buffer.length);
		Encoding marked = marked(buffer, read);
		if (marked != null)
			return marked;
		for (; read > 0; read = in.read(buffer))
			probe.add(buffer, 0, read);
		return of(probe, null);
	}

	private static Encoding of(EncodingProbe probe, String stated) {
		Charset named = charset(stated);
		boolean other = named != null && !isUnicode(named);
		if (probe.utf16() != null)
			return new Encoding(probe.utf16(), 0, stated, true);
		if (!probe.isUtf8() && probe.isWindows())
			return new Encoding(EncodingProbe.WINDOWS, 0, stated, true);
		return new Encoding(StandardCharsets.UTF_8, 0, stated, other && probe.isUtf8());
	}

	private static Encoding marked(byte[] bytes, int length) {
		ByteOrderMark mark = ByteOrderMark.of(bytes, length);
		return mark == null ? null : new Encoding(mark.charset(), mark.length(), null, false);
	}

	/** A decoder that refuses what is no text in this encoding. */
	CharsetDecoder decoder() {
		return decoder(charset);
	}

	private static CharsetDecoder decoder(Charset charset) {
		return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
	}

	/** A sentence for who imports the file; {@code null} where the encoding is the one to expect. */
	String note(String name) {
		if (!guessed)
			return null;
		return stated == null ? ExchangeMessages.text("encoding.unstated", name, charset.name()) : ExchangeMessages.text("encoding.lie", name, stated, charset.name());
	}

	private static CharBuffer decode(ByteBuffer bytes, Charset charset) {
		try {
			return decoder(charset).decode(bytes);
		} catch (java.nio.charset.CharacterCodingException e) {
			// the answer to the question whether it can be
			return null;
		}
	}

	private static boolean isUnicode(Charset charset) {
		return charset.name().startsWith("UTF-");
	}

	/** @return {@code null} for no name, and for one that nobody knows */
	private static Charset charset(String name) {
		if (name == null || name.isBlank())
			return null;
		try {
			String plain = name.strip().toLowerCase(Locale.ROOT);
			Charset charset = Charset.forName(HOLDERS.getOrDefault(plain, plain));
			return charset.canEncode() ? charset : null;
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			// browsers pass such a name over too
			return null;
		}
	}
}
