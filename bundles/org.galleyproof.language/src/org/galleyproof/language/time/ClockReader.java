package org.galleyproof.language.time;

import org.galleyproof.language.time.TimeExpression.TimeOfDay;

/** Reads times of day by the clock: "5 p.m.", "5:30pm", "17:30", "noon". */
final class ClockReader {

	private final TimeText text;

	ClockReader(TimeText text) {
		this.text = text;
	}

	/** The time that begins with the word, on the day of speaking; {@code null} for none. */
	Found read(int at) {
		Integer named = TimeWords.HOURS.get(text.key(at));
		if (named != null)
			return new Found(clock(60 * named, Grain.HOUR), at + 1);
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
			return told || hour == 0 || hour > 12 || text.is(at - 1, TimeWords.AT) ? new Found(clock(60 * hour + minute, Grain.MINUTE), told ? at + 3 : at + 2) : null;
		}
		if (text.adjoins(at + 1) && text.is(at + 1, TimeWords.CLOCK) && hour <= 24)
			return new Found(clock(60 * hour, Grain.HOUR), at + 2);
		return halfBehind(hour, 0, at + 1);
	}

	private static int minutes(String two) {
		boolean figures = two.chars().allMatch(sign -> sign >= '0' && sign <= '9');
		int minute = figures ? Integer.parseInt(two) : -1;
		return minute < 60 ? minute : -1;
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
		return new Found(clock(60 * (hour % 12 + from) + minute, minute == 0 ? Grain.HOUR : Grain.MINUTE), to);
	}

	private static TimeOfDay clock(int minute, Grain grain) {
		return new TimeOfDay(null, minute, minute + (grain == Grain.HOUR ? 60 : 1), grain);
	}
}
