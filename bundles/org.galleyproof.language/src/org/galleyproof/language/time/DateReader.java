package org.galleyproof.language.time;

import java.time.DayOfWeek;

import org.galleyproof.language.NumberMention;
import org.galleyproof.language.time.TimeExpression.Calendar;
import org.galleyproof.language.time.TimeExpression.Range;

/** Reads dates by calendar: days, months and holidays, and what {@link YearReader} reads. */
final class DateReader {

	private final TimeText text;
	private final YearReader years;

	DateReader(TimeText text) {
		this.text = text;
		years = new YearReader(text);
	}

	/** The time that begins with the word; {@code null} for none, and behind the last word. */
	Found read(int at) {
		if (at >= text.size())
			return null;
		Found found = named(at);
		if (found == null)
			found = monthFirst(at);
		if (found == null)
			found = dayFirst(at);
		if (found == null)
			found = numeric(at);
		if (found == null)
			found = years.read(at);
		return found;
	}

	/** Holidays and days that are called by their date. */
	private Found named(int at) {
		for (int length = 2; length > 0; length--) {
			if (length == 2 && (at + 1 >= text.size() || !text.isGap(at + 1, "/")))
				continue;
			String name = length == 1 ? text.word(at).key() : text.word(at).key() + ' ' + text.word(at + 1).key();
			int[] day = TimeWords.EVENTS.get(name);
			if (day != null && text.isJoined(at + 1, '/'))
				return new Found(new Calendar(day[0], day[1], day[2], null), at + length);
			int[] holiday = TimeWords.HOLIDAYS.get(name);
			if (holiday != null && text.isCapital(at)) {
				int year = years.year(at + length, "");
				return new Found(new Calendar(year, holiday[0], holiday[1], null), at + length + (year > 0 ? 1 : 0));
			}
		}
		return null;
	}

	/** "January 5, 2016", "Jan. 5", "January 5-7", "January 2016", "January". */
	private Found monthFirst(int at) {
		Integer month = month(at);
		if (month == null)
			return null;
		int next = at + 1;
		int day = text.isGap(next, ".") ? day(next) : 0;
		if (day > 0) {
			int to = next + 1;
			int last = text.isDash(to) || text.is(to, TimeWords.TO_OR_AND) ? day(text.isDash(to) ? to : to + 1) : 0;
			if (last > day && !isUnit(text.isDash(to) ? to + 1 : to + 2)) {
				to += text.isDash(to) ? 1 : 2;
				int year = years.yearOf(to);
				return new Found(new Range(new Calendar(year, month, day, null), new Calendar(year, month, last, null)), years.afterYear(to, year));
			}
			int year = years.yearOf(to);
			return new Found(new Calendar(year, month, day, null), years.afterYear(to, year));
		}
		int year = years.yearOf(next);
		if (year == 0 && text.before(at) != '\'' && next < text.size() && YearReader.isApostrophe(text.before(next)) && text.figures(next, 2) >= 0 && text.key(next).length() == 2) {
			int two = text.figures(next, 2);
			return new Found(new Calendar(two + (two < 40 ? 2000 : 1900), month, 0, null), next + 1);
		}
		if (year == 0 && !isBareMonth(at))
			return null;
		return new Found(new Calendar(year, month, 0, null), years.afterYear(next, year));
	}

	/** "5 January 2016", "the fifth of May", "5-7 January". */
	private Found dayFirst(int at) {
		int day = day(at);
		if (day == 0)
			return null;
		int next = at + 1;
		int last = day(text.is(next, TimeWords.TO_OR_AND) ? next + 1 : next);
		if (last > day && (text.isDash(next) || text.is(next, TimeWords.TO_OR_AND))) {
			int monthAt = text.isDash(next) ? next + 1 : next + 2;
			Integer month = text.adjoins(monthAt) ? month(monthAt) : null;
			if (month == null)
				return null;
			int year = years.yearOf(monthAt + 1);
			return new Found(new Range(new Calendar(year, month, day, null), new Calendar(year, month, last, null)), years.afterYear(monthAt + 1, year));
		}
		int monthAt = text.is(next, TimeWords.OF) ? next + 1 : next;
		Integer month = text.isGap(monthAt, TimeWords.DAY_POINT) ? month(monthAt) : null;
		if (month == null || monthAt == next && !text.isCapital(monthAt))
			return null;
		int year = years.yearOf(monthAt + 1);
		return new Found(new Calendar(year, month, day, null), years.afterYear(monthAt + 1, year));
	}

