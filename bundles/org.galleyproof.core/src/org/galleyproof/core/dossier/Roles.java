package org.galleyproof.core.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Role;
import org.galleyproof.model.dossier.Statement;

/** Finds out what the speaker of a statement was on the day of it. */
final class Roles {

	private Roles() {
	}

	/**
	 * The role as printed with the statement, or else the one that the dossier's person held then. Of several the one held for the
	 * shortest time tells most: a president-elect was a candidate before and a president after, and a source gives the nearest.
	 *
	 * @param date {@code null} where unknown: then only a role that has no dates either counts
	 * @return {@code null} where no source gives one
	 */
	static String of(Statement statement, LocalDate date) {
		// most labels are the bare name, and there are a million
		Person speaker = People.speaker(statement);
		if (statement.getLabel() != null && (speaker == null || !statement.getLabel().equals(speaker.getName()))) {
			String printed = SpeakerLabel.of(statement.getLabel()).role();
			if (printed != null)
				return printed;
		}
		if (speaker == null)
			return null;
		Role best = null;
		for (Role role : speaker.getRoles())
			if (role.getTitle() != null && holds(role, date) && (best == null || days(role) < days(best)))
				best = role;
		return best == null ? null : best.getTitle();
	}

	private static boolean holds(Role role, LocalDate date) {
		LocalDate from = from(role);
		LocalDate until = until(role);
		if (date == null)
			return from == null && until == null;
		return (from == null || !date.isBefore(from)) && (until == null || !date.isAfter(until));
	}

	private static long days(Role role) {
		LocalDate from = from(role);
		LocalDate until = until(role);
		return from == null || until == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(from, until);
	}

	/** A term is known from its own dates, or else from the first and the last source that gives it. */
	private static LocalDate from(Role role) {
		return role.getFrom() != null ? role.getFrom() : role.getFirstSeen();
	}

	private static LocalDate until(Role role) {
		if (role.getUntil() != null)
			return role.getUntil();
		return role.getFrom() != null ? null : role.getLastSeen();
	}
}
