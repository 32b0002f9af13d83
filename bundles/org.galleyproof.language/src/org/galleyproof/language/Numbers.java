package org.galleyproof.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;

/**
 * Finds the numbers of a text: figures and words, magnitudes ("3.2bn", "3.2 billion", "3,200 million"), percent, currencies,
 * ranks, parts ("two-thirds"), "half a million", ranges ("2 to 3 million"). Linear in the number of words. A number of more than
 * 30 digits, a decade ("1990s") and a bare magnitude ("millions") are none.
 */
public final class Numbers {

	private static final int MOST_DIGITS = 30;
	private static final BigDecimal HALF = new BigDecimal("0.5");

	private final String text;
	private final List<Word> words;
	private final int end;

	private Numbers(String text, List<Word> words, int end) {
		this.text = text;
		this.words = words;
		this.end = end;
	}

	/** The numbers within a part of a text, in order. */
	public static List<NumberMention> in(String text, Span within) {
		return in(text, Words.of(text, within));
	}

	/** The numbers among {@code words}, which are words of {@code text} in order; {@link NumberMention#first} counts in them. */
	public static List<NumberMention> in(String text, List<Word> words) {
		return new Numbers(text, words, text.length()).all();
	}

	private List<NumberMention> all() {
		List<NumberMention> found = new ArrayList<>(2);
		int at = 0;
		while (at < words.size()) {
			NumberMention number = at(at);
			if (number == null)
				at++;
			else {
				int last = found.size() - 1;
				if (last >= 0 && isRange(found.get(last), number))
					found.set(last, found.get(last).inRangeTo(number));
				found.add(number);
				at = number.first() + number.words();
			}
		}
		return found;
	}

	private boolean isRange(NumberMention lower, NumberMention upper) {
		int between = upper.first() - lower.first() - lower.words();
		if (lower.ordinal() || upper.ordinal() || between > 1)
			return false;
		if (between == 1) {
			String word = key(upper.first() - 1);
			return word.equals("to") || word.equals("or");
		}
		String gap = text.substring(lower.span().end(), upper.span().start()).strip();
		return gap.equals("-") || gap.equals("\u2013");
	}

	private NumberMention at(int first) {
		String key = key(first);
		char begin = key.charAt(0);
		NumberMention fraction = withFractionSign(first);
		if (fraction != null)
			return fraction;
		if (begin >= '0' && begin <= '9')
			return figures(first, first);
		if (isDollarCountry(first))
			return figures(first + 1, first);
		return words(first);
	}

	/** "A$2m", "US$5": the letters belong to the sign. */
	private boolean isDollarCountry(int at) {
		int after = words.get(at).span().end();
		return words.get(at).text().length() <= 2 && at + 1 < words.size() && after < end && text.charAt(after) == '$' && words.get(at + 1).span().start() == after + 1
				&& Character.isDigit(key(at + 1).charAt(0));
	}

