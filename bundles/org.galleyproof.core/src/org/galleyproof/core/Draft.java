package org.galleyproof.core;

import java.time.LocalDate;

/**
 * An article to check.
 *
 * @param name what messages call it: a file name or a row's id
 * @param text the whole text, exactly as given: offsets count in it
 * @param date the day it is dated; {@code null} where unknown
 * @param dateFrom what that day is known by
 */
public record Draft(String name, String text, LocalDate date, DraftDay.From dateFrom) {

	/** With a day that somebody gave, or none: nothing is looked for. @param date {@code null} where unknown */
	public Draft(String name, String text, LocalDate date) {
		this(name, text, date, DraftDay.given(date).from());
	}

	/** With what is known of its day, see {@link DraftDay#of(LocalDate, String, String)}. */
	public static Draft dated(String name, String text, DraftDay day) {
		return new Draft(name, text, day.day(), day.from());
	}

	/** The day it is dated, and what that is known by. */
	public DraftDay day() {
		return new DraftDay(date, dateFrom);
	}
}
