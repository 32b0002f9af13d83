package org.galleyproof.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** A time that is counted from the day of speaking, and means nothing where that day is unknown: "Monday", "last week", "three years ago". */
public sealed interface RelativeTime extends TimeExpression {

	/** A day of the week. @param shift -1 "last", 0 "this", 1 "next"; {@code null} where none of them is told */
	record Weekday(DayOfWeek day, Integer shift) implements RelativeTime {

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
	record Shifted(int count, Grain unit) implements RelativeTime {

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
	record Distance(double count, Grain unit) implements RelativeTime {

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
	record Stretch(double count, Grain unit) implements RelativeTime {

		@Override
		public List<TimeValue> readings(LocalDate anchor) {
			if (anchor == null)
				return List.of();
			LocalDate other = anchor.plusDays(Math.round(count * Distance.days(unit)));
			return List.of(TimeValue.days(count < 0 ? other : anchor, (count < 0 ? anchor : other).plusDays(1), Grain.RANGE, true));
		}
	}
}
