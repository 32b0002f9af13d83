package org.galleyproof.checks;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.galleyproof.language.Lexicon;
import org.galleyproof.language.NumberKeys;
import org.galleyproof.language.time.TimeExpression;
import org.galleyproof.language.time.TimeExpression.Calendar;
import org.galleyproof.language.time.TimeMention;
import org.galleyproof.language.time.Times;
import org.galleyproof.text.Span;
import org.galleyproof.text.align.Token;

/** The times of a text, found by the tokens that stand in them. */
final class TokenTimes {

	/** Characters read around a passage, so that a time that its edge cuts is read whole. */
	private static final int AROUND = 30;
	/** Units of time, by word. */
	private static final Map<String, String> UNITS = named("unit");
	private static final Set<String> MONTHS = named("month").keySet();
	/** The last day of the longest month. */
	private static final int LAST_DAY = 31;

	private final List<TimeMention> times;

	private TokenTimes(List<TimeMention> times) {
		this.times = times;
	}

	private static Map<String, String> named(String kind) {
		Map<String, String> found = new HashMap<>();
		for (List<String> row : Lexicon.load("times.txt").rows())
			if (row.get(0).equals(kind))
				for (String word : row.subList(2, row.size()))
					found.put(word, row.get(1));
		return Map.copyOf(found);
	}

	/** Whether the number stands beside a month, "the" and "of" left out, and may be one of its days. */
	static boolean isDayOfMonth(List<Token> tokens, int at) {
		BigDecimal value = NumberKeys.valueOf(tokens.get(at).key());
		if (value.scale() > 0 || value.signum() <= 0 || value.intValue() > LAST_DAY)
			return false;
		int before = at - 1;
		int behind = at + 1;
		while (before > 0 && tokens.get(before).is(Token.FUNCTION) && !MONTHS.contains(tokens.get(before).key()))
			before--;
		while (behind + 1 < tokens.size() && tokens.get(behind).is(Token.FUNCTION) && !MONTHS.contains(tokens.get(behind).key()))
			behind++;
		boolean month = before >= 0 && at - before <= 2 && MONTHS.contains(tokens.get(before).key());
		return month || behind < tokens.size() && behind - at <= 2 && MONTHS.contains(tokens.get(behind).key());
	}

	/** Whether the word is a unit of time. @param key folded */
	static boolean isUnit(String key) {
		return UNITS.containsKey(key);
	}

	/** Whether both words are units of time, and not one unit. Folded. */
	static boolean areOtherUnits(String a, String b) {
		return isUnit(a) && isUnit(b) && !UNITS.get(a).equals(UNITS.get(b));
	}

	/** The times from the first of the tokens to the last. */
	static TokenTimes of(String text, List<Token> tokens) {
		return tokens.isEmpty() ? new TokenTimes(List.of()) : of(text, new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end()));
	}

	/** The times in a passage and right beside it. */
	static TokenTimes of(String text, Span passage) {
		if (passage == null)
			return new TokenTimes(List.of());
		int from = Math.max(0, passage.start() - AROUND);
		while (from > 0 && !Character.isWhitespace(text.charAt(from - 1)))
			from--;
		int to = Math.min(text.length(), passage.end() + AROUND);
		while (to < text.length() && !Character.isWhitespace(text.charAt(to)))
			to++;
		return new TokenTimes(Times.in(text, new Span(from, to)));
	}

	/** The time that the token stands in; {@code null} for none. */
	TimeMention at(Token token) {
		for (TimeMention time : times)
			if (time.span().overlaps(token.span()))
				return time;
		return null;
	}

	/** Whether two dates say the same as far as both say anything: "May 5" and "May 5, 2016". */
	static boolean agree(TimeExpression one, TimeExpression other) {
		return one instanceof Calendar a && other instanceof Calendar b && agree(a.year(), b.year()) && agree(a.month(), b.month()) && agree(a.day(), b.day())
				&& (a.year() > 0 && b.year() > 0 || a.month() > 0 && b.month() > 0);
	}

	private static boolean agree(int a, int b) {
		return a == b || a == 0 || b == 0;
	}
}
