package org.galleyproof.checks;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.galleyproof.language.time.Grain;
import org.galleyproof.language.time.RelativeTime.Distance;
import org.galleyproof.language.time.TimeExpression;
import org.galleyproof.language.time.TimeExpression.Calendar;
import org.galleyproof.language.time.TimeExpression.TimeOfDay;
import org.galleyproof.language.time.TimeMention;
import org.galleyproof.language.time.TimeValue;
import org.galleyproof.language.time.Times;
import org.galleyproof.text.Span;

/** Dates of a draft that contradict themselves: a weekday beside another day's date, "three years ago, in 2012". */
final class DraftDates {

	/** Days around the draft's date in which a date without a year is surely this year's. */
	private static final int NEAR = 120;
	/** Characters between "three years ago" and its year. */
	private static final int APART = 6;

	/** The times that a piece of prose names: none in most of a draft. */
	private static final Known<String, List<TimeMention>> KNOWN = new Known<>(prose -> List.copyOf(Times.in(prose, new Span(0, prose.length()))));

	/** A piece of prose. */
	private final String text;
	/** The day that the draft is dated; {@code null} where unknown. */
	private final LocalDate anchor;
	private final List<Disagreement> found = new ArrayList<>();

	private DraftDates(String text, LocalDate anchor) {
		this.text = text;
		this.anchor = anchor;
	}

	/** @param prose a piece of the writer's own words @param anchor the day that the draft is dated; {@code null} where unknown @return offsets in the piece */
	static List<Disagreement> in(String prose, LocalDate anchor) {
		DraftDates dates = new DraftDates(prose, anchor);
		dates.read();
		return List.copyOf(dates.found);
	}

	private void read() {
		TimeMention last = null;
		for (TimeMention time : KNOWN.of(text)) {
			Calendar date = date(time.time());
			if (date != null && date.weekday() != null)
				weekday(time, date);
			if (last != null && time.span().start() - last.span().end() <= APART)
				ago(last, time);
			last = time;
		}
	}

	/** The date of an expression, which may name an hour too: "Monday, May 4, at noon"; {@code null} where it has none. */
	private static Calendar date(TimeExpression time) {
		if (time instanceof TimeOfDay clock)
			return clock.date() instanceof Calendar calendar ? calendar : null;
		return time instanceof Calendar calendar ? calendar : null;
	}

	private void weekday(TimeMention time, Calendar calendar) {
		List<TimeValue> values = calendar.readings(anchor);
		if (values.isEmpty() || calendar.year() == 0 && Math.abs(ChronoUnit.DAYS.between(values.get(0).start().toLocalDate(), anchor)) > NEAR)
			return;
		DayOfWeek right = values.get(0).start().getDayOfWeek();
		if (right == calendar.weekday())
			return;
		String name = right.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
		String written = calendar.weekday().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
		Span span = time.span();
		String printed = span.of(text);
		int at = printed.indexOf(written);
		boolean once = at >= 0 && printed.indexOf(written, at + 1) < 0;
		found.add(new Disagreement(span, name, "weekday", once ? printed.substring(0, at) + name + printed.substring(at + written.length()) : null,
				calendar.year() == 0 ? anchor : null));
	}

	/** A year, and right beside it how long ago that is. */
	private void ago(TimeMention one, TimeMention other) {
		boolean yearFirst = one.time() instanceof Calendar;
		TimeMention year = yearFirst ? one : other;
		TimeMention ago = yearFirst ? other : one;
		if (anchor == null || !(year.time() instanceof Calendar calendar) || calendar.year() == 0 || !(ago.time() instanceof Distance distance) || distance.unit() != Grain.YEAR
				|| distance.count() >= 0 || year.approximate() || ago.approximate() || hasWords(one.span().end(), other.span().start()))
			return;
		double years = BigDecimal.valueOf(anchor.getYear()).subtract(BigDecimal.valueOf(calendar.year())).doubleValue();
		// a round number of years is told loosely, and a date early or late in its year is one more or less
		double room = 1 + (distance.count() % 10 == 0 ? -distance.count() / 10 : 0);
		if (Math.abs(years + distance.count()) > room)
			found.add(new Disagreement(Span.hull(List.of(one.span(), other.span())), Long.toString(Math.round(years)), "years", null, anchor));
	}

	/** Whether more than "in" stands between. */
	private boolean hasWords(int from, int to) {
		String between = text.substring(from, to).strip();
		return between.chars().filter(Character::isLetter).count() > 2;
	}
}
