package org.galleyproof.core.fixes;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a draft would print the day on which something was said, in the fashion of the day that it prints. */
final class RightDay {

	/** A weekday alone means one of the days before the draft, up to so many. */
	private static final int WEEK = 6;
	private static final Pattern MONTH_FIRST = Pattern.compile("(on )?(\\p{Lu}\\p{L}{2,8})(\\.?) \\d{1,2}(?:st|nd|rd|th)?(, \\d{4})?", Pattern.CASE_INSENSITIVE);
	private static final Pattern DAY_FIRST = Pattern.compile("(on )?\\d{1,2}(?:st|nd|rd|th)? (\\p{Lu}\\p{L}{2,8})(\\.?)( \\d{4})?", Pattern.CASE_INSENSITIVE);
	private static final Pattern NEAR = Pattern.compile("(on )?(yesterday|today|tonight|last night|this morning|this afternoon|this evening|\\p{L}+day)", Pattern.CASE_INSENSITIVE);

	private RightDay() {
	}

	/**
	 * @param printed the draft's words
	 * @param said the day; {@code null} where unknown
	 * @param written the day the draft is dated; {@code null} where unknown
	 * @return {@code null} where the words are of no fashion known here, or the day is unknown
	 */
	static String of(String printed, LocalDate said, LocalDate written) {
		if (said == null)
			return null;
		Matcher monthFirst = MONTH_FIRST.matcher(printed);
		if (monthFirst.matches())
			return on(monthFirst) + month(monthFirst, said) + " " + said.getDayOfMonth() + (monthFirst.group(4) == null ? "" : ", " + said.getYear());
		Matcher dayFirst = DAY_FIRST.matcher(printed);
		if (dayFirst.matches())
			return on(dayFirst) + said.getDayOfMonth() + " " + month(dayFirst, said) + (dayFirst.group(4) == null ? "" : " " + said.getYear());
		if (!NEAR.matcher(printed).matches())
			return null;
		long days = written == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(said, written);
		if (0 <= days && days <= WEEK)
			return "on " + said.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
		return "on " + said.getDayOfMonth() + " " + said.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
	}

	private static String on(Matcher printed) {
		return printed.group(1) == null ? "" : printed.group(1);
	}

	private static String month(Matcher printed, LocalDate said) {
		String whole = said.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
		String mark = printed.group(3);
		boolean isShort = !mark.isEmpty() || printed.group(2).length() == 3 && !printed.group(2).equalsIgnoreCase("May");
		return isShort ? DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH).format(said) + (whole.length() > 3 ? mark : "") : whole;
	}
}
