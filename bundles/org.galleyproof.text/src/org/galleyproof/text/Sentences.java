package org.galleyproof.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a paragraph into sentences, in one pass; the words of the language are given. A sentence ends after a full stop, a question or exclamation mark
 * or an ellipsis, together with the closing marks and brackets that follow it, where white space and something that can open a
 * sentence come next. It does not end after an abbreviation or an initial, unless a word follows that is capitalised at the
 * start of a sentence only ("the", "he"), nor before the attribution of what was just quoted ("Go!" Ada Quill shouted.).
 * <p>
 * The rules are our own: of fifteen hard lines of news the JDK's and ICU's break iterators solved nine. Every look to the left
 * or right is bounded, so that no text takes more than linear time.
 */
public final class Sentences {

	/** Letters of a state's or country's abbreviation at the end of a dateline: DECATUR, Ill. — */
	private static final int DATELINE = 5;
	/** Characters of an agency's name in brackets behind it. */
	private static final int AGENCY = 30;

	private static final String CLOSING = "\"”’'»)]}›";
	private static final String OPENING = "\"“‘'«([{‹„‚*_-–—•";

	private final SentenceWords words;
	private final Attributions attributions;

	/** Cuts sentences of the language that has these words. */
	public Sentences(SentenceWords words) {
		this.words = words;
		attributions = new Attributions(words);
	}

	/**
	 * The sentences of {@code paragraph}, in order, without surrounding white space; together they hold everything else of it.
	 *
	 * @param paragraph Java offsets in {@code text}; line ends in it count as white space
	 */
	public List<Span> in(String text, Span paragraph) {
		List<Span> found = new ArrayList<>();
		int start = Scan.skipBlank(text, paragraph.start(), paragraph.end());
		int i = start;
		while (i < paragraph.end()) {
			if (!Stops.isTerminator(text.charAt(i))) {
				i++;
				continue;
			}
			int stop = i;
			i = Stops.endOfTerminators(text, i, paragraph.end());
			int afterStops = i;
			while (i < paragraph.end() && isClosing(text, i, paragraph.end()))
				i++;
			i = afterSpacedMark(text, i, paragraph.end());
			int next = Scan.skipBlank(text, i, paragraph.end());
			if (next < paragraph.end() && ends(text, start, stop, afterStops, i, next, paragraph.end())) {
				found.add(new Span(start, i));
				start = next;
				i = next;
			}
		}
		int end = paragraph.end();
		while (end > start && Paragraphs.isBlank(text.charAt(end - 1)))
			end--;
		if (start < end)
			found.add(new Span(start, end));
		return found;
	}

	/** @param stop the first stop; @param afterStops behind the last; @param close behind the marks; @param next the next character */
	private boolean ends(String text, int start, int stop, int afterStops, int close, int next, int limit) {
		char terminator = text.charAt(stop);
		if (terminator == '。' || terminator == '！' || terminator == '？')
			return true;
		int word = next;
		while (word < limit && word < next + 4 && (OPENING.indexOf(text.charAt(word)) >= 0 || word > next && Paragraphs.isBlank(text.charAt(word))))
			word++;
		if (word == limit)
			return false;
		int first = text.codePointAt(word);
		if (next == close)
			return isMissingSpace(text, stop, afterStops, close, word);
		if (!mayOpen(first) && word == next || Character.isLowerCase(first))
			return false;
		if (isEmpty(text, start, stop))
			return false;
		boolean ellipsis = terminator == '…' || afterStops - stop > 1 && text.startsWith("..", stop) || Stops.isSpaced(text, stop, afterStops);
		if (ellipsis)
			return endsAfterEllipsis(text, start, stop, word, first, limit);
		if (close > afterStops && word == next && attributions.isAttributed(text, next, limit, terminator == '.'))
			return false;
		// "(D-Ariz.) Sheriff": the bracket does not make the abbreviation's stop a full one
		boolean bracket = close == afterStops + 1 && text.charAt(afterStops) == ')';
		if (terminator == '.' && afterStops == stop + 1 && (close == afterStops || bracket && isAbbreviated(text, start, stop)))
			return endsAfterFullStop(text, start, stop, next, word, limit);
		return true;
	}

	/** Also “ and « where they stand against the stop with a blank behind them: they close a quotation in German and Danish. */
	private static boolean isClosing(String text, int at, int limit) {
		char c = text.charAt(at);
		return CLOSING.indexOf(c) >= 0 || (c == '“' || c == '‘' || c == '«') && (at + 1 == limit || Paragraphs.isBlank(text.charAt(at + 1)));
	}

	/** French sets a space before the closing mark: "C’est fini. »". */
	private static int afterSpacedMark(String text, int at, int limit) {
		boolean mark = at + 1 < limit && Paragraphs.isBlank(text.charAt(at)) && text.charAt(at + 1) == '»' && (at + 2 == limit || !Character.isLetterOrDigit(text.charAt(at + 2)));
		return mark ? at + 2 : at;
	}

