package org.galleyproof.language.people;

import java.util.List;
import java.util.Objects;

/**
 * Somebody whom the caller knows.
 *
 * @param id the caller's own key, not {@code null}
 * @param name the full name as it is rightly written
 * @param aliases other names of the same person and of nobody else, right ones all; may be empty
 * @param terms the roles held, in any order; may be empty
 */
public record Person(String id, String name, List<String> aliases, List<Term> terms) {

	public Person {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		aliases = List.copyOf(aliases);
		terms = List.copyOf(terms);
	}
}
