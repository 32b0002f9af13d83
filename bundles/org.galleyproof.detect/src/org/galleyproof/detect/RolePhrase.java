package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.galleyproof.language.Lexicon;
import org.galleyproof.language.people.RoleName;
import org.galleyproof.text.Span;

/** A few words beside a name, and the role that they make. */
final class RolePhrase {

	private static final Set<String> LINKS = Lexicon.load("source-words.txt").named("role-link");
	private static final Set<String> ADDRESSES = Lexicon.load("name-words.txt").named("no-role");

	/**
	 * A word between blanks.
	 *
	 * @param span without the points around it and without a possessive ending
	 * @param lower in lower case
	 * @param capital whether it begins with one
	 * @param possessive whether it ends in 's
	 * @param opens whether a bracket or a mark opens before it
	 * @param point the first point behind it; 0 for none
	 */
	record Piece(Span span, String lower, boolean capital, boolean possessive, boolean opens, char point) {
	}

	private RolePhrase() {
	}

	/** Whether the word can stand in the name of a role: an office, a trade, what qualifies one. */
	static boolean isRoleWord(String lower) {
		return Grammar.TITLES.contains(lower) || RoleName.isOffice(lower) || Grammar.ROLE_MODIFIERS.contains(lower) || isOver(lower);
	}

	static boolean isLink(String lower) {
		return LINKS.contains(lower) || Grammar.THE.contains(lower) || Grammar.AND.contains(lower) || lower.equals("&");
	}

	/** Without what says in front of a role that it is over: "ex-mayor"; itself where nothing does. */
	private static String withoutPrefix(String lower) {
		for (String prefix : Grammar.ROLE_PREFIXES)
			if (lower.startsWith(prefix))
				return lower.substring(prefix.length());
		return lower;
	}

	private static boolean isOver(String lower) {
		return Grammar.ROLE_OVER.contains(lower) || !withoutPrefix(lower).equals(lower);
	}

	/** The role that the words name, or {@code null} where no role's name is among those before the first "of". */
	static Role role(String text, List<Piece> pieces) {
		int first = 0;
		boolean former = false;
		while (first < pieces.size() && (isOver(pieces.get(first).lower()) && !pieces.get(first).lower().contains("-") || Grammar.DETERMINERS.contains(pieces.get(first).lower())))
			former |= isOver(pieces.get(first++).lower());
		while (first < pieces.size() && ADDRESSES.contains(pieces.get(first).lower()))
			first++;
		if (first == pieces.size())
			return null;
		String organisation = null;
		int title = first;
		// "Eastport's mayor"
		for (int i = first; i + 1 < pieces.size(); i++)
			if (pieces.get(i).possessive()) {
				organisation = new Span(pieces.get(first).span().start(), pieces.get(i).span().end()).of(text);
				title = i + 1;
			}
		int end = title;
		int head = -1;
		while (end < pieces.size() && !LINKS.contains(pieces.get(end).lower())) {
			if (isHead(pieces.get(end).lower()))
				head = end;
			end++;
		}
		if (head < 0)
			return null;
		while (title < head && isOver(pieces.get(title).lower()))
			former |= isOver(pieces.get(title++).lower());
		int stop = end;
		if (end < pieces.size()) {
			int object = end + 1;
			while (object < pieces.size() && Grammar.DETERMINERS.contains(pieces.get(object).lower()))
				object++;
			boolean partOfTitle = object == pieces.size() || Grammar.TITLES.contains(pieces.get(object).lower());
			if (partOfTitle)
				stop = object == pieces.size() ? end : pieces.size();
			else if (organisation == null)
				organisation = new Span(pieces.get(object).span().start(), pieces.getLast().span().end()).of(text);
		} else
			// "Ada Quill, mayor last year": what stands behind the role's name is no part of it
			stop = end = Math.max(head + 1, title + 1);
		String name = new Span(pieces.get(title).span().start(), pieces.get(stop - 1).span().end()).of(text);
		String lower = name.toLowerCase(Locale.ROOT);
		former |= !withoutPrefix(lower).equals(lower);
		int last = organisation != null && end < pieces.size() || stop == pieces.size() ? pieces.size() - 1 : stop - 1;
		return new Role(name, organisation, former, new Span(pieces.get(0).span().start(), pieces.get(last).span().end()));
	}

