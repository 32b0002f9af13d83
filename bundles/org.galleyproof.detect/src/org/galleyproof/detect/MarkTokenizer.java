package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.galleyproof.text.Span;

/**
 * Finds the characters of a paragraph that may be quotation marks and says how much each looks like an opening and like a
 * closing one, by its glyph and its neighbours. Apostrophes inside words, feet and inches (6'2") and marks of HTML attributes
 * (a="b") are none.
 */
final class MarkTokenizer {

	/** Costs of reading a mark against its looks; the sum of a paragraph is made least, see {@link MarkScanner}. */
	static final int NONE = 0;
	static final int LITTLE = 2;
	static final int MUCH = 8;
	static final int NEVER = 1000;

	/**
	 * @param start Java offset of the mark
	 * @param length 1, or 2 for two single marks that stand for a double one
	 * @param angular whether it is a guillemet, which no other mark closes
	 * @param open cost of reading it as an opening mark
	 * @param close cost of reading it as a closing mark
	 * @param skip cost of reading it as no quotation mark
	 */
	record Mark(int start, int length, boolean isDouble, boolean angular, int open, int close, int skip) {
		int end() {
			return start + length;
		}
	}

	private static final String DOUBLE_OPEN = "“«„‟";
	private static final String DOUBLE_CLOSE = "”»";
	private static final String SINGLE_OPEN = "‘‚‛`‹";
	private static final String SINGLE_CLOSE = "’´›";

	private MarkTokenizer() {
	}

	/**
	 * The marks of {@code paragraph} in order.
	 *
	 * @param none takes those that are measures or markup
	 */
	static List<Mark> in(String text, Span paragraph, List<NoQuotation> none) {
		List<Mark> marks = new ArrayList<>();
		int from = paragraph.start();
		int to = paragraph.end();
		int i = from;
		while (i < to) {
			char c = text.charAt(i);
			boolean isSingle = c == '\'' || SINGLE_OPEN.indexOf(c) >= 0 || SINGLE_CLOSE.indexOf(c) >= 0;
			if (isSingle) {
				int run = i + 1;
				while (run < to && sameKind(c, text.charAt(run)))
					run++;
				addSingles(text, i, run, from, to, marks, none);
				i = run;
			} else if (isRule(text, i, to)) {
				while (i < to && text.charAt(i) == c)
					i++;
			} else {
				if (c == '"' || c == '＂' || DOUBLE_OPEN.indexOf(c) >= 0 || DOUBLE_CLOSE.indexOf(c) >= 0)
					addDouble(text, i, 1, from, to, marks, none);
				i++;
			}
		}
		return marks;
	}

	/** Four straight marks and more in a row are a drawn line. */
	private static boolean isRule(String text, int at, int to) {
		return text.charAt(at) == '"' && at + 3 < to && text.charAt(at + 1) == '"' && text.charAt(at + 2) == '"' && text.charAt(at + 3) == '"';
	}

	private static boolean sameKind(char first, char next) {
		return next == first || first != '\'' && first != '`' && SINGLE_CLOSE.indexOf(first) >= 0 && next == '’';
	}

	/** Two single marks are a double one; of three, the double one stands outside. Longer runs are decoration. */
	private static void addSingles(String text, int start, int end, int from, int to, List<Mark> marks, List<NoQuotation> none) {
		int length = end - start;
		if (length == 1)
			addSingle(text, start, from, to, marks);
		else if (length == 2)
			addDouble(text, start, 2, from, to, marks, none);
		else if (length == 3) {
			boolean opening = end < to && isWordStart(text, end) && (start == from || !Character.isLetterOrDigit(text.charAt(start - 1)));
			addDouble(text, opening ? start : start + 1, 2, from, to, marks, none);
		}
	}

	private static void addDouble(String text, int start, int length, int from, int to, List<Mark> marks, List<NoQuotation> none) {
		char glyph = text.charAt(start);
		int end = start + length;
		if (glyph == '"' && isInch(text, start, from)) {
			none.add(new NoQuotation(new Span(start, end), NoQuotation.Reason.MEASURE));
			return;
		}
		if (glyph == '"' && start > from && text.charAt(start - 1) == '=' || length == 1 && isAttributeEnd(text, start, from)) {
			none.add(new NoQuotation(new Span(start, end), NoQuotation.Reason.MARKUP));
			return;
		}
		int open = openingContext(text, start, end, from, to);
		int close = closingContext(text, start, end, from, to);
		boolean opens = DOUBLE_OPEN.indexOf(glyph) >= 0 || glyph == '‘' || glyph == '`';
		boolean closes = DOUBLE_CLOSE.indexOf(glyph) >= 0 || glyph == '’' || glyph == '´';
		if (opens)
			close += MUCH / 2;
		if (closes)
			open += MUCH / 2;
		if (opens && open > NONE)
			open = LITTLE;
		if (closes && close > NONE)
			close = LITTLE;
		marks.add(new Mark(start, length, true, glyph == '«' || glyph == '»', open, close, MUCH - LITTLE));
	}

