package org.galleyproof.core;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one day that a file's name or a row's id names in full: "2026-11-22-vote.md", "20261122_vote.txt", "vote-22.11.2026.docx". None where
 * it names two, where a day can be read in two ways ("05-06-2026"), and where the figures are part of a longer number or of a mixture with
 * letters, as in a digest.
 */
final class DayInName {

	private static final String PART = "([-_. /]?)";
	private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})" + PART + "(\\d{2})\\2(\\d{2})(?!\\d)");
	private static final Pattern YEAR_LAST = Pattern.compile("(?<!\\d)(\\d{1,2})([-_./])(\\d{1,2})\\2(\\d{4})(?!\\d)");
	/** An hour behind a day: "20261122T0915". */
	private static final Pattern HOUR = Pattern.compile("[tT]\\d{2,6}[zZ]?(?![\\p{L}\\d])");

	private DayInName() {
	}

	/** @param first the earliest year that counts; @param last the latest. @return {@code null} where the name names no day, or two */
	static LocalDate of(String name, int first, int last) {
		LocalDate found = null;
		for (Matcher date = YEAR_FIRST.matcher(name); date.find();) {
			LocalDate day = isMixed(name, date) ? null : day(date.group(1), date.group(3), date.group(4), first, last);
			if (day != null && found != null && !found.equals(day))
				return null;
			found = day != null ? day : found;
		}
		for (Matcher date = YEAR_LAST.matcher(name); date.find();) {
			LocalDate dayFirst = day(date.group(4), date.group(3), date.group(1), first, last);
			LocalDate monthFirst = day(date.group(4), date.group(1), date.group(3), first, last);
			// points stand between figures where the day comes first
			LocalDate day = date.group(2).equals(".") || monthFirst == null ? dayFirst : dayFirst == null || dayFirst.equals(monthFirst) ? monthFirst : null;
			if (day != null && found != null && !found.equals(day))
				return null;
			found = day != null ? day : found;
		}
		return found;
	}

	private static LocalDate day(String year, String month, String day, int first, int last) {
		try {
			LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
			return date.getYear() < first || date.getYear() > last ? null : date;
		} catch (DateTimeException noSuchDay) {
			return null;
		}
	}

	/** Whether figures with nothing between them have letters and other figures at their sides: "3f20261122ab9" is no day. */
	private static boolean isMixed(String name, Matcher date) {
		if (!date.group(2).isEmpty())
			return false;
		int from = date.start();
		while (from > 0 && Character.isLetterOrDigit(name.charAt(from - 1)))
			from--;
		int to = date.end();
		while (to < name.length() && Character.isLetterOrDigit(name.charAt(to)))
			to++;
		boolean hour = HOUR.matcher(name).region(date.end(), to).lookingAt();
		return name.substring(from, date.start()).chars().anyMatch(Character::isDigit) || !hour && name.substring(date.end(), to).chars().anyMatch(Character::isDigit);
	}
}