	private NumberMention figures(int at, int first) {
		String key = key(at);
		int digits = 0;
		int i = 0;
		StringBuilder plain = new StringBuilder(key.length());
		for (; i < key.length() && (key.charAt(i) >= '0' && key.charAt(i) <= '9' || key.charAt(i) == ',' || key.charAt(i) == '.'); i++)
			if (key.charAt(i) != ',') {
				plain.append(key.charAt(i));
				digits++;
			}
		if (digits > MOST_DIGITS || plain.indexOf(".") != plain.lastIndexOf("."))
			return null;
		BigDecimal value = new BigDecimal(plain.toString());
		String suffix = key.substring(i);
		if (suffix.isEmpty())
			return magnitudes(first, at + 1, value);
		if (suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd") || suffix.equals("th"))
			return finish(first, at + 1, value, BigDecimal.ONE, true);
		if (suffix.equals("pc"))
			return new NumberMention(words.get(at).span(), first, at + 1 - first, value, "%", false, BigDecimal.ONE);
		BigDecimal scale = NumberWords.SUFFIXES.get(suffix);
		return scale == null ? null : finish(first, at + 1, value.multiply(scale), scale, false);
	}

	/** "½" and "2½"; read as written, since folding takes the sign apart. */
	private NumberMention withFractionSign(int at) {
		String written = words.get(at).text();
		Integer parts = NumberWords.SIGNS.get((int) written.charAt(written.length() - 1));
		if (parts == null || written.length() > 10)
			return null;
		BigDecimal value = BigDecimal.valueOf(parts).divide(BigDecimal.valueOf(24), MathContext.DECIMAL32);
		for (int i = 0; i < written.length() - 1; i++)
			if (written.charAt(i) < '0' || written.charAt(i) > '9')
				return null;
		return magnitudes(at, at + 1, written.length() == 1 ? value : value.add(new BigDecimal(written.substring(0, written.length() - 1))));
	}

	/** Reads "hundred", "thousand", "million" after a number. */
	private NumberMention magnitudes(int first, int from, BigDecimal number) {
		BigDecimal value = number;
		BigDecimal scale = BigDecimal.ONE;
		int next = from;
		if (isWord(from, "and") && isArticle(from + 1) && isWord(from + 2, "half") && isLarge(from + 3)) {
			value = value.add(HALF);
			next = from + 3;
		}
		while (next < words.size() && adjoins(next)) {
			BigDecimal factor = key(next).equals("hundred") ? BigDecimal.valueOf(100) : NumberWords.MAGNITUDES.get(key(next));
			if (factor == null || scale.precision() > 15)
				break;
			value = value.multiply(factor);
			scale = scale.multiply(factor);
			next++;
		}
		return finish(first, next, value, scale, false);
	}

	private NumberMention words(int first) {
		String key = key(first);
		if (key.equals("half") && isArticle(first + 1) && isLarge(first + 2))
			return magnitudes(first, first + 2, HALF);
		if (key.equals("half") && isArticle(first + 1) && isWord(first + 2, "dozen"))
			return finish(first, first + 3, BigDecimal.valueOf(6), BigDecimal.ONE, false);
		if (isArticle(first)) {
			if (first + 1 < words.size() && adjoins(first + 1)) {
				String next = key(first + 1);
				if (next.equals("half") && isLarge(first + 2))
					return magnitudes(first, first + 2, HALF);
				if (next.equals("quarter") && isWord(first + 2, "of") && isArticle(first + 3) && isLarge(first + 4))
					return magnitudes(first, first + 4, new BigDecimal("0.25"));
				if (next.equals("dozen"))
					return finish(first, first + 2, BigDecimal.valueOf(12), BigDecimal.ONE, false);
				if (NumberWords.PARTS.containsKey(next) && !next.equals("half") && isWord(first + 2, "of"))
					return fraction(first, first + 2, 1, next);
				if (next.equals("hundred") || isLarge(first + 1))
					return spelled(first, first + 1);
			}
			return null;
		}
		Integer rank = NumberWords.ORDINALS.get(key);
		if (rank != null)
			return finish(first, first + 1, BigDecimal.valueOf(rank), BigDecimal.ONE, true);
		if (NumberWords.SMALL.containsKey(key) || NumberWords.TENS.containsKey(key))
			return spelled(first, first);
		return null;
	}

	/** A number in words, from {@code from} on; "a" before it counts as one. */
	private NumberMention spelled(int first, int from) {
		BigDecimal total = BigDecimal.ZERO;
		BigDecimal scale = BigDecimal.ONE;
		long group = first < from ? 1 : 0;
		int last = first < from ? 1 : 0; // what the word before was: 0 nothing, 1 a unit or teen, 2 tens, 3 hundred, 4 a magnitude
		int next = from;
		while (next < words.size() && (next == first || next == from || adjoins(next))) {
			String key = key(next);
			Integer small = NumberWords.SMALL.get(key);
			Integer tens = NumberWords.TENS.get(key);
			Integer rank = NumberWords.ORDINALS.get(key);
			if (small != null && (last != 1 && (last != 2 || small > 0 && small < 10))) {
				group += small;
				last = 1;
			} else if (tens != null && last != 1 && last != 2) {
				group += tens;
				last = 2;
			} else if (key.equals("hundred") && last > 0 && group > 0 && group < 100) {
				group *= 100;
				last = 3;
			} else if (NumberWords.MAGNITUDES.containsKey(key) && group > 0 && (scale.equals(BigDecimal.ONE) || NumberWords.MAGNITUDES.get(key).compareTo(scale) < 0)) {
				scale = NumberWords.MAGNITUDES.get(key);
				total = total.add(scale.multiply(BigDecimal.valueOf(group)));
				group = 0;
				last = 4;
			} else if (rank != null && last == 2 && rank < 10)
				return finish(first, next + 1, total.add(BigDecimal.valueOf(group + rank)), BigDecimal.ONE, true);
			else if (last == 1 && total.signum() == 0 && group < 20 && NumberWords.PARTS.containsKey(key) && first == from && next == from + 1)
				return fraction(first, next + 1, group, key);
			else if (key.equals("and") && last >= 3 && next + 1 < words.size() && adjoins(next + 1) && isSmall(next + 1))
				last = 4;
			else if (key.equals("and") && last == 1 && isArticle(next + 1) && isWord(next + 2, "half") && isLarge(next + 3))
				return magnitudes(first, next + 3, BigDecimal.valueOf(group).add(HALF));
			else if (key.equals("point") && last == 1 && next + 1 < words.size() && NumberWords.SMALL.getOrDefault(key(next + 1), 10) < 10 && adjoins(next + 1))
				return magnitudes(first, next + 2, total.add(BigDecimal.valueOf(group)).add(BigDecimal.valueOf(NumberWords.SMALL.get(key(next + 1)), 1)));
			else
				break;
			next++;
		}
		return finish(first, next, total.add(BigDecimal.valueOf(group)), scale, false);
	}

	private NumberMention fraction(int first, int to, long count, String part) {
		BigDecimal value = BigDecimal.valueOf(count).divide(BigDecimal.valueOf(NumberWords.PARTS.get(part)), MathContext.DECIMAL32);
		return finish(first, to, value, BigDecimal.ONE, false);
	}

	/** Adds the sign before and the unit behind. */
	private NumberMention finish(int first, int to, BigDecimal value, BigDecimal scale, boolean ordinal) {
		int start = words.get(first).span().start();
		int stop = words.get(to - 1).span().end();
		String unit = "";
		int sign = Character.isDigit(text.charAt(start)) ? start - 1 : text.indexOf('$', start);
		if (sign >= 0 && sign < stop && isCurrencySign(text.charAt(sign)) && !ordinal) {
			unit = String.valueOf(text.charAt(sign));
			start = Math.min(start, sign);
		}
		int next = to;
		int behind = stop;
		while (behind < end && behind < stop + 2 && text.charAt(behind) == ' ')
			behind++;
		if (behind < end && text.charAt(behind) == '%') {
			unit = "%";
			stop = behind + 1;
		} else if (isWord(to, "percent") || isWord(to, "pct")) {
			unit = "%";
			next = to + 1;
		} else if (isWord(to, "per") && isWord(to + 1, "cent")) {
			unit = "%";
			next = to + 2;
		} else if (isWord(to, "percentage") && (isWord(to + 1, "points") || isWord(to + 1, "point"))) {
			unit = "points";
			next = to + 2;
		} else if (to < words.size() && adjoins(to) && !ordinal && NumberWords.CURRENCIES.containsKey(key(to)) && (unit.isEmpty()
				|| unit.equals(NumberWords.CURRENCIES.get(key(to))))) {
			unit = NumberWords.CURRENCIES.get(key(to));
			next = to + 1;
		}
		return new NumberMention(new Span(start, Math.max(stop, words.get(next - 1).span().end())), first, next - first, value, unit, ordinal, scale);
	}

	private static boolean isCurrencySign(char sign) {
		return Character.getType(sign) == Character.CURRENCY_SYMBOL;
	}

	private boolean isArticle(int at) {
		return isWord(at, "a") || isWord(at, "an");
	}

	private boolean isLarge(int at) {
		return at < words.size() && adjoins(at) && NumberWords.MAGNITUDES.containsKey(key(at));
	}

	private boolean isSmall(int at) {
		return NumberWords.SMALL.containsKey(key(at)) || NumberWords.TENS.containsKey(key(at));
	}

	private boolean isWord(int at, String key) {
		return at < words.size() && key(at).equals(key) && adjoins(at);
	}

	/** Whether nothing but white space or a hyphen parts this word from the one before. */
	private boolean adjoins(int at) {
		if (at == 0)
			return true;
		int to = words.get(at).span().start();
		for (int i = words.get(at - 1).span().end(); i < to; i++) {
			char sign = text.charAt(i);
			if (sign != ' ' && sign != '-' && sign != '\u00A0' && sign != '\u2011' && sign != '\n' && sign != '\t')
				return false;
		}
		return true;
	}

	private String key(int at) {
		return words.get(at).key();
	}
}
