package org.galleyproof.language.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A stretch of time on the calendar, half open.
 *
 * @param start its beginning; {@code null} where it has none ("until 2017")
 * @param end the first moment after it; {@code null} where it has no end ("since 2017")
 * @param grain how fine the text tells it
 * @param approximate whether the text or the kind of expression leaves room at both ends: "about 1990", "mid-March", "two weeks ago"
 */
public record TimeValue(LocalDateTime start, LocalDateTime end, Grain grain, boolean approximate) {

	/** @throws IllegalArgumentException when it ends before it starts */
	public TimeValue {
		if (start != null && end != null && end.isBefore(start))
			throw new IllegalArgumentException("no time: " + start + ".." + end);
	}

	static TimeValue days(LocalDate first, LocalDate after, Grain grain, boolean approximate) {
		return new TimeValue(first.atStartOfDay(), after.atStartOfDay(), grain, approximate);
	}

	/** Whether it has no beginning or no end. */
	public boolean isOpen() {
		return start == null || end == null;
	}

	/** Whether any moment of the day belongs to it. */
	public boolean contains(LocalDate day) {
		return (start == null || start.isBefore(day.plusDays(1).atStartOfDay())) && (end == null || end.isAfter(day.atStartOfDay()));
	}

	/** Whether both have a moment in common. */
	public boolean overlaps(TimeValue other) {
		return (start == null || other.end == null || start.isBefore(other.end)) && (other.start == null || end == null || other.start.isBefore(end));
	}

	/** Whether both begin and end in the same moments. */
	public boolean isSameAs(TimeValue other) {
		return Objects.equals(start, other.start) && Objects.equals(end, other.end);
	}

	TimeValue about() {
		return new TimeValue(start, end, grain, true);
	}

	/** The whole days that are told, in ISO 8601: "2016-05-05" for one day, "2016-05-01/2016-06-01" for more (the end not in it), ".." for an open side. */
	@Override
	public String toString() {
		boolean clock = grain == Grain.MINUTE || grain == Grain.HOUR || grain == Grain.PART_OF_DAY;
		String from = start == null ? ".." : clock ? start.toString() : start.toLocalDate().toString();
		String to = end == null ? ".." : clock ? end.toString() : end.toLocalDate().toString();
		String both = grain == Grain.DAY && start != null && end != null && start.plusDays(1).equals(end) ? from : from + '/' + to;
		return approximate ? both + '~' : both;
	}
}
