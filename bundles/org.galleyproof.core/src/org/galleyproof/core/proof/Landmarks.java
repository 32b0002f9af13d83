package org.galleyproof.core.proof;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.core.dossier.SourceIds;
import org.galleyproof.text.Span;

/**
 * The paragraphs of a text by digest and length: enough to tell later which of them stand unchanged in another version, without the text.
 * A paragraph is a line with the line breaks after it.
 */
final class Landmarks {

	/** Hexadecimal digits of a digest: 40 bits tell the paragraphs of a book apart. */
	private static final int DIGITS = 10;

	private final List<Mark> marks;

	/**
	 * A paragraph.
	 *
	 * @param digest of its words
	 * @param length in code points, the line breaks after it included
	 */
	record Mark(String digest, int length) {
	}

	private Landmarks(List<Mark> marks) {
		this.marks = marks;
	}

	static final Landmarks NONE = new Landmarks(List.of());

	static Landmarks of(String text) {
		List<Span> paragraphs = paragraphs(text);
		List<Mark> marks = new ArrayList<>(paragraphs.size());
		for (Span paragraph : paragraphs)
			marks.add(new Mark(digest(text, paragraph), text.codePointCount(paragraph.start(), paragraph.end())));
		return new Landmarks(marks);
	}

	/** The form in files: digest, colon, length. */
	List<String> lines() {
		return marks.stream().map(mark -> mark.digest() + ':' + mark.length()).toList();
	}

	/** @throws IllegalArgumentException when a line is none of {@link #lines} */
	static Landmarks parse(List<String> lines) {
		List<Mark> marks = new ArrayList<>(lines.size());
		for (String line : lines) {
			int colon = line.indexOf(':');
			int length = colon < 0 ? -1 : Integer.parseInt(line.substring(colon + 1));
			if (length < 0)
				throw new IllegalArgumentException(line);
			marks.add(new Mark(line.substring(0, colon), length));
		}
		return new Landmarks(marks);
	}

	List<Mark> marks() {
		return marks;
	}

	List<String> digests() {
		return marks.stream().map(Mark::digest).toList();
	}

	/** The paragraphs of {@code text}, which they cover without a gap; Java offsets. */
	static List<Span> paragraphs(String text) {
		List<Span> paragraphs = new ArrayList<>();
		for (int start = 0; start < text.length();) {
			int end = start;
			while (end < text.length() && !isBreak(text.charAt(end)))
				end++;
			while (end < text.length() && isBreak(text.charAt(end)))
				end++;
			paragraphs.add(new Span(start, end));
			start = end;
		}
		return paragraphs;
	}

	static String digest(String text, Span paragraph) {
		return SourceIds.digest(Plain.words(text.subSequence(paragraph.start(), paragraph.end()))).substring(0, DIGITS);
	}

	private static boolean isBreak(char sign) {
		return sign == '\n' || sign == '\r';
	}
}
