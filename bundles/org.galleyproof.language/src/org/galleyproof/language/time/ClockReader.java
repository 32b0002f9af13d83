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
		if (suffix.equals("am") || suffix.equals("pm"))
			return half(hour, 0, suffix.charAt(0), at + 1);
		if (suffix.startsWith(".") && suffix.length() == 5 && (suffix.endsWith("am") || suffix.endsWith("pm")))
			return half(hour, minutes(suffix.substring(1, 3)), suffix.charAt(3), at + 1);
		if (!suffix.isEmpty())
			return suffix.length() == 3 && suffix.charAt(0) == '.' && halfAt(at + 1) != ' ' ? half(hour, minutes(suffix.substring(1)), halfAt(at + 1), afterHalf(at + 1)) : null;
		if (text.isJoined(at + 1, ':') && text.key(at + 1).length() >= 2) {
			String rest = text.word(at + 1).key();
			int minute = minutes(rest.substring(0, 2));
			if (rest.length() == 4 && (rest.endsWith("am") || rest.endsWith("pm")))
				return half(hour, minute, rest.charAt(2), at + 2);
			if (rest.length() == 2 && minute >= 0 && hour < 24)
				return halfAt(at + 2) == ' ' ? hour == 0 || hour > 12 || text.is(at - 1, "at") ? new Found(clock(60 * hour + minute, Grain.MINUTE), at + 2) : null
						: half(hour, minute, halfAt(at + 2), afterHalf(at + 2));
			return null;
		}
		return halfAt(at + 1) == ' ' ? null : half(hour, 0, halfAt(at + 1), afterHalf(at + 1));
	}

	private static int minutes(String two) {
		boolean figures = two.chars().allMatch(sign -> sign >= '0' && sign <= '9');
		int minute = figures ? Integer.parseInt(two) : -1;
		return minute < 60 ? minute : -1;
	}

	/** 'a' or 'p' where "a.m." or "p.m." stands there; a blank for none. */
	private char halfAt(int at) {
		if (!text.adjoins(at))
			return ' ';
		String key = text.key(at);
		if (key.equals("am") || key.equals("pm"))
			return key.charAt(0);
		return (key.equals("a") || key.equals("p")) && text.is(at + 1, "m") && text.isJoined(at + 1, '.') ? key.charAt(0) : ' ';
	}

	private int afterHalf(int at) {
		return text.key(at).length() == 2 ? at + 1 : at + 2;
	}

	private static Found half(int hour, int minute, char half, int to) {
		if (hour < 1 || hour > 12 || minute < 0)
			return null;
		return new Found(clock(60 * (hour % 12 + (half == 'p' ? 12 : 0)) + minute, minute == 0 ? Grain.HOUR : Grain.MINUTE), to);
	}

	private static TimeOfDay clock(int minute, Grain grain) {
		return new TimeOfDay(null, minute, minute + (grain == Grain.HOUR ? 60 : 1), grain);
	}
}
