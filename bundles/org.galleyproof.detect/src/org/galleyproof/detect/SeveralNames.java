package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.galleyproof.language.Ending;
import org.galleyproof.text.Span;

/** Finds the people of a source that names several, each with the roles that are theirs. */
final class SeveralNames {

	private final String text;
	private final People people;

	SeveralNames(String text, People people) {
		this.text = text;
		this.people = people;
	}

	/**
	 * The people of "Ada Quill, the mayor, and Ben Marsh": names of persons with nothing between them but titles, roles in apposition and
	 * "and"; empty where the source does not name several.
	 */
	List<Name> in(Span source) {
		String words = source.of(text);
		if (!isJoined(words))
			return List.of();
		List<Name> names = new ArrayList<>();
		for (Name name : new NameScanner(text).in(source.start(), source.end()))
			if (!name.article() || name.titled())
				names.add(name);
		if (names.size() < 2)
			return List.of();
		boolean joined = false;
		int end = source.start();
		for (int i = 0; i < names.size(); i++) {
			Name name = names.get(i);
			String gap = text.substring(end, name.span().start());
			boolean and = isJoined(gap);
			if (i > 0 && !and && gap.indexOf(',') < 0 || !isOne(name, names) || !isRolesOnly(gap, i == 0))
				return List.of();
			joined = and;
			end = name.span().end();
		}
		return joined && isRolesOnly(text.substring(end, source.end()), false) ? withSharedRole(source, names) : List.of();
	}

	/** Whether something is joined to something else there, as names are. */
	static boolean isJoined(String words) {
		return words.contains(" & ") || Grammar.AND.stream().anyMatch(and -> words.contains(' ' + and + ' '));
	}

	/** A person by itself, or one surname in a list of surnames. */
	private boolean isOne(Name name, List<Name> list) {
		if (people.isPerson(name) || name.isFull() && name.gender() != '?' || name.titled())
			return true;
		boolean bare = !isPlace(name.text()) && !SourceKinds.isPlural(name.text().toLowerCase(Locale.ROOT));
		return bare && (list.stream().noneMatch(Name::isFull) || name.isFull());
	}

	/** Whether what stands before, between or behind names says only who they are. */
	private static boolean isRolesOnly(String gap, boolean first) {
		List<RolePhrase.Piece> pieces = RolePhrase.forward(gap, 0, gap.length(), 24);
		boolean role = false;
		for (int i = 0; i < pieces.size(); i++) {
			RolePhrase.Piece piece = pieces.get(i);
			boolean link = RolePhrase.isLink(piece.lower()) || Grammar.DETERMINERS.contains(piece.lower());
			role |= RolePhrase.isRoleWord(piece.lower());
			// "a lawyer for Ada Quill": she is not among them
			if (first && (Grammar.TO.contains(piece.lower()) || Grammar.FOR.contains(piece.lower()) && i == pieces.size() - 1))
				return false;
			if (!link && !piece.capital() && !RolePhrase.isRoleWord(piece.lower()) && !role)
				return false;
		}
		return true;
	}

	/**
	 * "Ministers for Health Ada Quill and Defence Ben Marsh": what stands before each name is the rest of the office that the plural at the
	 * beginning shares out.
	 */
	private List<Name> withSharedRole(Span source, List<Name> names) {
		List<RolePhrase.Piece> pieces = RolePhrase.forward(text, source.start(), names.get(0).span().start(), 12);
		int link = 0;
		while (link < pieces.size() && !Grammar.FOR.contains(pieces.get(link).lower()) && !Grammar.OF.contains(pieces.get(link).lower()))
			link++;
		if (link == 0 || link >= pieces.size() - 1)
			return names;
		String plural = pieces.get(link - 1).span().of(text);
		String lower = plural.toLowerCase(Locale.ROOT);
		String singular = plural.substring(0, plural.length() - 1);
		if (!Ending.PLURAL.in(lower) || !RolePhrase.isRoleWord(lower.substring(0, lower.length() - 1)))
			return names;
		int first = 0;
		while (first < link - 1 && Grammar.DETERMINERS.contains(pieces.get(first).lower()))
			first++;
		String office = text.substring(pieces.get(first).span().start(), pieces.get(link - 1).span().start()) + singular + ' ' + pieces.get(link).span().of(text) + ' ';
		List<Name> shared = new ArrayList<>();
		int from = pieces.get(link).span().end();
		for (Name name : names) {
			List<RolePhrase.Piece> own = new ArrayList<>(RolePhrase.forward(text, from, name.span().start(), 12));
			while (!own.isEmpty() && Grammar.AND.contains(own.get(0).lower()))
				own.remove(0);
			from = name.span().end();
			if (own.isEmpty())
				return names;
			Span portfolio = new Span(own.get(0).span().start(), own.get(own.size() - 1).span().end());
			Role role = new Role(office + portfolio.of(text), null, false, shared.isEmpty() ? new Span(pieces.get(first).span().start(), portfolio.end()) : portfolio);
			shared.add(new Name(name.span(), name.words(), name.gender(), name.titled(), name.article(), List.of(role)));
		}
		return shared;
	}

	/** Whether the dictionary has the name as that of a place. */
	static boolean isPlace(String name) {
		return Grammar.PLACES.contains(name.toLowerCase(Locale.ROOT).replace(' ', '-'));
	}
}
