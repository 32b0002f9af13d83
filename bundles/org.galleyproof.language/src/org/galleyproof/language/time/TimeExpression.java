package org.galleyproof.language.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A time as a text names it, not yet put on the calendar: "Monday" is another day in every issue. {@link #readings} puts it there.
 * Weeks begin on Monday (ISO 8601); years are those of the Gregorian calendar.
 */
public sealed interface TimeExpression
		permits RelativeTime, TimeExpression.Calendar, TimeExpression.Years, TimeExpression.PartOfYear, TimeExpression.TimeOfDay, TimeExpression.Part, TimeExpression.Range {

	/**
	 * What it can mean on the calendar, the likeliest first: "Monday" is the one before, or else the one to come.
	 *
	 * @param anchor the day of speaking or writing; {@code null} where unknown
	 * @return empty where it means nothing without the anchor, or names no day that exists (30 February)
	 */
	List<TimeValue> readings(LocalDate anchor);

	/** A part of a longer time. */
	enum Stage {
		WHOLE, EARLY, MID, LATE;

		/** The third of the time that is meant, and a little more on either side. */
		TimeValue of(TimeValue whole) {
			if (this == WHOLE || whole.isOpen())
				return whole;
			long days = ChronoUnit.DAYS.between(whole.start(), whole.end());
			long from = this == EARLY ? 0 : this == MID ? days / 4 : days * 6 / 10;
			long to = this == EARLY ? Math.max(1, days * 4 / 10) : this == MID ? Math.max(1, days - days / 4) : days;
			return new TimeValue(whole.start().plusDays(from), whole.start().plusDays(to), whole.grain(), true);
		}
	}

	/**
	 * A date as far as it is told.
	 *
	 * @param year 0 where not told, as are the others; a date without a year means the nearest ones
	 * @param month 1..12 or 0
	 * @param day 1..31 or 0
	 * @param weekday the day of the week that stands beside it, right or wrong; {@code null} where none does
	 */
	record Calendar(int year, int month, int day, DayOfWeek weekday) implements TimeExpression {

		@Override
		public List<TimeValue> readings(LocalDate anchor) {
			if (year > 0)
				return month > 0 ? in(year, month) : List.of(TimeValue.days(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), Grain.YEAR, false));
			if (anchor == null)
				return List.of();
			List<TimeValue> found = new ArrayList<>();
			if (month > 0)
				for (int y = anchor.getYear() - 1; y <= anchor.getYear() + 1; y++)
					found.addAll(in(y, month));
			else
				for (int m = -1; m <= 1; m++) {
					LocalDate then = anchor.plusMonths(m);
					found.addAll(in(then.getYear(), then.getMonthValue()));
				}
			found.sort(Comparator.comparingLong(value -> distance(value, anchor)));
			return found;
		}

		private List<TimeValue> in(int y, int m) {
			try {
				LocalDate first = LocalDate.of(y, m, day > 0 ? day : 1);
				return List.of(TimeValue.days(first, day > 0 ? first.plusDays(1) : first.plusMonths(1), day > 0 ? Grain.DAY : Grain.MONTH, false));
			} catch (DateTimeException noSuchDay) {
				return List.of();
			}
		}

		/** Nearest first; of two that are nearly as near, the past one, since papers report what was. */
		private static long distance(TimeValue value, LocalDate anchor) {
			if (value.contains(anchor))
				return 0;
			long days = ChronoUnit.DAYS.between(anchor.atStartOfDay(), value.start());
			return days > 0 ? days * 5 / 4 : -days;
		}

		Calendar on(DayOfWeek named) {
			return new Calendar(year, month, day, named);
		}
	}

	/** From the first of January of one year to that of another: decades, centuries, "2018-19". */
	record Years(int from, int to, Grain grain) implements TimeExpression {

		@Override
		public List<TimeValue> readings(LocalDate anchor) {
			return List.of(TimeValue.days(LocalDate.of(from, 1, 1), LocalDate.of(to, 1, 1), grain, false));
		}
	}

	/**
	 * Some months of a year: a quarter, a half, a season.
	 *
	 * @param month the first, 1..12
	 * @param months how many
	 * @param year 0 where not told
	 * @param shift years from the anchor's for "last summer"; {@code null} where not told
	 */
	record PartOfYear(int month, int months, int year, Integer shift, Grain grain) implements TimeExpression {

		@Override
		public List<TimeValue> readings(LocalDate anchor) {
			if (year > 0)
				return List.of(in(year));
			if (anchor == null)
				return List.of();
			List<TimeValue> all = new ArrayList<>();
			for (int y = anchor.getYear() - 2; y <= anchor.getYear() + 2; y++)
				all.add(in(y));
			LocalDateTime now = anchor.atStartOfDay();
			if (shift == null || shift == 0)
				all.sort(Comparator.comparingLong(value -> value.contains(anchor) ? 0 : Math.abs(ChronoUnit.DAYS.between(now, value.start()))));
			else if (shift < 0) {
				all.removeIf(value -> value.end().isAfter(now));
				all.sort(Comparator.comparing(TimeValue::start).reversed());
			} else
				all.removeIf(value -> !value.start().isAfter(now));
			return all.subList(0, Math.min(2, all.size()));
		}

		private TimeValue in(int y) {
			LocalDate first = LocalDate.of(y, month, 1);
			return TimeValue.days(first, first.plusMonths(months), grain, grain == Grain.SEASON);
		}
	}

	/**
	 * A time of day.
	 *
	 * @param date the day it is on; {@code null} for the day of speaking
	 * @param from minutes from that day's midnight
	 * @param to the same, of its end; may reach into the next day
	 * @param either whether the half of the day isn't told: "half past five" is 05:30 or 17:30
	 */
	record TimeOfDay(TimeExpression date, int from, int to, Grain grain, boolean either) implements TimeExpression {

		/** Half a day in minutes. */
		private static final int HALF = 12 * 60;

		@Override
		public List<TimeValue> readings(LocalDate anchor) {
			List<TimeValue> days = date == null ? new RelativeTime.Shifted(0, Grain.DAY).readings(anchor) : date.readings(anchor);
			return days.stream().filter(day -> day.grain() == Grain.DAY).flatMap(day -> either ? Stream.of(on(day, 0), on(day, HALF)) : Stream.of(on(day, 0))).toList();
		}

		private TimeValue on(TimeValue day, int later) {
			return new TimeValue(day.start().plusMinutes(from + later), day.start().plusMinutes(to + later), grain, false);
		}
	}

	/** A part of another time: "early 2016", "mid-March". */
	record Part(Stage stage, TimeExpression of) implements TimeExpression {

		@Override
		public List<TimeValue> readings(LocalDate anchor) {
			return of.readings(anchor).stream().map(stage::of).toList();
		}
	}

	/** From the beginning of one to the end of the other. */
	record Range(TimeExpression from, TimeExpression to) implements TimeExpression {

		@Override
		public List<TimeValue> readings(LocalDate anchor) {
			for (TimeValue first : from.readings(anchor))
				for (TimeValue last : to.readings(anchor))
					if (first.start() != null && last.end() != null && first.start().isBefore(last.end()) && !last.start().isBefore(first.start()))
						return List.of(new TimeValue(first.start(), last.end(), Grain.RANGE, first.approximate() || last.approximate()));
			return List.of();
		}
	}
}
