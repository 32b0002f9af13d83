package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.galleyproof.detect.RolePhrase.Piece;
import org.galleyproof.language.Lexicon;
import org.galleyproof.text.Span;

/**
 * Reads what the draft says that somebody is, beside the name: "UK Foreign Secretary Ada Quill", "Ada Quill, the mayor of Eastport,",
 * "Mayor Ada Quill of Eastport", "Eastport's mayor, Ada Quill", "Quill, who chairs the harbour board". Looks at most {@link #REACH}
 * words away.
 */
final class RoleReader {

	/** Words on either side of a name that its role may have. */
	private static final int REACH = 14;
	private static final Map<String, String> VERBS = verbs();

	private final String text;

	RoleReader(String text) {
		this.text = text;
	}

	private static Map<String, String> verbs() {
		Map<String, String> found = new HashMap<>();
		for (List<String> row : Lexicon.load("closed-classes.txt").rows())
			if (row.get(0).equals("role-verb"))
				for (int i = 1; i + 1 < row.size(); i += 2)
					found.put(row.get(i), row.get(i + 1));
		return Map.copyOf(found);
	}

	/**
	 * The roles of the person whose name this is, in the order of the text.
	 *
	 * @param name without titles
	 * @param from not to be looked before
	 * @param to not to be looked behind
	 */
	List<Role> of(Span name, int from, int to) {
		List<Role> found = new ArrayList<>();
		Role before = before(name.start(), from);
		int end = name.end();
		if (before != null) {
			int place = placeEnd(end, to);
			if (place > end && before.organisation() == null) {
				int start = wordAfter(end, to);
				before = new Role(before.title(), new Span(start, place).of(text), before.former(), before.span());
				end = place;
			}
			found.add(before);
		}
		after(end, to, found);
		return found;
	}

	/** The role that stands right before a name, or in apposition before it. */
	private Role before(int at, int from) {
		// the word right before settles most names
		List<Piece> pieces = RolePhrase.backward(text, at, from, 1);
		if (pieces.isEmpty())
			return null;
		Piece last = pieces.getLast();
		boolean role = last.capital() || RolePhrase.isRoleWord(last.lower());
		if (!role || last.point() == 0 && !isBeforeName(pieces, 0))
			return null;
		pieces = RolePhrase.backward(text, at, from, REACH);
		if (last.point() == ',')
			return apposition(pieces);
		int first = pieces.size();
		while (first > 0 && isBeforeName(pieces, first - 1))
			first--;
		// "of" begins nothing
		while (first < pieces.size() && RolePhrase.isLink(pieces.get(first).lower()))
			first++;
		return first == pieces.size() ? null : RolePhrase.role(text, pieces.subList(first, pieces.size()));
	}

	private static boolean isBeforeName(List<Piece> pieces, int i) {
		Piece piece = pieces.get(i);
		boolean ends = i + 1 < pieces.size() && piece.point() != 0;
		if (ends || piece.opens() && i + 1 < pieces.size())
			return false;
		if (i + 1 < pieces.size() && pieces.get(i + 1).possessive() && !piece.capital())
			return false;
		if (RolePhrase.isLink(piece.lower()))
			return i > 0 && RolePhrase.isRoleWord(pieces.get(i - 1).lower());
		return RolePhrase.isRoleWord(piece.lower()) || piece.capital() && !NameScanner.isFunctionWord(piece.lower()) && Grammar.cue(piece.lower()) == null;
	}

	/** "Eastport's mayor, Ada Quill": a determiner or an owner has to open it. */
	private Role apposition(List<Piece> pieces) {
		int first = pieces.size() - 1;
		while (first >= 0 && (first == pieces.size() - 1 || pieces.get(first).point() == 0)) {
			Piece piece = pieces.get(first);
			if (Grammar.DETERMINERS.contains(piece.lower()))
				return RolePhrase.role(text, pieces.subList(first + 1, pieces.size()));
			if (piece.possessive())
				return RolePhrase.role(text, pieces.subList(first, pieces.size()));
			if (!RolePhrase.isRoleWord(piece.lower()) && !piece.capital() && !RolePhrase.isLink(piece.lower()))
				return null;
			first--;
		}
		return null;
	}

