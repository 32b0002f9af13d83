package org.galleyproof.language.time;

import org.galleyproof.language.Ending;
import org.galleyproof.language.NumberKind;
import org.galleyproof.language.NumberMention;
import org.galleyproof.language.Weights;
import org.galleyproof.language.time.TimeExpression.Calendar;
import org.galleyproof.language.time.TimeExpression.PartOfYear;
import org.galleyproof.language.time.TimeExpression.Years;

/** Reads years, decades and centuries, and the quarters, halves and seasons of a year. */
final class YearReader {

	/** Hundreds that decades are named in with words: "the eighteen-eighties". */
	private static final int FIRST_CENTURY = 15;
	private static final int LAST_CENTURY = 20;

	private final TimeText text;

	YearReader(TimeText text) {
		this.text = text;
	}

	/** The time that begins with the word; {@code null} for none. */
	Found read(int at) {
		Found found = years(at);
		return found == null ? partOfYear(at) : found;
	}

	/** "2016", "2018-19", "the 1990s", "the '90s", "the nineties", "the nineteen-nineties", "in '68", "the 19th century", "twenty sixteen". */
	private Found years(int at) {
		String key = text.word(at).key();
		int length = key.length();
		if (length >= 3 && length <= 5 && key.charAt(length - 1) == 's' && key.charAt(length - 2) == '0' && Character.isDigit(key.charAt(0))) {
			int number = Integer.parseInt(key.chars().limit(length - 1L).allMatch(sign -> sign >= '0' && sign <= '9') ? key.substring(0, length - 1) : "-1");
			if (length == 5 && number >= 1000 && number < 2200)
				return decade(number, at + 1);
			if (length == 3 && number >= 10 && (isApostrophe(text.before(at)) || text.is(at - 1, TimeWords.BEFORE_DECADE)))
				return decade(number + (number < 30 ? 2000 : 1900), at + 1);
		}
		Integer decade = TimeWords.DECADES.get(key);
		if (decade != null && (text.is(at - 1, TimeWords.THE) || TimeWords.STAGES.containsKey(text.key(at - 1))))
			return decade(decade + 1900, at + 1);
		NumberMention number = text.number(at);
		if (number == null)
			return null;
		int next = at + number.words();
		Integer spelled = number.words() == 1 && number.value().scale() == 0 && text.adjoins(next) ? TimeWords.DECADES.get(text.key(next)) : null;
		if (spelled != null && number.value().intValue() >= FIRST_CENTURY && number.value().intValue() <= LAST_CENTURY)
			return decade(number.value().intValue() * 100 + spelled, next + 1);
		if (length == 2 && text.figures(at, 2) >= 0 && isApostrophe(text.before(at)) && text.is(at - 1, TimeWords.IN))
			return new Found(new Calendar(text.figures(at, 2) + (text.figures(at, 2) < 30 ? 2000 : 1900), 0, 0, null), at + 1);
		if (number.ordinal() && text.is(next, TimeWords.CENTURY) && text.adjoins(next) && number.value().precision() <= 2) {
			int century = number.value().intValue();
			return century < 1 ? null : new Found(new Years(Math.max(1, 100 * (century - 1)), 100 * century, Grain.CENTURY), next + 1);
		}
		if (number.kind() != NumberKind.YEAR || number.value().signum() < 0)
			return null;
		int year = number.value().intValue();
		int second = text.figures(next, 4);
		boolean joined = text.isDash(next) || text.isJoined(next, '/');
		if (number.words() == 1 && joined && second >= 0 && text.gap(next).length() == 1) {
			int until = text.key(next).length() == 2 ? year / 100 * 100 + second : text.key(next).length() == 4 ? second : 0;
			if (until > year && until - year < 200)
				return new Found(new Years(year, until + 1, Grain.RANGE), next + 1);
		}
		return isBareYear(at, next) ? new Found(new Calendar(year, 0, 0, null), next) : null;
	}

	private Found decade(int first, int to) {
		return new Found(new Years(first, first + 10, Grain.DECADE), to);
	}

