package org.galleyproof.language.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a text writes the day of "4/5/2016" first or the month: told by its other dates, those in figures that can be read one way
 * alone before those with the month's name. Looks at a bounded part of the text around the date.
 */
enum NumericOrder {

	DAY_FIRST, MONTH_FIRST, UNKNOWN;

	/** Characters looked at before and after the date: an article. */
	private static final int REACH = 20_000;
	private static final int MONTHS = 12;

	private static final Pattern FIGURES = Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(?:\\d{4}|\\d{2})(?![\\d/])");
	private static final String NAMES = TimeWords.MONTHS.keySet().stream().filter(name -> name.length() >= 3).map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
	private static final Pattern DAY_AND_NAME = Pattern.compile("\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?" + NAMES + "\\b", Pattern.CASE_INSENSITIVE);
	private static final Pattern NAME_AND_DAY = Pattern.compile("\\b" + NAMES + " \\d{1,2}\\b(?!\\d)", Pattern.CASE_INSENSITIVE);

	/** @param at where the date in question stands, Java offset */
	static NumericOrder in(String text, int at) {
		String near = text.substring(Math.max(0, at - REACH), Math.min(text.length(), at + REACH));
		int days = 0;
		int months = 0;
		for (Matcher date = FIGURES.matcher(near); date.find();) {
			days += Integer.parseInt(date.group(1)) > MONTHS ? 1 : 0;
			months += Integer.parseInt(date.group(2)) > MONTHS ? 1 : 0;
		}
		if (days == 0 && months == 0) {
			days = (int) DAY_AND_NAME.matcher(near).results().count();
			months = (int) NAME_AND_DAY.matcher(near).results().count();
		}
		// a text that does both tells nothing
		return days > 0 == months > 0 ? UNKNOWN : days > 0 ? DAY_FIRST : MONTH_FIRST;
	}
}
