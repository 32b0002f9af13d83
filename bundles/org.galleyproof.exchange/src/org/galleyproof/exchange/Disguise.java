package org.galleyproof.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.galleyproof.core.user.UserException;

/** Refuses files that are of another kind than their names say: read as what they are not, they would give noise for statements. */
final class Disguise {

	/** Words that one text may have: more than the longest books, and few enough to be read in a small heap. */
	private static final int MOST_WORDS = 1_500_000;
	/** Lines that it may have: each may become a statement, and all of them are in memory at once. */
	private static final int MOST_LINES = 300_000;

	/** Bytes at the beginning of a file that tell its kind. */
	private static final int HEAD = 512;

	/**
	 * How the files of a kind begin, and the formats that may begin so.
	 *
	 * @param text whether it is a text: then white space and a mark may stand before it, and its letters may be of either case
	 */
	private record Kind(String name, boolean text, String beginning, List<String> formats) {
	}

	private static final List<String> PAGES = List.of("html", "htm", "xhtml");
	private static final List<Kind> KINDS = List.of(kind("pdf", "%PDF-", "pdf"), kind("zip", "PK\u0003\u0004", "docx"), kind("picture", "\u0089PNG"), kind("picture", "\u00FF\u00D8\u00FF"),
			kind("picture", "GIF8"), kind("zip", "\u001F\u008B"), kind("office", "\u00D0\u00CF\u0011\u00E0", "docx"), new Kind("page", true, "<!doctype html", PAGES),
			new Kind("page", true, "<html", PAGES), new Kind("rtf", true, "{\\rtf", List.of()), new Kind("archive", true, "mime-version:", List.of()));

	private Disguise() {
	}

	/** As {@link #refuse(byte[], String, String)}, of a file that may be too large to be held. */
	static void refuse(Path file, String name) throws IOException, UserException {
		try (InputStream in = Files.newInputStream(file)) {
			refuse(in.readNBytes(HEAD), Importers.extension(file), name);
		}
	}

	/**
	 * @param format the extension of its name
	 * @throws UserException when the file is of another kind, or holds nothing
	 */
	static void refuse(byte[] bytes, String format, String name) throws UserException {
		if (bytes.length == 0)
			throw ExchangeMessages.failure("empty", name);
		String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
		String text = head.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
		for (Kind kind : KINDS)
			if ((kind.text() ? text : head).startsWith(kind.beginning()) && !kind.formats().contains(format))
				throw ExchangeMessages.failure("disguise", name, ExchangeMessages.text("disguise." + kind.name()));
	}

	/** @throws UserException when a text is longer than what can be read in a small heap, whatever the size of its file */
	static void refuseEndless(String text, String name) throws UserException {
		int words = 0;
		int lines = 0;
		boolean between = true;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean blank = c <= ' ';
			if (between && !blank)
				words++;
			between = blank;
			if (c == '\n')
				lines++;
		}
		if (lines > MOST_LINES)
			throw ExchangeMessages.failure("lines", name, MOST_LINES);
		if (words > MOST_WORDS)
			throw ExchangeMessages.failure("words", name, MOST_WORDS);
	}

	private static Kind kind(String name, String beginning, String... formats) {
		return new Kind(name, false, beginning, List.of(formats));
	}
}
