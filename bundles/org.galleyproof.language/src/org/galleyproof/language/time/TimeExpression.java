package org.galleyproof.language.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A time as a text names it, not yet put on the calendar: "Monday" is another day in every issue. {@link #readings} puts it there.
 * Weeks begin on Monday (ISO 8601); years are those of the Gregorian calendar.
 */
public sealed interface TimeExpression {

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

	/** A day of the week. @param shift -1 "last", 0 "this", 1 "next"; {@code null} where none of them is told */
	record Weekday(DayOfWeek day, Integer shift) implements TimeExpression {

		@Override
		public List<TimeValue> readings(LocalDate anchor) {
			if (anchor == null)
				return List.of();
			LocalDate monday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			LocalDate before = anchor.with(TemporalAdjusters.previous(day));
			LocalDate after = anchor.with(TemporalAdjusters.next(day));
			if (shift == null)
				return days(anchor.with(TemporalAdjusters.previousOrSame(day)), before, after);
			LocalDate inWeek = monday.plusDays(day.getValue() - 1L).plusWeeks(shift);
			return shift < 0 ? days(before, inWeek) : shift > 0 ? days(after, inWeek) : days(inWeek, anchor.with(TemporalAdjusters.nextOrSame(day)));
		}

		private static List<TimeValue> days(LocalDate... days) {
			List<TimeValue> found = new ArrayList<>();
			for (LocalDate day : days) {
				TimeValue value = TimeValue.days(day, day.plusDays(1), Grain.DAY, false);
				if (!found.contains(value))
					found.add(value);
			}
			return found;
		}
	}

	/** A whole unit counted from the one of speaking: yesterday is (-1, DAY), next week (1, WEEK). */
	record Shifted(int count, Grain unit) implements TimeExpression {

		@Override
		public List<TimeValue> readings(LocalDate anchor) {
			if (anchor == null)
				return List.of();
			TimeValue calendar = calendar(anchor);
			if (unit != Grain.WEEK || count == 0)
				return List.of(calendar);
			// "last week" is also said of the last seven days
			LocalDate day = anchor.plusWeeks(count);
			return List.of(calendar, count < 0 ? TimeValue.days(day, anchor, unit, true) : TimeValue.days(anchor.plusDays(1), day.plusDays(1), unit, true));
		}

		private TimeValue calendar(LocalDate anchor) {
			int year = anchor.getYear();
			LocalDate monday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			return switch (unit) {
				case WEEK -> whole(monday.plusWeeks(count), monday.plusWeeks(count + 1L));
				case FORTNIGHT -> whole(monday.plusWeeks(2L * count), monday.plusWeeks(2L * count + 2));
				case WEEKEND -> whole(monday.plusWeeks(count).plusDays(5), monday.plusWeeks(count + 1L));
				case MONTH -> whole(anchor.withDayOfMonth(1).plusMonths(count), anchor.withDayOfMonth(1).plusMonths(count + 1L));
				case QUARTER -> {
					LocalDate first = LocalDate.of(year, (anchor.getMonthValue() - 1) / 3 * 3 + 1, 1);
					yield whole(first.plusMonths(3L * count), first.plusMonths(3L * count + 3));
				}
				case YEAR -> whole(LocalDate.of(year + count, 1, 1), LocalDate.of(year + count + 1, 1, 1));
				case DECADE -> whole(LocalDate.of(year / 10 * 10 + 10 * count, 1, 1), LocalDate.of(year / 10 * 10 + 10 * count + 10, 1, 1));
				case CENTURY -> whole(LocalDate.of(year / 100 * 100 + 100 * count, 1, 1), LocalDate.of(year / 100 * 100 + 100 * count + 100, 1, 1));
				default -> whole(anchor.plusDays(count), anchor.plusDays(count + 1L));
			};
		}

		private TimeValue whole(LocalDate from, LocalDate to) {
			return TimeValue.days(from, to, unit, false);
		}
	}

	/** So many units before or after the moment of speaking: "three years ago" is (-3, YEAR), with half a unit of room on both sides. */
	record Distance(double count, Grain unit) implements TimeExpression {

		@Override
		public List<TimeValue> readings(LocalDate anchor) {
			if (anchor == null)
				return List.of();
			if (unit == Grain.DAY) {
				LocalDate day = anchor.plusDays(Math.round(count));
				return List.of(TimeValue.days(day, day.plusDays(1), unit, false));
			}
			if (unit == Grain.HOUR || unit == Grain.MINUTE)
				return List.of(TimeValue.days(anchor.minusDays(1), anchor.plusDays(2), unit, true));
			double half = 0.5 * days(unit);
			double there = days(unit) * count;
			LocalDate middle = unit == Grain.YEAR && count == Math.rint(count) ? anchor.plusYears((long) count) : anchor.plusDays(Math.round(there));
			return List.of(TimeValue.days(middle.minusDays(Math.round(half)), middle.plusDays(Math.round(half) + 1), unit, true));
		}

		static double days(Grain unit) {
			return switch (unit) {
				case WEEK -> 7;
				case FORTNIGHT -> 14;
				case MONTH -> 30.44;
				case QUARTER -> 91.3;
				case YEAR -> 365.25;
				case DECADE -> 3652.5;
				case CENTURY -> 36525;
				default -> 1;
			};
		}
	}

	/** The time from so many units ago to now, or from now on: "the past three years" is (-3, YEAR). */
	record Stretch(double count, Grain unit) implements TimeExpression {

		@Override
		public List<TimeValue> readings(LocalDate anchor) {
			if (anchor == null)
				return List.of();
			LocalDate other = anchor.plusDays(Math.round(count * Distance.days(unit)));
			return List.of(TimeValue.days(count < 0 ? other : anchor, (count < 0 ? anchor : other).plusDays(1), Grain.RANGE, true));
		}
	}

	/**
	 * A time of day.
	 *
	 * @param date the day it is on; {@code null} for the day of speaking
	 * @param from minutes from that day's midnight
	 * @param to the same, of its end; may reach into the next day
	 */
	record TimeOfDay(TimeExpression date, int from, int to, Grain grain) implements TimeExpression {

		@Override
		public List<TimeValue> readings(LocalDate anchor) {
			List<TimeValue> days = date == null ? new Shifted(0, Grain.DAY).readings(anchor) : date.readings(anchor);
			return days.stream().filter(day -> day.grain() == Grain.DAY)
					.map(day -> new TimeValue(day.start().plusMinutes(from), day.start().plusMinutes(to), grain, false)).toList();
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
