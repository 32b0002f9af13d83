package org.galleyproof.detect;

import java.util.List;
import java.util.Locale;

import org.galleyproof.detect.NoQuotation.Reason;
import org.galleyproof.language.Ending;
import org.galleyproof.text.Span;

/** Leaves out what stands in marks without being anybody's words: scare quotes, nicknames, titles of works and programmes. */
final class QuotationFilter {

	/** Words from which on a stretch without an attribution still counts as a quotation. */
	private static final int LONG = 3;
	/** Words up to which a stretch with capitals throughout may be a title. */
	private static final int LONGEST_TITLE = 12;

	private QuotationFilter() {
	}

	/**
	 * What marks are instead of a quotation's.
	 *
	 * @param parts the stretches of one quotation
	 * @return {@code null} where they quote
	 */
	static Reason reason(String text, List<Fragment> parts) {
		// a line of a dialogue or a transcript is speech however short
		if (parts.get(0).marked.form() != Marked.Form.MARKS)
			return null;
		int words = 0;
		boolean attributed = false;
		for (Fragment part : parts) {
			words += shape(text, part.marked.content()).words;
			attributed |= part.attribution != null;
		}
		if (words == 0)
			return Reason.STRAY;
		Marked first = parts.get(0).marked;
		if (parts.size() == 1 && words < LONG && isNickname(text, first))
			return Reason.NICKNAME;
		if (parts.size() == 1 && isTitle(text, first))
			return Reason.TITLE;
		if (words >= LONG || attributed)
			return null;
		return Grammar.TERMS.contains(wordBefore(text, first.outer().start())) || Grammar.TERMS.contains(wordAfter(text, first.outer().end())) ? Reason.TERM : Reason.SCARE_QUOTES;
	}

	/** John “Jack” Marsh: between a given name and a surname. */
	private static boolean isNickname(String text, Marked marked) {
		String before = wordBefore(text, marked.outer().start());
		if (Grammar.NICKNAMING.contains(before))
			return true;
		int from = marked.outer().start();
		int start = from - 1 - before.length();
		int next = marked.outer().end() + 1;
		boolean spaced = start >= 0 && text.charAt(from - 1) == ' ' && next < text.length() && text.charAt(next - 1) == ' ';
		return spaced && !before.isEmpty() && Character.isUpperCase(text.charAt(start)) && Character.isUpperCase(text.charAt(next)) && Character.isUpperCase(text.charAt(marked.content().start()))
				&& !Grammar.TITLES.contains(before) && !Grammar.OPENERS.contains(before) && !Grammar.DETERMINERS.contains(before);
	}

	/** "Make It Last": capitals throughout, behind a name's genitive ("ABC's"), "on" or a word for a work. */
	private static boolean isTitle(String text, Marked marked) {
		Shape shape = shape(text, marked.content());
		if (!shape.title || shape.words > LONGEST_TITLE)
			return false;
		String before = wordBefore(text, marked.outer().start());
		String after = wordAfter(text, marked.outer().end());
		return Ending.POSSESSIVE.in(before) || Grammar.ON.contains(before) || Grammar.WORKS.contains(before) || Grammar.WORKS.contains(after);
	}

	private record Shape(int words, boolean title) {
	}

	/** Counts words; a title has a capital on the first word and on every other of more than four letters. */
	private static Shape shape(String text, Span content) {
		int words = 0;
		boolean title = true;
		int i = content.start();
		while (i < content.end()) {
			if (!Character.isLetterOrDigit(text.charAt(i))) {
				i++;
				continue;
			}
			int end = i + 1;
			while (end < content.end() && (Character.isLetterOrDigit(text.charAt(end)) || "'’-".indexOf(text.charAt(end)) >= 0))
				end++;
			if (Character.isLowerCase(text.charAt(i)) && (words == 0 || end - i > 4))
				title = false;
			words++;
			i = end;
		}
		return new Shape(words, title);
	}

	private static String wordBefore(String text, int at) {
		int end = at;
		while (end > 0 && at - end < 3 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == ','))
			end--;
		int start = end;
		while (start > 0 && end - start < 30 && (Character.isLetter(text.charAt(start - 1)) || "'’-".indexOf(text.charAt(start - 1)) >= 0))
			start--;
		return text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
	}

	private static String wordAfter(String text, int at) {
		int start = at;
		while (start < text.length() && start - at < 2 && text.charAt(start) == ' ')
			start++;
		int end = start;
		while (end < text.length() && end - start < 30 && Character.isLetter(text.charAt(end)))
			end++;
		return text.substring(start, end).toLowerCase(Locale.ROOT);
	}
}
