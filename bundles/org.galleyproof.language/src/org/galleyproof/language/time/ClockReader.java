package org.galleyproof.language.time;

import org.galleyproof.language.NumberMention;
import org.galleyproof.language.time.TimeExpression.TimeOfDay;

/** Reads times of day by the clock: "5 p.m.", "5:30pm", "17:30", "noon", "half past five", "ten minutes to six", "six o'clock". */
final class ClockReader {

	private static final int HOUR = 60;

	private final TimeText text;

	ClockReader(TimeText text) {
		this.text = text;
	}

	/** The time that begins with the word, on the day of speaking; {@code null} for none. */
	Found read(int at) {
		Integer named = TimeWords.HOURS.get(text.key(at));
		if (named != null)
			return new Found(clock(HOUR * named, Grain.HOUR), at + 1);
		Found spoken = spoken(at);
		if (spoken != null)
			return spoken;
		String key = text.word(at).key();
		int digits = 0;
		while (digits < key.length() && digits < 3 && key.charAt(digits) >= '0' && key.charAt(digits) <= '9')
			digits++;
		if (digits == 0 || digits > 2)
			return null;
		int hour = Integer.parseInt(key.substring(0, digits));
		String suffix = key.substring(digits);
		if (TimeWords.HALVES.containsKey(suffix))
			return half(hour, 0, TimeWords.HALVES.get(suffix), at + 1);
		if (suffix.startsWith(".") && suffix.length() == 5 && TimeWords.HALVES.containsKey(suffix.substring(3)))
			return half(hour, minutes(suffix.substring(1, 3)), TimeWords.HALVES.get(suffix.substring(3)), at + 1);
		if (!suffix.isEmpty())
			return suffix.length() == 3 && suffix.charAt(0) == '.' ? halfBehind(hour, minutes(suffix.substring(1)), at + 1) : null;
		if (text.isJoined(at + 1, ':') && text.key(at + 1).length() >= 2) {
			String rest = text.word(at + 1).key();
			int minute = minutes(rest.substring(0, 2));
			if (rest.length() == 4 && TimeWords.HALVES.containsKey(rest.substring(2)))
				return half(hour, minute, TimeWords.HALVES.get(rest.substring(2)), at + 2);
			if (rest.length() != 2 || minute < 0 || hour > 23)
				return null;
			Found half = halfBehind(hour, minute, at + 2);
			if (half != null || isHalf(at + 2))
				return half;
			boolean told = text.adjoins(at + 2) && text.is(at + 2, TimeWords.CLOCK);
			return told || hour == 0 || hour > 12 || text.is(at - 1, TimeWords.AT) ? new Found(onTheDial(hour, minute), told ? at + 3 : at + 2) : null;
		}
		return halfBehind(hour, 0, at + 1);
	}

	/** A time in words: minutes before or after an hour, or an hour "o'clock". */
	private Found spoken(int at) {
		NumberMention number = text.number(at);
		if (number != null && text.adjoins(at + number.words()) && text.is(at + number.words(), TimeWords.CLOCK)) {
			int hour = whole(number, 24);
			Found half = hour < 0 ? null : halfBehind(hour, 0, at + number.words() + 1);
			return hour < 0 ? null : half != null ? half : new Found(onTheDial(hour, 0), at + number.words() + 1);
		}
		Integer part = TimeWords.PARTS_OF_HOUR.get(text.key(at));
		int minutes = part != null ? part : number == null ? -1 : whole(number, 59);
		int next = at + (number == null ? 1 : number.words());
		if (minutes <= 0 || !text.adjoins(next))
			return null;
		boolean counted = text.is(next, TimeWords.MINUTES);
		if (counted && !text.adjoins(++next))
			return null;
		boolean past = text.is(next, TimeWords.PAST_HOUR);
		boolean to = text.is(next, TimeWords.TO_HOUR) && (counted || part != null && part < HOUR / 2);
		NumberMention hour = text.adjoins(next + 1) ? text.number(next + 1) : null;
		int told = hour == null || hour.words() > 1 ? -1 : whole(hour, 12);
		if (!past && !to || told < 1)
			return null;
		int minute = past ? minutes : HOUR - minutes;
		int full = past ? told : told == 1 ? 12 : told - 1;
		int behind = text.adjoins(next + 2) && text.is(next + 2, TimeWords.CLOCK) ? next + 3 : next + 2;
		Found half = halfBehind(full, minute, behind);
		return half != null ? half : new Found(onTheDial(full, minute), behind);
	}

	/** @return the number as a whole one from 0 to {@code most}; -1 for any other, and for one with a unit */
	private static int whole(NumberMention number, int most) {
		String key = number.key();
		for (int value = 0; value <= most; value++)
			if (key.equals("#" + value))
				return value;
		return -1;
	}

	private static int minutes(String two) {
		boolean figures = two.chars().allMatch(sign -> sign >= '0' && sign <= '9');
		int minute = figures ? Integer.parseInt(two) : -1;
		return minute < HOUR ? minute : -1;
	}

	/** The time with the half of the day that stands at a word, as one or as letters with points; {@code null} where there is none. */
	private Found halfBehind(int hour, int minute, int at) {
		if (!isHalf(at))
			return null;
		boolean whole = TimeWords.HALVES.containsKey(text.key(at));
		return half(hour, minute, TimeWords.HALVES.get(whole ? text.key(at) : text.key(at) + text.key(at + 1)), whole ? at + 1 : at + 2);
	}

	private boolean isHalf(int at) {
		if (!text.adjoins(at))
			return false;
		return TimeWords.HALVES.containsKey(text.key(at)) || text.isJoined(at + 1, '.') && TimeWords.HALVES.containsKey(text.key(at) + text.key(at + 1));
	}

	/** @param from hour that the half begins with */
	private static Found half(int hour, int minute, int from, int to) {
		if (hour < 1 || hour > 12 || minute < 0)
			return null;
		return new Found(clock(HOUR * (hour % 12 + from) + minute, minute == 0 ? Grain.HOUR : Grain.MINUTE), to);
	}

	/** An hour whose half of the day isn't told, if it is one of twelve. */
	private static TimeOfDay onTheDial(int hour, int minute) {
		Grain grain = minute == 0 ? Grain.HOUR : Grain.MINUTE;
		boolean either = hour >= 1 && hour <= 12;
		int from = HOUR * (either ? hour % 12 : hour) + minute;
		return new TimeOfDay(null, from, from + length(grain), grain, either);
	}

	private static TimeOfDay clock(int minute, Grain grain) {
		return new TimeOfDay(null, minute, minute + length(grain), grain, false);
	}

	/** In minutes. */
	private static int length(Grain grain) {
		return grain == Grain.HOUR ? HOUR : 1;
	}
}
