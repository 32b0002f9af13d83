package org.galleyproof.language.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.galleyproof.language.Lexicon;

/**
 * One office under two names: what a country calls it, and what papers abroad call it by its work ("British foreign minister" for the
 * foreign secretary). Only within that country: elsewhere a foreign secretary is an official and no minister.
 */
final class RolesByCountry {

	private static final List<Row> ROWS = rows();
	/** Words that a portfolio is told with and that tell nothing more of it. */
	private static final Set<String> FILLERS = Lexicon.load("name-words.txt").named("portfolio");

	/** A way to call an office. @param portfolio empty for none */
	private record Name(String office, String portfolio) {

		/** The words of the role that are neither this name's nor the country's; {@code null} where the role is not called so. */
		Set<String> rest(RoleName role, String country) {
			if (!role.office().equals(office) || !portfolio.isEmpty() && !role.scope().contains(portfolio))
				return null;
			Set<String> rest = new HashSet<>(role.scope());
			rest.remove(portfolio);
			rest.remove(country);
			rest.removeAll(FILLERS);
			return rest;
		}
	}

	private record Row(String country, List<Name> names) {
	}

	private RolesByCountry() {
	}

	private static List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		for (List<String> row : Lexicon.load("roles-by-country.txt").rows()) {
			List<Name> names = new ArrayList<>();
			for (String name : row.subList(1, row.size())) {
				int colon = name.indexOf(':');
				names.add(colon < 0 ? new Name(name, "") : new Name(name.substring(0, colon), name.substring(colon + 1)));
			}
			rows.add(new Row(row.get(0), names));
		}
		return List.copyOf(rows);
	}

	/** Whether the two are names of one office of a country that at least one of them names, and what they say beside is the same. */
	static boolean areOne(RoleName one, RoleName other) {
		for (Row row : ROWS) {
			if (!one.scope().contains(row.country) && !other.scope().contains(row.country))
				continue;
			Set<String> first = rest(row, one);
			Set<String> second = rest(row, other);
			if (first != null && first.equals(second))
				return true;
		}
		return false;
	}

	private static Set<String> rest(Row row, RoleName role) {
		for (Name name : row.names) {
			Set<String> rest = name.rest(role, row.country);
			if (rest != null)
				return rest;
		}
		return null;
	}
}
