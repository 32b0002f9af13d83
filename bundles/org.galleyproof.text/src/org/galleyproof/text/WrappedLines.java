package org.galleyproof.text;

import java.util.List;
import java.util.Set;

/**
 * Tells lines that an editor or a mail program broke at its right margin from lines that are paragraphs. Lines were wrapped where
 * none of them could have held the first word of the next one, the margin is one that people set, and a line goes on in the next
 * with a small letter. A draft with one line a paragraph has lines of any length that end with a stop, so it is left alone.
 */
final class WrappedLines {

	/** Margins that programs and people set, in UTF-16 units. */
	private static final int NARROWEST = 40;
	private static final int WIDEST = 120;
	/** A word longer than this is no word; bounds the look ahead. */
	private static final int LONGEST_WORD = 60;

	private WrappedLines() {
	}

	/**
	 * Whether the lines are one paragraph.
	 *
	 * @param lines that follow each other with nothing but one line end between, trimmed
	 */
	static boolean areOne(String text, List<Span> lines) {
		if (lines.size() < 2)
			return false;
		int margin = 0;
		for (Span line : lines)
			margin = Math.max(margin, line.length());
		if (margin < NARROWEST || margin > WIDEST)
			return false;
		boolean goesOn = false;
		for (int i = 0; i + 1 < lines.size(); i++) {
			Span next = lines.get(i + 1);
			if (lines.get(i).length() + 1 + firstWord(text, next) <= margin)
				return false;
			goesOn |= Character.isLowerCase(text.codePointAt(next.start()));
		}
		return goesOn;
	}

	/** Whether the line opens a paragraph by itself: an item of a list (of 99 at most), a quoted line of a mail, a line of a dialogue or a transcript. @param labels see {@link Paragraphs#of(String, Set)} */
	static boolean opensParagraph(String text, Span line, Set<String> labels) {
		char first = text.charAt(line.start());
		if (">•*·—–―#|".indexOf(first) >= 0)
			return true;
		int second = line.start() + 1;
		if (first == '-' || Character.isDigit(first)) {
			while (second < line.end() && second - line.start() < 2 && Character.isDigit(text.charAt(second)))
				second++;
			boolean numbered = Character.isDigit(first) && second < line.end() && ".)".indexOf(text.charAt(second)) >= 0 && second + 1 < line.end()
					&& Character.isWhitespace(text.charAt(second + 1));
			return numbered || first == '-' && second < line.end() && Character.isWhitespace(text.charAt(second));
		}
		return isLabel(text, line, labels);
	}

	/** "MS. QUILL: ", "Q. ", "A: ": capitals and a colon, or one of the letters. */
	private static boolean isLabel(String text, Span line, Set<String> labels) {
		int i = line.start();
		boolean letters = false;
		while (i < line.end() && i - line.start() < NARROWEST && (Character.isUpperCase(text.charAt(i)) || " .'’-".indexOf(text.charAt(i)) >= 0)) {
			letters |= Character.isLetter(text.charAt(i));
			i++;
		}
		boolean oneLetter = line.length() > 2 && text.charAt(line.start() + 1) == '.' && text.charAt(line.start() + 2) == ' ' && labels.contains(text.substring(line.start(), line.start() + 1));
		return oneLetter || letters && i < line.end() && text.charAt(i) == ':';
	}

	private static int firstWord(String text, Span line) {
		int i = line.start();
		while (i < line.end() && i - line.start() < LONGEST_WORD && !Paragraphs.isBlank(text.charAt(i)))
			i++;
		return i - line.start();
	}
}
