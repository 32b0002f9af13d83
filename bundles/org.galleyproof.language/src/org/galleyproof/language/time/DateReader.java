package org.galleyproof.language.time;

import java.time.DayOfWeek;

import org.galleyproof.language.NumberKind;
import org.galleyproof.language.NumberMention;
import org.galleyproof.language.Weights;
import org.galleyproof.language.time.TimeExpression.Calendar;
import org.galleyproof.language.time.TimeExpression.PartOfYear;
import org.galleyproof.language.time.TimeExpression.Range;
import org.galleyproof.language.time.TimeExpression.Years;

/** Reads dates by calendar: days, months, years, decades, centuries, quarters, seasons, holidays. */
final class DateReader {

	private final TimeText text;

	DateReader(TimeText text) {
		this.text = text;
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
			found = years(at);
		if (found == null)
			found = partOfYear(at);
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
				int year = year(at + length, "");
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
			int last = text.isDash(to) || text.is(to, "to") || text.is(to, "and") ? day(text.isDash(to) ? to : to + 1) : 0;
			if (last > day && !isUnit(text.isDash(to) ? to + 1 : to + 2)) {
				to += text.isDash(to) ? 1 : 2;
				int year = yearOf(to);
				return new Found(new Range(new Calendar(year, month, day, null), new Calendar(year, month, last, null)), afterYear(to, year));
			}
			int year = yearOf(to);
			return new Found(new Calendar(year, month, day, null), afterYear(to, year));
		}
		int year = yearOf(next);
		if (year == 0 && text.before(at) != '\'' && next < text.size() && isApostrophe(text.before(next)) && text.figures(next, 2) >= 0 && text.key(next).length() == 2) {
			int two = text.figures(next, 2);
			return new Found(new Calendar(two + (two < 40 ? 2000 : 1900), month, 0, null), next + 1);
		}
		if (year == 0 && !isBareMonth(at))
			return null;
		return new Found(new Calendar(year, month, 0, null), afterYear(next, year));
	}

	/** "5 January 2016", "the fifth of May", "5-7 January". */
	private Found dayFirst(int at) {
		int day = day(at);
		if (day == 0)
			return null;
		int next = at + 1;
		int last = day(text.is(next, "to") || text.is(next, "and") ? next + 1 : next);
		if (last > day && (text.isDash(next) || text.is(next, "to") || text.is(next, "and"))) {
			int monthAt = text.isDash(next) ? next + 1 : next + 2;
			Integer month = text.adjoins(monthAt) ? month(monthAt) : null;
			if (month == null)
				return null;
			int year = yearOf(monthAt + 1);
			return new Found(new Range(new Calendar(year, month, day, null), new Calendar(year, month, last, null)), afterYear(monthAt + 1, year));
		}
		int monthAt = text.is(next, "of") ? next + 1 : next;
		Integer month = text.adjoins(monthAt) ? month(monthAt) : null;
		if (month == null || monthAt == next && !text.isCapital(monthAt))
			return null;
		int year = yearOf(monthAt + 1);
		return new Found(new Calendar(year, month, day, null), afterYear(monthAt + 1, year));
	}

	/** "2016-05-31", "31/5/2016", "5/31/2016"; a date that can be read both ways is none. */
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
		if (year == 0 || first <= 12 && second <= 12 && first != second)
			return null;
		return first > 12 ? second > 12 ? null : new Found(new Calendar(year, second, first, null), at + 3) : new Found(new Calendar(year, first, second, null), at + 3);
	}

	/** "2016", "2018-19", "the 1990s", "the '90s", "the nineties", "the 19th century", "twenty sixteen". */
	private Found years(int at) {
		String key = text.word(at).key();
		int length = key.length();
		if (length >= 3 && length <= 5 && key.charAt(length - 1) == 's' && key.charAt(length - 2) == '0' && Character.isDigit(key.charAt(0))) {
			int number = Integer.parseInt(key.chars().limit(length - 1L).allMatch(sign -> sign >= '0' && sign <= '9') ? key.substring(0, length - 1) : "-1");
			if (length == 5 && number >= 1000 && number < 2200)
				return decade(number, at + 1);
			if (length == 3 && number >= 10 && (isApostrophe(text.before(at)) || text.is(at - 1, "the") || text.is(at - 1, "early") || text.is(at - 1, "late")))
				return decade(number + (number < 30 ? 2000 : 1900), at + 1);
		}
		Integer decade = TimeWords.DECADES.get(key);
		if (decade != null && (text.is(at - 1, "the") || TimeWords.STAGES.containsKey(text.key(at - 1))))
			return decade(decade + 1900, at + 1);
		NumberMention number = text.number(at);
		if (number == null)
			return null;
		int next = at + number.words();
		if (number.ordinal() && text.is(next, "century") && text.adjoins(next) && number.value().precision() <= 2) {
			int century = number.value().intValue();
			return century < 1 ? null : new Found(new Years(Math.max(1, 100 * (century - 1)), 100 * century, Grain.CENTURY), next + 1);
		}
		if (number.kind() != NumberKind.YEAR || number.value().signum() < 0)
			return null;
		int year = number.value().intValue();
		int second = text.figures(next, 4);
		boolean joined = text.isDash(next) || text.isJoined(next, '/');
		if (number.words() == 1 && joined && second >= 0 && text.gap(next).length() == 1) {
			int until = text.key(next).length() == 2 ? year / 100 * 100 + second : text.key(next).length() == 4 ? second : 0;
			if (until > year && until - year < 200)
				return new Found(new Years(year, until + 1, Grain.RANGE), next + 1);
		}
		return isBareYear(at, next) ? new Found(new Calendar(year, 0, 0, null), next) : null;
	}

	private Found decade(int first, int to) {
		return new Found(new Years(first, first + 10, Grain.DECADE), to);
	}

	/** "the third quarter of 2016", "Q3 2016", "the first half of 2015", "summer 2016", "this fall". */
	private Found partOfYear(int at) {
		String key = text.key(at);
		if (key.length() == 2 && key.charAt(0) == 'q' && key.charAt(1) >= '1' && key.charAt(1) <= '4' && text.isCapital(at))
			return months(3 * (key.charAt(1) - '1') + 1, 3, at + 1, Grain.QUARTER);
		NumberMention number = text.number(at);
		if (number != null && number.ordinal() && number.value().precision() == 1) {
			int next = at + number.words();
			int rank = number.value().intValue();
			if (text.is(next, "quarter") && text.adjoins(next) && rank <= 4)
				return months(3 * rank - 2, 3, next + 1, Grain.QUARTER);
			if (text.is(next, "half") && rank <= 2 && text.is(next + 1, "of") && (yearOf(next + 1) > 0 || text.is(next + 2, "the") && text.is(next + 3, "year")))
				return months(6 * rank - 5, 6, next + 1, Grain.HALF_YEAR);
			return null;
		}
		Integer season = TimeWords.SEASONS.get(key);
		if (season == null)
			return null;
		Integer shift = text.adjoins(at) ? TimeWords.SHIFTS.get(text.key(at - 1)) : null;
		Found found = months(season, 3, at + 1, Grain.SEASON);
		boolean told = shift != null || ((PartOfYear) found.time()).year() > 0 || text.is(at - 1, "the") && (text.is(at - 2, "in") || text.is(at - 2, "since"));
		if (!told)
			return null;
		return shift == null ? found : new Found(new PartOfYear(season, 3, 0, shift, Grain.SEASON), at + 1);
	}

	private Found months(int first, int count, int to, Grain grain) {
		int year = yearOf(to);
		return new Found(new PartOfYear(first, count, year, null, grain), afterYear(to, year));
	}

	/** A month's name, or its short form with a point or a figure beside it. */
	private Integer month(int at) {
		if (!text.isCapital(at))
			return null;
		Integer month = TimeWords.MONTHS.get(text.key(at));
		if (month == null || text.key(at).length() > 3 && !text.is(at, "sept"))
			return month;
		boolean whole = text.is(at, "may");
		return whole || text.after(at) == '.' || day(at + 1) > 0 || day(at - 1) > 0 || year(at + 1, "") > 0 ? month : null;
	}

	/** Whether a month's name with no day and no year is one: "May" and "June" are other things, too. */
	private boolean isBareMonth(int at) {
		String key = text.key(at);
		if (!TimeWords.AMBIGUOUS.contains(key))
			return !(key.length() <= 4 && text.after(at) != '.' && !text.is(at, "july") && !text.is(at, "sept"));
		String before = text.key(at - 1);
		boolean introduced = at > 0 && text.adjoins(at) && (TimeWords.IN.contains(before) && !before.equals("the") && !before.equals("than")
				|| TimeWords.SHIFTS.containsKey(before)
				|| TimeWords.STAGES.containsKey(before));
		boolean name = text.isCapital(at + 1) && text.adjoins(at + 1) && !Character.isDigit(text.key(at + 1).charAt(0)) && !TimeWords.IN.contains(text.key(at + 1));
		return introduced && !name;
	}

	/** Whether figures that can be a year are one: the word before says so, or nothing is counted behind. */
	private boolean isBareYear(int at, int next) {
		if (at > 0 && text.isGap(at, ",") && TimeWords.IN.contains(text.key(at - 1)))
			return true;
		if (text.before(at) == '(' || text.after(next - 1) == ')')
			return true;
		// "a 2016 film", "the 2012 election": the year goes with what it describes; "2000 people" is a count
		boolean counted = text.adjoins(next) && !text.isCapital(next) && text.key(next).endsWith("s") && !Weights.isFunction(text.key(next));
		String before = text.key(at - 1);
		boolean told = TimeWords.OWNERS.contains(before) || TimeWords.MONTHS.containsKey(before) || TimeWords.LIMITS.containsKey(before) || text.word(at).key().length() > 4;
		return !counted && (told || TimeWords.ABOUT.contains(before) && !text.adjoins(next));
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

	/** A year behind a date: ", 2016", " 2016", "of 2016"; 0 for none. */
	private int yearOf(int at) {
		return text.is(at, "of") ? year(at + 1, "") : year(at, ",.");
	}

	private int year(int at, String signs) {
		if (!text.isGap(at, signs) || text.isDash(at))
			return 0;
		NumberMention number = text.number(at);
		if (number == null || number.kind() != NumberKind.YEAR && !(text.figures(at, 4) >= 1000 && number.words() == 1 && number.unit().isEmpty()))
			return 0;
		int year = number.value().intValue();
		return year >= 1000 && year < 2200 ? year : 0;
	}

	private int afterYear(int at, int year) {
		if (year == 0)
			return at;
		int yearAt = text.is(at, "of") ? at + 1 : at;
		return yearAt + text.number(yearAt).words();
	}

	/** A weekday right before a date belongs to it: "Monday, 5 January". */
	static TimeExpression on(DayOfWeek weekday, TimeExpression date) {
		return date instanceof Calendar calendar && calendar.day() > 0 ? calendar.on(weekday) : null;
	}

	static boolean isApostrophe(char sign) {
		return sign == '\'' || sign == '\u2019' || sign == '\u2018';
	}
}