	/** Whether only marks and points stand before the stop: “… we went. */
	private static boolean isEmpty(String text, int start, int stop) {
		for (int i = start; i < stop; i++)
			if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i)))
				return false;
		return true;
	}

	/** A letter, a figure, an emoji, a sum of money, a hashtag; case is looked at elsewhere. */
	private static boolean mayOpen(int first) {
		int type = Character.getType(first);
		return Character.isLetterOrDigit(first) || type == Character.OTHER_SYMBOL || type == Character.CURRENCY_SYMBOL || first == '#' || first == '@';
	}

	private boolean endsAfterFullStop(String text, int start, int stop, int next, int word, int limit) {
		int first = text.codePointAt(word);
		int from = stop;
		while (from > start && stop - from < Scan.REACH && !Paragraphs.isBlank(text.charAt(from - 1)) && "\"“”‘([—–-/".indexOf(text.charAt(from - 1)) < 0)
			from--;
		while (from < stop && "'’".indexOf(text.charAt(from)) >= 0)
			from++;
		String last = text.substring(from, stop + 1).toLowerCase(Locale.ROOT);
		boolean allDigits = from < stop && text.substring(from, stop).chars().allMatch(Character::isDigit);
		boolean dash = "—–-".indexOf(text.charAt(next)) >= 0 && next + 1 < limit && Paragraphs.isBlank(text.charAt(next + 1));
		if ((dash || isAgency(text, next, limit)) && stop - from <= DATELINE && Character.isUpperCase(text.charAt(from)))
			return false;
		// "1. The first point" opens a list; "in 2016. The" ends a sentence, but figures with a point can be a word of the list ("5. Mai")
		if (allDigits && !words.abbreviations().contains(last))
			return from > start;
		if (words.numbering().contains(last))
			return !Character.isDigit(first);
		// "a. Mend the wall" is an item of a list
		if (stop - from == 1 && from == start && Character.isLowerCase(text.charAt(from)))
			return false;
		boolean initial = stop - from == 1 && Character.isUpperCase(text.charAt(from)) && !words.speakers().contains(text.substring(from, stop).toLowerCase(Locale.ROOT));
		if (!initial && !words.abbreviations().contains(last) && !Stops.isDottedLetters(last))
			return true;
		return opens(text, word, limit) && Character.isUpperCase(first);
	}

	/** Whether an abbreviation of the list stands before the stop, behind a bracket or hyphen at most. */
	private boolean isAbbreviated(String text, int start, int stop) {
		int from = stop;
		while (from > start && stop - from < Scan.REACH && Character.isLetter(text.charAt(from - 1)))
			from--;
		return words.abbreviations().contains(text.substring(from, stop + 1).toLowerCase(Locale.ROOT));
	}

	/** A word that opens sentences; "A." and "I." in a name do not. */
	private boolean opens(String text, int word, int limit) {
		int end = Scan.wordEnd(text, word, Math.min(limit, word + Scan.REACH));
		return !(end == word + 1 && end < limit && text.charAt(end) == '.') && words.openers().contains(Scan.lowerWord(text, word, limit));
	}

	/** The agency of a dateline: DECATUR, Ill. (Wire) —. */
	private static boolean isAgency(String text, int next, int limit) {
		if (text.charAt(next) != '(')
			return false;
		int close = text.indexOf(')', next, Math.min(limit, next + AGENCY));
		if (close < 0)
			return false;
		int dash = Scan.skipBlank(text, close + 1, limit);
		return dash < limit && "—–-".indexOf(text.charAt(dash)) >= 0;
	}

	/** "It was … The crowd left" is two sentences, "I … I think" and "the words … Quill used" are one. */
	private boolean endsAfterEllipsis(String text, int start, int stop, int word, int first, int limit) {
		if (stop == start || !Character.isUpperCase(first))
			return false;
		String opener = Scan.lowerWord(text, word, limit);
		return words.openers().contains(opener) && !words.speakers().contains(beforeApostrophe(opener));
	}

	private static String beforeApostrophe(String word) {
		int apostrophe = word.indexOf('\'');
		return apostrophe < 0 ? word : word.substring(0, apostrophe);
	}

	/** "the end.The next": a lower-case word of two letters, a stop, a capital and a small letter, no space. */
	private static boolean isMissingSpace(String text, int stop, int afterStops, int close, int word) {
		if (afterStops != stop + 1 || stop < 2 || word + 1 >= text.length())
			return false;
		boolean wordBefore = Character.isLowerCase(text.charAt(stop - 1)) && Character.isLowerCase(text.charAt(stop - 2));
		boolean wordAfter = Character.isUpperCase(text.charAt(word)) && Character.isLowerCase(text.charAt(word + 1));
		boolean marks = close == word || text.charAt(close) == '“' || text.charAt(close) == '‘';
		if (!wordBefore || !wordAfter || !marks)
			return false;
		for (int i = stop - 1; i >= 0 && stop - i < Scan.REACH && !Paragraphs.isBlank(text.charAt(i)); i--)
			if ("/@.:_#".indexOf(text.charAt(i)) >= 0)
				return false;
		return true;
	}
}
