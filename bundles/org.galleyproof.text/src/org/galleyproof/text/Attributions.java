package org.galleyproof.text;

import java.util.Locale;

/** Tells the attribution of what was just quoted, which belongs to the sentence of the quotation, from the sentence that comes next. */
final class Attributions {

	/** Words of an attribution before its verb: "Foreign Minister Ada Maria Quill". */
	private static final int NAME_WORDS = 6;
	/** How far behind a quotation the verb may stand that follows its speaker's description. */
	private static final int APPOSITION = 120;

	private final SentenceWords words;

	Attributions(SentenceWords words) {
		this.words = words;
	}

	/**
	 * Whether a name and a verb of saying follow at {@code from} and belong to what was quoted before: "he" and "the mayor" would
	 * stand in small letters there. Behind a full stop in the marks they must be a sentence of their own ("…." Quill said.).
	 */
	boolean isAttributed(String text, int from, int limit, boolean fullStop) {
		if (words.openers().contains(Scan.lowerWord(text, from, limit)))
			return false;
		int end = attributionEnd(text, from, limit);
		if (end < 0 && !fullStop && isApposed(text, from, limit))
			return true;
		return end >= 0 && (!fullStop || end == limit || text.charAt(end) == '.');
	}

	/** "Marsh, a baker from Eastport, said": a capital, and a comma with a verb of saying behind it in the same sentence. */
	private boolean isApposed(String text, int from, int limit) {
		int to = Math.min(limit, from + APPOSITION);
		if (!Character.isUpperCase(text.codePointAt(from)))
			return false;
		int word = from;
		boolean comma = false;
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (c == '?' || c == '!' || c == '…' || c == '“' || c == '”' || c == '.' && !words.abbreviations().contains(text.substring(word, i + 1).toLowerCase(Locale.ROOT)))
				return false;
			if (Paragraphs.isBlank(c))
				word = i + 1;
			if (c != ',' || i + 2 >= to)
				continue;
			if (comma && words.reportingVerbs().contains(Scan.lowerWord(text, i + 2, limit)))
				return true;
			comma = true;
		}
		return false;
	}

	/** Behind the verb of a name and a verb of saying at {@code from}; -1 where they do not stand there. */
	private int attributionEnd(String text, int from, int limit) {
		int to = Math.min(limit, from + Scan.REACH);
		int at = from;
		for (int count = 0; count <= NAME_WORDS && at < to; count++) {
			int end = Scan.wordEnd(text, at, to);
			if (end == at)
				return -1;
			String lower = text.substring(at, end).toLowerCase(Locale.ROOT);
			if (count > 0 && words.reportingVerbs().contains(lower))
				return end;
			if (!Character.isUpperCase(text.codePointAt(at)))
				return -1;
			at = end;
			if (at < to && text.charAt(at) == '.')
				at++;
			if (at >= to || text.charAt(at) != ' ')
				return -1;
			at++;
		}
		return -1;
	}
}
