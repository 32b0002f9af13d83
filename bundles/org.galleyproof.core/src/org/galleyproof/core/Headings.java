package org.galleyproof.core;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.galleyproof.detect.Dateline;
import org.galleyproof.text.Span;

/**
 * The headings of a draft: those that Markdown marks, and in plain text short lines of their own that end like no sentence. What stands between the title
 * and the first paragraph and says who wrote the text, or when, heads nothing.
 */
public final class Headings {

	/** UTF-16 units of a heading that nothing marks, at most. */
	private static final int LONGEST = 90;
	private static final Pattern MARKED = Pattern.compile("(#{1,6})[ \\t]+(.*?)[ \\t#]*", Pattern.DOTALL);
	private static final Pattern UNDERLINED = Pattern.compile("(.+)\\R(=+|-+)[ \\t]*");
	/** What no heading begins with: a quotation, a list, a table, a speaker's label. */
	private static final Pattern OTHER = Pattern.compile("^[\\p{Pi}\"'\u201E*+>|\u2022\u2013\u2014-].*|.*[|].*");
	private static final Pattern ENDS = Pattern.compile(".*[.!?:;,\u2026\\p{Pf}\"')\\]]", Pattern.DOTALL);

	private Headings() {
	}

	/**
	 * A heading.
	 *
	 * @param title its words, without what marks it
	 * @param level from 1, the outermost
	 * @param span its line, Java offsets
	 */
	public record Heading(String title, int level, Span span) {
	}

	/** The headings among {@code paragraphs}, in the order of the text. Linear time. */
	public static List<Heading> of(String text, List<Span> paragraphs) {
		List<Heading> found = new ArrayList<>();
		boolean marked = paragraphs.stream().anyMatch(paragraph -> text.charAt(paragraph.start()) == '#' && MARKED.matcher(paragraph.of(text)).matches());
		boolean top = true;
		for (int i = 0; i < paragraphs.size(); i++) {
			Span paragraph = paragraphs.get(i);
			if (paragraph.length() > 2 * LONGEST) {
				top = false;
				continue;
			}
			String line = paragraph.of(text);
			Matcher signs = MARKED.matcher(line);
			Matcher underline = UNDERLINED.matcher(line);
			if (signs.matches() && !signs.group(2).isBlank())
				found.add(new Heading(signs.group(2).strip(), signs.group(1).length(), paragraph));
			else if (underline.matches())
				found.add(new Heading(underline.group(1).strip(), underline.group(2).startsWith("=") ? 1 : 2, paragraph));
			// where some are marked, a short line is a caption or a verse
			else if (!marked && i + 1 < paragraphs.size() && isHeading(line)) {
				if (!top || i == 0 || !Dateline.isByline(line))
					found.add(new Heading(line, i == 0 ? 1 : 2, paragraph));
			} else
				top = false;
		}
		return found;
	}

	private static boolean isHeading(String line) {
		if (line.length() > LONGEST || line.indexOf('\n') >= 0 || ENDS.matcher(line).matches() || OTHER.matcher(line).matches())
			return false;
		int first = line.codePointAt(0);
		return Character.isUpperCase(first) || Character.isTitleCase(first) || Character.isDigit(first);
	}
}
