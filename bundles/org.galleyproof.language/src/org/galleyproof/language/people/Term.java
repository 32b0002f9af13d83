package org.galleyproof.language.people;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A role that somebody held. The days are inclusive and each may be {@code null} where unknown: an unknown first or last day
 * leaves the term open on that side.
 *
 * @param title as printed: "mayor", "Foreign Minister"
 * @param organisation where: "Eastport", "Bank of Eastport"; {@code null} where unknown or part of the title
 * @param from the first day of the term
 * @param until the last day of the term
 * @param seen whether the days are only those of the first and last source that gave the person this role: the term may have begun
 *            before and ended later
 */
public record Term(String title, String organisation, LocalDate from, LocalDate until, boolean seen) {

	public Term {
		Objects.requireNonNull(title);
	}

	/** In one phrase, as {@link RoleName#of} takes it apart. */
	public String text() {
		return organisation == null ? title : title + " of " + organisation;
	}

	/** Whether the role was held on the day as far as is known. A term that was only seen may reach any day. */
	public boolean on(LocalDate day) {
		return seen || (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
	}

	/** Whether the term was over on the day: its last day is known and lies before. */
	public boolean over(LocalDate day) {
		return !seen && until != null && until.isBefore(day);
	}
}
