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

/** The English words for times, by their folded form, from {@code english/times.txt}. */
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
	static final Set<String> ABOUT = map("about", name -> name).keySet();
	/** Words before a bare year or an ambiguous name of a time. */
	static final Set<String> IN = map("in", name -> name).keySet();
	/** Words before a year that describes something: "its 2016 report". */
	static final Set<String> OWNERS = map("owner", name -> name).keySet();
	static final Set<String> AMBIGUOUS = map("ambiguous", name -> name).keySet();
	static final Map<String, Integer> DECADES = map("decade", Integer::valueOf);
	/** By words with a blank between, two at most: month and day. */
	static final Map<String, int[]> HOLIDAYS = map("holiday", day -> numbers(day));
	/** By words with a blank between, two at most: year, month and day. */
	static final Map<String, int[]> EVENTS = map("event", day -> numbers(day));

	/** Words that can begin a time, possessive endings left out; figures and "Q3" can, too. */
	private static final Set<String> OPENERS = openers();

	private TimeWords() {
	}

	private static Set<String> openers() {
		Set<String> found = new HashSet<>(map("opener", name -> name).keySet());
		for (Map<String, ?> words : List.of(MONTHS, WEEKDAYS, DAYS, HOURS, SEASONS, SHIFTS, STAGES, DECADES, HOLIDAYS))
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

	private static int[] numbers(String joined) {
		String[] parts = joined.split("-");
		int[] found = new int[parts.length];
		for (int i = 0; i < parts.length; i++)
			found[i] = Integer.parseInt(parts[i]);
		return found;
	}
}
