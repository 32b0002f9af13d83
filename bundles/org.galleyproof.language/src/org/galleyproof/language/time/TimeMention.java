package org.galleyproof.language.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.galleyproof.text.Span;

/**
 * A time that a text names.
 *
 * @param span from its first word to its last, without the preposition before it; Java offsets in the text
 * @param first number of its first word in the list it was found in
 * @param words how many words it takes
 * @param time what is named
 * @param limit whether it is told as a time, a beginning or an end
 * @param approximate whether "about" or the like stands before it
 */
public record TimeMention(Span span, int first, int words, TimeExpression time, Limit limit, boolean approximate) {

	/**
	 * What it can mean on the calendar, the likeliest first, its {@link #limit} applied.
	 *
	 * @param anchor the day of speaking or writing; {@code null} where unknown
	 * @return empty where it can't be put on the calendar
	 */
	public List<TimeValue> values(LocalDate anchor) {
		List<TimeValue> found = new ArrayList<>();
		for (TimeValue value : time.readings(anchor)) {
			TimeValue limited = switch (limit) {
				case AT -> value;
				case SINCE -> new TimeValue(value.start(), null, value.grain(), value.approximate());
				case UNTIL -> new TimeValue(null, value.end(), value.grain(), value.approximate());
				case BEFORE -> new TimeValue(null, value.start(), value.grain(), value.approximate());
				case AFTER -> new TimeValue(value.end(), null, value.grain(), value.approximate());
			};
			found.add(approximate ? limited.about() : limited);
		}
		return found;
	}

	/** The likeliest of {@link #values}; {@code null} where there is none. */
	public TimeValue value(LocalDate anchor) {
		List<TimeValue> values = values(anchor);
		return values.isEmpty() ? null : values.get(0);
	}

	/** Whether it means another time on another day: "Monday", "last year", "May 5" without a year. */
	public boolean isRelative() {
		return time.readings(null).isEmpty();
	}
}