	/** "2016-05-31", "31/5/2016", "5/31/2016"; a date that can be read both ways is read as the text's other dates are, or is none. */
	private Found numeric(int at) {
		int first = text.figures(at, 4);
		int second = text.figures(at + 1, 2);
		int third = text.figures(at + 2, 4);
		if (first < 0 || second < 0 || third < 0)
			return null;
		if (text.isJoined(at + 1, '-') && text.isJoined(at + 2, '-') && first > 999 && second <= 12 && third <= 31)
			return second == 0 || third == 0 ? null : new Found(new Calendar(first, second, third, null), at + 3);
		if (!text.isJoined(at + 1, '/') || !text.isJoined(at + 2, '/') || first > 31 || second > 31 || first == 0 || second == 0)
			return null;
		int year = third > 999 ? third : third < 100 && text.key(at + 2).length() == 2 ? 2000 + third : 0;
		if (year == 0)
			return null;
		if (first <= 12 && second <= 12 && first != second)
			return switch (text.numericOrder(at)) {
				case DAY_FIRST -> new Found(new Calendar(year, second, first, null), at + 3);
				case MONTH_FIRST -> new Found(new Calendar(year, first, second, null), at + 3);
				case UNKNOWN -> null;
			};
		return first > 12 ? second > 12 ? null : new Found(new Calendar(year, second, first, null), at + 3) : new Found(new Calendar(year, first, second, null), at + 3);
	}

	/** A month's name, or its short form with a point or a figure beside it. */
	private Integer month(int at) {
		if (!text.isCapital(at))
			return null;
		Integer month = TimeWords.MONTHS.get(text.key(at));
		if (month == null || text.key(at).length() > 3 && !text.is(at, TimeWords.SEPT))
			return month;
		boolean whole = text.is(at, TimeWords.WHOLE_SHORT);
		return whole || text.after(at) == '.' || day(at + 1) > 0 || day(at - 1) > 0 || years.year(at + 1, "") > 0 ? month : null;
	}

	/** Whether a month's name with no day and no year is one: "May" and "June" are other things, too. */
	private boolean isBareMonth(int at) {
		String key = text.key(at);
		if (!TimeWords.AMBIGUOUS.contains(key))
			return !(key.length() <= 4 && text.after(at) != '.' && !text.is(at, TimeWords.SHORT_MONTH));
		String before = text.key(at - 1);
		boolean introduced = at > 0 && text.adjoins(at) && (TimeWords.IN.contains(before) && !TimeWords.NOT_BEFORE_MONTH.contains(before)
				|| TimeWords.SHIFTS.containsKey(before)
				|| TimeWords.STAGES.containsKey(before));
		boolean name = text.isCapital(at + 1) && text.adjoins(at + 1) && !Character.isDigit(text.key(at + 1).charAt(0)) && !TimeWords.IN.contains(text.key(at + 1));
		return introduced && !name;
	}

	/** A day of the month: "5", "5th", "fifth"; 0 for none. */
	private int day(int at) {
		NumberMention number = text.number(at);
		if (number == null || number.words() > 2 || !number.unit().isEmpty() || number.value().scale() != 0 || number.value().precision() > 2)
			return 0;
		boolean figures = Character.isDigit(text.word(at).key().charAt(0));
		int day = number.value().intValue();
		return (figures && number.words() == 1 || number.ordinal() && number.words() == 1) && day >= 1 && day <= 31 ? day : 0;
	}

	private boolean isUnit(int at) {
		return TimeWords.UNITS.containsKey(text.key(at));
	}

	/** A weekday right before a date belongs to it: "Monday, 5 January". */
	static TimeExpression on(DayOfWeek weekday, TimeExpression date) {
		return date instanceof Calendar calendar && calendar.day() > 0 ? calendar.on(weekday) : null;
	}

}
