package org.galleyproof.core.dossier.edit;

import java.time.LocalDate;
import java.util.List;

/**
 * A line of a list of people and organisations.
 *
 * @param name of the person; {@code null} where the line is about an organisation alone
 * @param aliases other names of the person, or of the organisation where there is no person
 * @param spellings other right ways to write the person's name
 * @param role what the person is or was; {@code null} for none
 * @param organisation where; {@code null} for none
 * @param from the first day of the role; {@code null} where unknown
 * @param until the last day of the role; {@code null} where unknown or not over
 */
public record ListedPerson(String name, List<String> aliases, List<String> spellings, String role, String organisation, LocalDate from, LocalDate until) {

	public ListedPerson {
		aliases = List.copyOf(aliases);
		spellings = List.copyOf(spellings);
	}
}
