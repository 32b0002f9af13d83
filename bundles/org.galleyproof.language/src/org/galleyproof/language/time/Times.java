package org.galleyproof.language.time;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.language.NumberMention;
import org.galleyproof.language.time.RelativeTime.Shifted;
import org.galleyproof.language.time.RelativeTime.Weekday;
import org.galleyproof.language.time.TimeExpression.Part;
import org.galleyproof.language.time.TimeExpression.Range;
import org.galleyproof.language.time.TimeExpression.Stage;
import org.galleyproof.language.time.TimeExpression.TimeOfDay;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;

/** Finds the dates and times of a text. Linear in the number of words; has no state. */
public final class Times {

	private final TimeText text;
	private final DateReader dates;
	private final RelativeReader relatives;
	private final ClockReader clocks;

	private Times(TimeText text) {
		this.text = text;
		dates = new DateReader(text);
		relatives = new RelativeReader(text, dates);
		clocks = new ClockReader(text);
	}

	/** The times within a part of a text, in order; none overlaps another. */
	public static List<TimeMention> in(String text, Span within) {
		return in(text, Words.of(text, within));
	}

	/** The times among {@code words}, which are words of {@code text} in order; {@link TimeMention#first} counts in them. */
	public static List<TimeMention> in(String text, List<Word> words) {
		return new Times(new TimeText(text, words)).all();
	}

	private List<TimeMention> all() {
		List<TimeMention> found = new ArrayList<>(2);
		for (int at = 0; at < text.size();) {
			TimeMention mention = at(at);
			if (mention != null)
				found.add(mention);
			// a word that begins no time may begin a longer number, no part of which is a time
			NumberMention number = text.number(at);
			at = mention != null ? mention.first() + mention.words() : at + (number != null ? number.words() : 1);
		}
		return found;
	}

	private TimeMention at(int at) {
		// "new year's" opens a holiday with its possessive, so both forms count
		if (text.number(at) == null && !TimeWords.canOpen(text.key(at)) && !TimeWords.canOpen(text.word(at).key()))
			return null;
		Found found = whole(at);
		if (found == null)
			return null;
		TimeExpression time = found.time();
		int to = found.to();
		boolean dash = text.isDash(to);
		boolean and = text.is(to, TimeWords.AND) && text.is(at - 1, TimeWords.BETWEEN);
		if (dash || and || text.is(to, TimeWords.RANGE)) {
			int next = dash ? to : to + 1;
			Found end = next < text.size() && (dash || text.adjoins(to) && text.adjoins(next)) ? whole(text.is(next, TimeWords.THE) ? next + 1 : next) : null;
			if (end != null && isAlike(time, end.time())) {
				time = new Range(time, end.time());
				to = end.to();
			}
		}
		int limitAt = text.is(at - 1, TimeWords.THE) ? at - 2 : at - 1;
		boolean adjoins = text.adjoins(at) && (limitAt == at - 1 || text.adjoins(at - 1));
		boolean approximate = adjoins && TimeWords.ABOUT.contains(text.key(limitAt));
		Limit limit = adjoins && !(time instanceof Range) ? TimeWords.LIMITS.getOrDefault(text.key(limitAt), Limit.AT) : Limit.AT;
		Span span = new Span(text.word(at).span().start(), text.word(to - 1).span().end());
		return new TimeMention(span, at, to - at, time, limit, approximate);
	}

	private static boolean isAlike(TimeExpression from, TimeExpression to) {
		return from.getClass() == to.getClass() || from instanceof Part || to instanceof Part || to instanceof Shifted;
	}

	/** A time, its stage before it and its hour beside it included. */
	private Found whole(int at) {
		Stage stage = TimeWords.STAGES.get(text.key(at));
		if (stage != null) {
			int next = at + 1;
			if (text.is(next, TimeWords.STAGE_OF))
				next++;
			if (text.is(next, TimeWords.THE))
				next++;
			if (next >= text.size() || !text.adjoins(at + 1))
				return null;
			Found of = text.is(next, TimeWords.YEAR) && text.is(next - 1, TimeWords.THE) ? new Found(new Shifted(0, Grain.YEAR), next + 1) : single(next);
			boolean long_ = of != null && !(of.time() instanceof TimeOfDay) && !(of.time() instanceof Weekday);
			return long_ ? new Found(new Part(stage, of.time()), of.to()) : null;
		}
		if (text.is(at, TimeWords.EARLIER) && text.is(at + 1, TimeWords.THIS) && text.adjoins(at + 1)) {
			Found of = single(at + 1);
			return of == null || of.time() instanceof TimeOfDay ? null : of;
		}
		Found clock = clocks.read(at);
		if (clock != null) {
			int next = text.is(clock.to(), TimeWords.ON) ? clock.to() + 1 : clock.to();
			Found day = next < text.size() && text.isGap(clock.to(), ",.") ? single(next) : null;
			return day != null && isDay(day.time()) ? new Found(on(day.time(), (TimeOfDay) clock.time()), day.to()) : clock;
		}
		Found found = single(at);
		if (found != null && isDay(found.time())) {
			int next = text.is(found.to(), TimeWords.AT) ? found.to() + 1 : found.to();
			Found hour = next < text.size() && text.isGap(found.to(), ",") ? clocks.read(next) : null;
			if (hour != null)
				return new Found(on(found.time(), (TimeOfDay) hour.time()), hour.to());
		}
		return found;
	}

	private static TimeOfDay on(TimeExpression day, TimeOfDay clock) {
		return new TimeOfDay(day, clock.from(), clock.to(), clock.grain(), clock.either());
	}

	private static boolean isDay(TimeExpression time) {
		return time instanceof Weekday || time instanceof Shifted shifted && shifted.unit() == Grain.DAY
				|| time instanceof TimeExpression.Calendar calendar && calendar.day() > 0;
	}

	private Found single(int at) {
		Found found = dates.read(at);
		return found != null ? found : relatives.read(at);
	}
}