	/** "the third quarter of 2016", "Q3 2016", "the first half of 2015", "summer 2016", "this fall". */
	private Found partOfYear(int at) {
		String key = text.key(at);
		if (key.length() == 2 && key.charAt(0) == 'q' && key.charAt(1) >= '1' && key.charAt(1) <= '4' && text.isCapital(at))
			return months(3 * (key.charAt(1) - '1') + 1, 3, at + 1, Grain.QUARTER);
		NumberMention number = text.number(at);
		if (number != null && number.ordinal() && number.value().precision() == 1) {
			int next = at + number.words();
			int rank = number.value().intValue();
			if (text.is(next, TimeWords.QUARTER) && text.adjoins(next) && rank <= 4)
				return months(3 * rank - 2, 3, next + 1, Grain.QUARTER);
			if (text.is(next, TimeWords.HALF) && rank <= 2 && text.is(next + 1, TimeWords.OF) && (yearOf(next + 1) > 0 || text.is(next + 2, TimeWords.THE) && text.is(next + 3, TimeWords.YEAR)))
				return months(6 * rank - 5, 6, next + 1, Grain.HALF_YEAR);
			return null;
		}
		Integer season = TimeWords.SEASONS.get(key);
		if (season == null)
			return null;
		Integer shift = text.adjoins(at) ? TimeWords.SHIFTS.get(text.key(at - 1)) : null;
		Found found = months(season, 3, at + 1, Grain.SEASON);
		boolean told = shift != null || ((PartOfYear) found.time()).year() > 0 || text.is(at - 1, TimeWords.THE) && text.is(at - 2, TimeWords.IN_SEASON);
		if (!told)
			return null;
		return shift == null ? found : new Found(new PartOfYear(season, 3, 0, shift, Grain.SEASON), at + 1);
	}

	private Found months(int first, int count, int to, Grain grain) {
		int year = yearOf(to);
		return new Found(new PartOfYear(first, count, year, null, grain), afterYear(to, year));
	}

	/** Whether figures that can be a year are one: the word before says so, or nothing is counted behind. */
	private boolean isBareYear(int at, int next) {
		if (at > 0 && text.isGap(at, ",") && TimeWords.IN.contains(text.key(at - 1)))
			return true;
		if (text.before(at) == '(' || text.after(next - 1) == ')')
			return true;
		// "a 2016 film", "the 2012 election": the year goes with what it describes; "2000 people" is a count
		boolean counted = text.adjoins(next) && !text.isCapital(next) && Ending.PLURAL.in(text.key(next)) && !Weights.isFunction(text.key(next));
		String before = text.key(at - 1);
		boolean told = TimeWords.OWNERS.contains(before) || TimeWords.MONTHS.containsKey(before) || TimeWords.LIMITS.containsKey(before) || text.word(at).key().length() > 4;
		return !counted && (told || TimeWords.ABOUT.contains(before) && !text.adjoins(next));
	}

	/** A year behind a date: ", 2016", " 2016", "of 2016"; 0 for none. */
	int yearOf(int at) {
		return text.is(at, TimeWords.OF) ? year(at + 1, "") : year(at, ",.");
	}

	/** A year at a word, with only these signs before it; 0 for none. */
	int year(int at, String signs) {
		if (!text.isGap(at, signs) || text.isDash(at))
			return 0;
		NumberMention number = text.number(at);
		if (number == null || number.kind() != NumberKind.YEAR && !(text.figures(at, 4) >= 1000 && number.words() == 1 && number.unit().isEmpty()))
			return 0;
		int year = number.value().intValue();
		return year >= 1000 && year < 2200 ? year : 0;
	}

	/** The word after a year that {@link #yearOf} found at a word; the word itself where it found none. */
	int afterYear(int at, int year) {
		if (year == 0)
			return at;
		int yearAt = text.is(at, TimeWords.OF) ? at + 1 : at;
		return yearAt + text.number(yearAt).words();
	}

	static boolean isApostrophe(char sign) {
		return sign == '\'' || sign == '\u2019' || sign == '\u2018';
	}
}