	private static void addSingle(String text, int start, int from, int to, List<Mark> marks) {
		char glyph = text.charAt(start);
		int end = start + 1;
		boolean before = start > from && Character.isLetterOrDigit(text.charAt(start - 1));
		boolean after = end < to && Character.isLetterOrDigit(text.charAt(end));
		if (before && after)
			return;
		boolean mayOpen = glyph != '’' && glyph != '´' && openingContext(text, start, end, from, to) == NONE;
		// ‘ closes in German, and › opens in its books
		boolean closing = SINGLE_OPEN.indexOf(glyph) < 0 || !after && (glyph == '‘' || glyph == '‹');
		boolean mayClose = closing && closingContext(text, start, end, from, to) == NONE;
		if (!mayOpen && !mayClose)
			return;
		// as an opening mark it may as well be an elision: skipping costs less than a mark without its partner
		int skip = mayOpen ? isElision(text, end, to) ? NONE : LITTLE : skipClosing(text, start, from);
		marks.add(new Mark(start, 1, false, glyph == '‹' || glyph == '›', mayOpen ? NONE : NEVER, mayClose ? NONE : NEVER, skip));
	}

	/** '90s, 'em, 'til. */
	private static boolean isElision(String text, int at, int to) {
		int end = at;
		while (end < to && end - at < 8 && Character.isLetterOrDigit(text.charAt(end)))
			end++;
		boolean decade = end - at == 3 && Character.isDigit(text.charAt(at)) && text.charAt(end - 1) == 's';
		return decade || Grammar.ELISIONS.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
	}

	/** After a comma or stop it closes; after an s it may be a possessive ("the ministers' plan"). */
	private static int skipClosing(String text, int start, int from) {
		if (start == from)
			return NONE;
		char before = text.charAt(start - 1);
		if (before == 's' || before == 'S')
			return NONE;
		return Character.isLetterOrDigit(before) ? 1 : MUCH / 2;
	}

	private static int openingContext(String text, int start, int end, int from, int to) {
		boolean wordAfter = end < to && isWordStart(text, end);
		if (!wordAfter)
			return MUCH;
		if (start == from)
			return NONE;
		char before = text.charAt(start - 1);
		if (isSpace(before) || "([{—–-/:,;…\"“‘'*_>|=".indexOf(before) >= 0)
			return NONE;
		return Character.isLetterOrDigit(before) ? MUCH : LITTLE;
	}

	private static int closingContext(String text, int start, int end, int from, int to) {
		if (start == from)
			return MUCH;
		char before = text.charAt(start - 1);
		if (isSpace(before) || "([{".indexOf(before) >= 0)
			return MUCH;
		if (end == to)
			return NONE;
		return Character.isLetterOrDigit(text.charAt(end)) ? LITTLE : NONE;
	}

	private static boolean isWordStart(String text, int at) {
		char c = text.charAt(at);
		return !isSpace(c) && ",.;:!?)]}”»".indexOf(c) < 0 || c == '.' && at + 1 < text.length() && text.charAt(at + 1) == '.';
	}

	/** No-break spaces count, which stand inside French marks. */
	static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	/** The second mark of 6'2" or 6’2". */
	private static boolean isInch(String text, int at, int from) {
		int i = at - 1;
		while (i >= from && at - i <= 3 && (Character.isDigit(text.charAt(i)) || text.charAt(i) == '½'))
			i--;
		if (i >= from && i < at - 1 && text.charAt(i) == ' ')
			i--;
		return i > from && i < at - 1 && (text.charAt(i) == '\'' || text.charAt(i) == '’' || text.charAt(i) == '′') && Character.isDigit(text.charAt(i - 1));
	}

	/** The closing mark of a="b", where no white space stands in b. */
	private static boolean isAttributeEnd(String text, int at, int from) {
		if (text.charAt(at) != '"')
			return false;
		for (int i = at - 1; i > from && at - i < 64; i--) {
			char c = text.charAt(i);
			if (c == '"')
				return text.charAt(i - 1) == '=';
			if (isSpace(c))
				return false;
		}
		return false;
	}
}