	/** A word that can be a role by itself, and not only qualify one. */
	private static boolean isHead(String lower) {
		String word = withoutPrefix(lower);
		return RoleName.isOffice(word) || Grammar.HEADS.contains(word);
	}

	/** The point that stands right behind {@code end}, blanks skipped; 0 for a letter or a digit. */
	static char pointAt(String text, int end, int to) {
		int i = end;
		if (i + 1 < to && (text.charAt(i) == '\'' || text.charAt(i) == '’') && text.charAt(i + 1) == 's')
			i += 2;
		while (i < to && isBlank(text.charAt(i)))
			i++;
		return i >= to ? '.' : Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '(' ? 0 : text.charAt(i);
	}

	/** At most {@code most} words from {@code from} on, not behind a line or a sentence's end. */
	static List<Piece> forward(String text, int from, int to, int most) {
		List<Piece> pieces = new ArrayList<>();
		int i = from;
		while (i < to && pieces.size() < most) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r' || c == '"' || c == '“' || pieces.isEmpty() && (c == '.' || c == ';' || c == ':' || c == '?' || c == '!'))
				break;
			if (!Character.isLetterOrDigit(c)) {
				i++;
				continue;
			}
			int end = i;
			while (end < to && !isBlank(text.charAt(end)) && text.charAt(end) != '—' && !isMark(text.charAt(end)))
				end++;
			Piece piece = piece(text, i, end);
			pieces.add(piece);
			if (".;:?!".indexOf(piece.point()) >= 0 && piece.point() != 0)
				break;
			i = end;
		}
		return pieces;
	}

	/** At most {@code most} words that end before {@code at}, in the order of the text; none from before a sentence's end. */
	static List<Piece> backward(String text, int at, int from, int most) {
		List<Piece> pieces = new ArrayList<>();
		int i = at;
		while (i > from && pieces.size() < most) {
			char c = text.charAt(i - 1);
			if (c == '\n' || c == '\r' || isMark(c) || c == '—')
				break;
			if (isBlank(c)) {
				i--;
				continue;
			}
			int start = i;
			while (start > from && !isBlank(text.charAt(start - 1)) && text.charAt(start - 1) != '—' && !isMark(text.charAt(start - 1)))
				start--;
			Piece piece = piece(text, start, i);
			if (piece.span().isEmpty() || ".;:?!)–-".indexOf(piece.point()) >= 0 && piece.point() != 0)
				break;
			pieces.add(piece);
			i = start;
		}
		Collections.reverse(pieces);
		return pieces;
	}

	private static Piece piece(String text, int from, int to) {
		int start = from;
		while (start < to && !Character.isLetterOrDigit(text.charAt(start)))
			start++;
		int end = to;
		while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1)))
			end--;
		if (end < to && text.charAt(end) == '.' && (Grammar.ABBREVIATIONS.contains(text.substring(start, end + 1).toLowerCase(Locale.ROOT))
				|| Grammar.TITLES.contains(text.substring(start, end + 1).toLowerCase(Locale.ROOT)) || text.substring(start, end).indexOf('.') > 0
				|| end - start == 1 && Character.isUpperCase(text.charAt(start)) && !Grammar.I.contains(text.substring(start, end).toLowerCase(Locale.ROOT))))
			end++;
		char point = end < to ? text.charAt(end) : 0;
		boolean possessive = end - start > 2 && text.charAt(end - 1) == 's' && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '’');
		Span span = new Span(start, possessive ? end - 2 : end);
		return new Piece(span, span.of(text).toLowerCase(Locale.ROOT), start < to && Character.isUpperCase(text.codePointAt(start)), possessive,
				start > from && "([{“\"".indexOf(text.charAt(start - 1)) >= 0 || from > 0 && text.charAt(from - 1) == '(', point);
	}

	private static boolean isMark(char c) {
		return c == '"' || c == '“' || c == '”' || c == '«' || c == '»';
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}
}
