package org.galleyproof.language.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;

import org.galleyproof.language.Ending;
import org.galleyproof.language.NumberMention;
import org.galleyproof.language.time.RelativeTime.Distance;
import org.galleyproof.language.time.RelativeTime.Shifted;
import org.galleyproof.language.time.RelativeTime.Stretch;
import org.galleyproof.language.time.RelativeTime.Weekday;
import org.galleyproof.language.time.TimeExpression.Calendar;
import org.galleyproof.language.time.TimeExpression.PartOfYear;
import org.galleyproof.language.time.TimeExpression.TimeOfDay;

/** Reads times that count from the day of speaking: weekdays, "yesterday", "last week", "three years ago", "this morning". */
final class RelativeReader {

	/** A distance of more units is no time that anybody reports on. */
	private static final BigDecimal FARTHEST = BigDecimal.valueOf(5_000);

	private final TimeText text;
	private final DateReader dates;

	RelativeReader(TimeText text, DateReader dates) {
		this.text = text;
		this.dates = dates;
	}

	/** The time that begins with the word; {@code null} for none. */
	Found read(int at) {
		Found found = weekday(at);
		if (found == null)
			found = day(at);
		if (found == null)
			found = shifted(at);
		if (found == null)
			found = distance(at);
		return found;
	}

	/** "Monday", "Monday night", "Monday, 5 January". */
	private Found weekday(int at) {
		DayOfWeek day = weekdayAt(at);
		if (day == null)
			return null;
		boolean joined = text.isGap(at + 1, ",.");
		Found date = joined ? dates.read(text.is(at + 1, TimeWords.THE) ? at + 2 : at + 1) : null;
		TimeExpression dated = date == null ? null : DateReader.on(day, date.time());
		return dated != null ? new Found(dated, date.to()) : inPart(new Weekday(day, null), at + 1);
	}

	private DayOfWeek weekdayAt(int at) {
		DayOfWeek day = text.isCapital(at) ? TimeWords.WEEKDAYS.get(text.key(at)) : null;
		return day != null && text.key(at).length() < 6 && text.after(at) != '.' ? null : day;
	}

	/** "yesterday", "tonight", "the day before yesterday", "yesterday morning", "overnight". */
	private Found day(int at) {
		int[] tonight = TimeWords.TONIGHT.get(text.key(at));
		if (tonight != null)
			return new Found(part(new Shifted(0, Grain.DAY), tonight), at + 1);
		int[] overnight = TimeWords.OVERNIGHT.get(text.key(at));
		if (overnight != null && !text.adjoins(at + 1))
			return new Found(part(new Shifted(-1, Grain.DAY), overnight), at + 1);
		boolean further = text.is(at, TimeWords.DAY) && text.is(at + 1, TimeWords.FURTHER);
		Integer days = TimeWords.DAYS.get(further ? text.key(at + 1) + ' ' + text.key(at + 2) : text.key(at));
		if (days == null || isTitle(at))
			return null;
		int to = at + (further ? 3 : 1);
		return further ? new Found(new Shifted(days, Grain.DAY), to) : inPart(new Shifted(days, Grain.DAY), to);
	}

	/** "the Today show", "USA Today": a name, no day. */
	private boolean isTitle(int at) {
		return text.isCapital(at) && text.adjoins(at) && (text.is(at - 1, TimeWords.THE) || text.isCapital(at - 1));
	}

	/** "last week", "this morning", "next Monday", "last night", "last May", "the past three years". */
	private Found shifted(int at) {
		Integer shift = TimeWords.SHIFTS.get(text.key(at));
		if (shift == null || !text.adjoins(at + 1))
			return null;
		int next = at + 1;
		int[] hours = TimeWords.PARTS.get(text.key(next));
		if (hours != null && (shift == 0 || text.is(next, TimeWords.NIGHT) && text.is(at, TimeWords.LAST)))
			return new Found(part(new Shifted(shift, Grain.DAY), hours), next + 1);
		DayOfWeek weekday = weekdayAt(next);
		if (weekday != null)
			return inPart(new Weekday(weekday, shift), next + 1);
		Grain unit = TimeWords.UNITS.get(text.key(next));
		boolean single = unit != null && !Ending.PLURAL.in(text.key(next)) && !text.isCapital(next);
		if (single && unit.compareTo(Grain.WEEKEND) >= 0)
			return text.is(at, TimeWords.PAST) ? new Found(new Stretch(-1, unit), next + 1) : new Found(new Shifted(shift, unit), next + 1);
		if (single && unit == Grain.DAY && text.is(at, TimeWords.PAST))
			return new Found(new Stretch(-1, unit), next + 1);
		NumberMention number = text.number(next);
		if (shift != 0 && number != null && isCount(number)) {
			int unitAt = next + number.words();
			Grain counted = text.adjoins(unitAt) ? TimeWords.UNITS.get(text.key(unitAt)) : null;
			if (counted != null)
				return new Found(new Stretch(shift * number.value().doubleValue(), counted), unitAt + 1);
		}
		if (TimeWords.SEASONS.containsKey(text.key(next)))
			return dates.read(next);
		Found month = text.isCapital(next) && TimeWords.MONTHS.containsKey(text.key(next)) ? dates.read(next) : null;
		boolean bare = month != null && month.time() instanceof Calendar calendar && calendar.year() == 0 && calendar.day() == 0;
		return bare ? new Found(new PartOfYear(((Calendar) month.time()).month(), 1, 0, shift, Grain.MONTH), month.to()) : month;
	}

	/** "three years ago", "a week ago", "two and a half weeks from now", "in 10 days". */
	private Found distance(int at) {
		boolean in = text.is(at, TimeWords.WITHIN);
		int from = in ? at + 1 : at;
		NumberMention number = text.number(from);
		boolean article = text.is(from, TimeWords.ONE);
		boolean few = article && text.is(from + 1, TimeWords.FEW) || text.is(from, TimeWords.SEVERAL);
		if (number == null && !article && !few || number != null && !isCount(number))
			return null;
		int unitAt = number != null ? from + number.words() : few ? text.is(from, TimeWords.SEVERAL) ? from + 1 : text.is(from + 2, TimeWords.OF) ? from + 3 : from + 2 : from + 1;
		Grain unit = text.adjoins(unitAt) ? TimeWords.UNITS.get(text.key(unitAt)) : null;
		if (unit == null || unit == Grain.WEEKEND || unit == Grain.QUARTER)
			return null;
		double count = number != null ? number.value().doubleValue() : few ? text.is(from + 1, TimeWords.COUPLE) ? 2 : 3 : 1;
		int to = unitAt + 1;
		if (text.is(to, TimeWords.AGO) && text.adjoins(to) && !in)
			return new Found(new Distance(-count, unit), to + 1);
		if (text.is(to, TimeWords.FROM) && text.is(to + 1, TimeWords.NOW))
			return new Found(new Distance(count, unit), to + 2);
		return null;
	}

	private static boolean isCount(NumberMention number) {
		return number.unit().isEmpty() && !number.ordinal() && number.value().signum() > 0 && number.value().compareTo(FARTHEST) < 0;
	}

	/** The day, or the part of it that the next word names. */
	private Found inPart(TimeExpression day, int next) {
		int[] hours = text.adjoins(next) ? TimeWords.PARTS.get(text.key(next)) : null;
		return hours != null ? new Found(part(day, hours), next + 1) : new Found(day, next);
	}

	/** @param hours from midnight, first and end */
	private static TimeOfDay part(TimeExpression day, int[] hours) {
		return new TimeOfDay(day, 60 * hours[0], 60 * hours[1], Grain.PART_OF_DAY, false);
	}
}
