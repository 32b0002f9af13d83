package org.galleyproof.language.time;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.galleyproof.language.Lexicon;

/** The words for times, by their folded form, from {@code times.txt}. */
final class TimeWords {

	private static final List<List<String>> ROWS = Lexicon.load("times.txt").rows();

	static final Map<String, Integer> MONTHS = map("month", Integer::valueOf);
	static final Map<String, DayOfWeek> WEEKDAYS = map("weekday", number -> DayOfWeek.of(Integer.parseInt(number)));
	static final Map<String, Integer> DAYS = map("day", Integer::valueOf);
	/** Parts of a day: hours from midnight, first and end. */
	static final Map<String, int[]> PARTS = map("part", hours -> numbers(hours));
	static final Map<String, Integer> HOURS = map("hour", Integer::valueOf);
	static final Map<String, Grain> UNITS = map("unit", name -> Grain.valueOf(name.toUpperCase(Locale.ROOT)));
	static final Map<String, Integer> SEASONS = map("season", Integer::valueOf);
	static final Map<String, Integer> SHIFTS = map("shift", Integer::valueOf);
	static final Map<String, TimeExpression.Stage> STAGES = map("stage", name -> TimeExpression.Stage.valueOf(name.toUpperCase(Locale.ROOT)));
	static final Map<String, Limit> LIMITS = map("limit", name -> Limit.valueOf(name.toUpperCase(Locale.ROOT)));
	static final Set<String> ABOUT = words("about");
	/** Words before a bare year or an ambiguous name of a time. */
	static final Set<String> IN = words("in");
	/** Words before a year that describes something: "its 2016 report". */
	static final Set<String> OWNERS = words("owner");
	static final Set<String> AMBIGUOUS = words("ambiguous");
	static final Map<String, Integer> DECADES = map("decade", Integer::valueOf);
	/** By words with a blank between, two at most: month and day. */
	static final Map<String, int[]> HOLIDAYS = map("holiday", day -> numbers(day));
	/** By words with a blank between, two at most: year, month and day. */
	static final Map<String, int[]> EVENTS = map("event", day -> numbers(day));

	/** The sign that may stand behind the day of a month. */
	static final String DAY_POINT = String.join("", words("day-point"));
	/** Halves of a day behind an hour, without points, and the hours that they begin with. */
	static final Map<String, Integer> HALVES = map("half-day", Integer::valueOf);
	/** Behind an hour that is counted to 24. */
	static final Set<String> CLOCK = words("clock");
	/** Parts of an hour that are counted before or after one, in minutes. */
	static final Map<String, Integer> PARTS_OF_HOUR = map("hour-part", Integer::valueOf);
	/** Between minutes and the hour that they are counted from. */
	static final Set<String> PAST_HOUR = words("past-hour");
	static final Set<String> TO_HOUR = words("to-hour");
	/** Behind the minutes that are counted so. */
	static final Set<String> MINUTES = words("minutes");
	/** Parts of the day of speaking, and of the night before it, each one word. */
	static final Map<String, int[]> TONIGHT = map("tonight", hours -> numbers(hours));
	static final Map<String, int[]> OVERNIGHT = map("overnight", hours -> numbers(hours));
	static final Set<String> NIGHT = words("night");
	static final Set<String> THE = words("the");
	static final Set<String> OF = words("of");
	static final Set<String> AND = words("and");
	static final Set<String> BETWEEN = words("between");
	/** Between two times, and between two days of a month. */
	static final Set<String> RANGE = words("range");
	static final Set<String> TO_OR_AND = words("to-or-and");
	/** Between a stage and the time that it is one of. */
	static final Set<String> STAGE_OF = words("stage-of");
	static final Set<String> EARLIER = words("earlier");
	static final Set<String> THIS = words("this");
	static final Set<String> YEAR = words("year");
	static final Set<String> CENTURY = words("century");
	static final Set<String> QUARTER = words("quarter");
	static final Set<String> HALF = words("half");
	static final Set<String> DAY = words("day-word");
	/** Between an hour and its day, and before an hour. */
	static final Set<String> ON = words("on");
	static final Set<String> AT = words("at");
	/** "the day before yesterday": one day further. */
	static final Set<String> FURTHER = words("further");
	static final Set<String> LAST = words("last");
	static final Set<String> PAST = words("past");
	static final Set<String> WITHIN = words("within");
	static final Set<String> ONE = words("one");
	static final Set<String> FEW = words("few");
	static final Set<String> COUPLE = words("couple");
	static final Set<String> SEVERAL = words("several");
	static final Set<String> AGO = words("ago");
	/** Before a day that is counted from: "from now". */
	static final Set<String> FROM = words("from");
	static final Set<String> NOW = words("now");
	/** Words before a season, and before a decade in figures, that tell it from other things. */
	static final Set<String> IN_SEASON = words("in-season");
	static final Set<String> BEFORE_DECADE = words("before-decade");
	/** Of {@link #IN}, those that introduce no month. */
	static final Set<String> NOT_BEFORE_MONTH = words("not-before-month");
	/** Names of months of four letters that are whole, or need no point; of three letters. */
	static final Set<String> SHORT_MONTH = words("short-month");
	static final Set<String> SEPT = words("sept");
	static final Set<String> WHOLE_SHORT = words("whole-short");

	/** Words that can begin a time, possessive endings left out; figures and "Q3" can, too. */
	private static final Set<String> OPENERS = openers();

	private TimeWords() {
	}

	private static Set<String> openers() {
		Set<String> found = new HashSet<>(words("opener"));
		for (Map<String, ?> words : List.of(MONTHS, WEEKDAYS, DAYS, HOURS, PARTS_OF_HOUR, SEASONS, SHIFTS, STAGES, DECADES, HOLIDAYS))
			for (String word : words.keySet())
				found.add(word.indexOf(' ') < 0 ? word : word.substring(0, word.indexOf(' ')));
		return Set.copyOf(found);
	}

	/** Whether a time may begin with the word, which is no number. Most words of a text can't, and need no closer look. */
	static boolean canOpen(String key) {
		return OPENERS.contains(key) || key.length() == 2 && key.charAt(0) == 'q' || Character.isDigit(key.charAt(0));
	}

	private static <T> Map<String, T> map(String kind, Function<String, T> value) {
		Map<String, T> found = new HashMap<>();
		for (List<String> row : ROWS)
			if (row.get(0).equals(kind))
				for (String word : row.subList(2, row.size()))
					found.put(word.replace('_', ' '), value.apply(row.get(1)));
		return Map.copyOf(found);
	}

	private static Set<String> words(String kind) {
		return map(kind, name -> name).keySet();
	}

	private static int[] numbers(String joined) {
		String[] parts = joined.split("-");
		int[] found = new int[parts.length];
		for (int i = 0; i < parts.length; i++)
			found[i] = Integer.parseInt(parts[i]);
		return found;
	}
}
