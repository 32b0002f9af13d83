package org.galleyproof.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into paragraphs: every line with something on it is one, but for lines that were wrapped at a margin, which are one
 * until a blank line or a line that opens a paragraph by itself, see {@link WrappedLines}. A line end is any of those of Unicode's line breaking
 * (UAX 14, class BK, CR, LF, NL): newline, carriage return, both, next line, vertical tab, form feed, line and paragraph
 * separator.
 */
public final class Paragraphs {

	private Paragraphs() {
	}

	/** As {@link #of(String, Set)} of a text in which no letter stands for who speaks. */
	public static List<Span> of(String text) {
		return of(text, Set.of());
	}

	/**
	 * The paragraphs of {@code text} in order, without surrounding white space; none is empty. Line ends stand in those that were wrapped
	 * alone. Linear time.
	 *
	 * @param labels single capital letters with which, and a stop, the lines of transcripts open ("Q", "A"), in this language
	 */
	public static List<Span> of(String text, Set<String> labels) {
		List<Span> found = new ArrayList<>();
		List<Span> block = new ArrayList<>();
		int start = 0;
		boolean indented = true;
		for (int i = 0; i <= text.length(); i++)
			if (i == text.length() || isLineEnd(text.charAt(i))) {
				Span line = trimmed(text, start, i);
				// \r\n is one line end, not a blank line
				boolean half = line == null && i == start && i > 0 && i < text.length() && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
				boolean moved = line != null && line.start() > start;
				if (line == null ? !half : moved && !indented || WrappedLines.opensParagraph(text, line, labels))
					flush(text, block, found);
				if (line != null) {
					block.add(line);
					indented = moved;
				}
				start = i + 1;
			}
		flush(text, block, found);
		return found;
	}

	private static void flush(String text, List<Span> block, List<Span> found) {
		if (WrappedLines.areOne(text, block))
			found.add(Span.hull(block));
		else
			found.addAll(block);
		block.clear();
	}

	/** Whether a line ends with this character. */
	public static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
	}

	/** White space in the wide sense: no-break spaces, zero-width spaces and the byte order mark count. */
	static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
	}

	/** The line without blanks round it; {@code null} where nothing is left. */
	private static Span trimmed(String text, int from, int to) {
		int start = from;
		int end = to;
		while (start < end && isBlank(text.charAt(start)))
			start++;
		while (end > start && isBlank(text.charAt(end - 1)))
			end--;
		return start < end ? new Span(start, end) : null;
	}
}