	private void after(int end, int to, List<Role> found) {
		char point = RolePhrase.pointAt(text, end, to);
		if (point != 0 && point != ',' && point != '—' && point != '–')
			return;
		List<Piece> next = RolePhrase.forward(text, end, to, 2);
		if (next.isEmpty() || point == 0 && !next.get(0).opens() && !isCopula(next, 0))
			return;
		List<Piece> pieces = RolePhrase.forward(text, end, to, REACH + 4);
		int i = 0;
		// "(R-Texas)" and an age come between
		while (i < pieces.size() && (pieces.get(i).opens() || Character.isDigit(pieces.get(i).lower().charAt(0)) && point == ',')) {
			while (i < pieces.size() && pieces.get(i).opens() && pieces.get(i).point() != ')' && pieces.get(i).point() != ',')
				i++;
			if (i == pieces.size())
				return;
			point = pieces.get(i).point() == ')' ? point : pieces.get(i).point();
			i++;
		}
		if (i == pieces.size())
			return;
		if (point == 0 && i == 0 && isCopula(pieces, 0))
			appositions(pieces, 1, Grammar.WAS.contains(pieces.get(0).lower()), found);
		else if (point == ',' || point == '—' || point == '–')
			if (Grammar.WHO.contains(pieces.get(i).lower()) && i + 1 < pieces.size() && VERBS.containsKey(pieces.get(i + 1).lower()))
				clause(pieces, i + 1, found);
			else
				appositions(pieces, i, false, found);
	}

	/** "Ada Quill is the mayor of Eastport". */
	private static boolean isCopula(List<Piece> pieces, int i) {
		String verb = pieces.get(i).lower();
		return Grammar.BEING.contains(verb) && i + 1 < pieces.size() && Grammar.THE.contains(pieces.get(i + 1).lower());
	}

	/** Noun phrases from {@code from} on, as many as "and" joins, each with a role's name in it. */
	private void appositions(List<Piece> pieces, int from, boolean past, List<Role> found) {
		int first = from;
		for (int i = from; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			boolean stops = isVerbal(piece, i > from ? pieces.get(i - 1) : null);
			boolean joins = Grammar.AND.contains(piece.lower()) && i > first;
			if (stops || joins) {
				if (!add(pieces.subList(first, i), past, found) || stops)
					return;
				first = i + 1;
			} else if (piece.point() != 0) {
				add(pieces.subList(first, i + 1), past, found);
				return;
			}
		}
		add(pieces.subList(first, pieces.size()), past, found);
	}

	private static boolean isVerbal(Piece piece, Piece before) {
		if (piece.capital())
			return false;
		String word = piece.lower();
		if (Grammar.ROLE_STOPS.contains(word) || Grammar.AUXILIARIES.contains(word) || piece.opens())
			return true;
		Grammar.Cue cue = Grammar.cue(word);
		return cue != null && cue.form() != Grammar.Form.BASE && before != null && !Grammar.DETERMINERS.contains(before.lower());
	}

	private boolean add(List<Piece> pieces, boolean past, List<Role> found) {
		int first = 0;
		while (first < pieces.size() && Grammar.DETERMINERS.contains(pieces.get(first).lower()))
			first++;
		Role role = first == pieces.size() ? null : RolePhrase.role(text, pieces.subList(first, pieces.size()));
		if (role == null)
			return false;
		found.add(past && !role.former() ? new Role(role.title(), role.organisation(), true, role.span()) : role);
		return true;
	}

	/** "who chairs the harbour board". */
	private void clause(List<Piece> pieces, int verb, List<Role> found) {
		int first = verb + 1;
		while (first < pieces.size() && Grammar.DETERMINERS.contains(pieces.get(first).lower()))
			first++;
		int end = first;
		while (end < pieces.size() && end - first < 6 && !isVerbal(pieces.get(end), null) && !Grammar.PREPOSITIONS.contains(pieces.get(end).lower())) {
			end++;
			if (pieces.get(end - 1).point() != 0)
				break;
		}
		if (end > first) {
			Span object = new Span(pieces.get(first).span().start(), pieces.get(end - 1).span().end());
			found.add(new Role(VERBS.get(pieces.get(verb).lower()), object.of(text), Grammar.FOUNDED.contains(pieces.get(verb).lower()), new Span(pieces.get(verb).span().start(), object.end())));
		}
	}

	/** The end of "of Eastport" right behind a name; {@code end} itself where nothing of the kind follows. */
	private int placeEnd(int end, int to) {
		List<Piece> pieces = RolePhrase.forward(text, end, to, 6);
		if (pieces.size() < 2 || RolePhrase.pointAt(text, end, to) != 0 || !Grammar.OF.contains(pieces.get(0).lower()) && !Grammar.FROM.contains(pieces.get(0).lower()))
			return end;
		int place = end;
		for (int i = 1; i < pieces.size() && pieces.get(i).capital(); i++) {
			place = pieces.get(i).span().end();
			if (pieces.get(i).point() != 0)
				break;
		}
		return place;
	}

	/** Where the word behind "of" begins. */
	private int wordAfter(int end, int to) {
		return RolePhrase.forward(text, end, to, 2).get(1).span().start();
	}
}
