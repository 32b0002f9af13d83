package org.galleyproof.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;

import org.galleyproof.text.Word;

/** Reads numbers that are written in words, and the words of magnitude behind figures. */
final class SpelledNumbers {

	private static final BigDecimal HALF = new BigDecimal("0.5");
	private static final BigDecimal QUARTER = new BigDecimal("0.25");
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

	private final List<Word> words;
	private final NumberFrame frame;
	private final NumberShares shares;

	SpelledNumbers(List<Word> words, NumberFrame frame, NumberShares shares) {
		this.words = words;
		this.frame = frame;
		this.shares = shares;
	}

	/** Reads "hundred", "thousand", "million", "dozen" after a number, and "and a half". */
	NumberMention magnitudes(int first, int from, BigDecimal number) {
		BigDecimal value = number;
		BigDecimal scale = BigDecimal.ONE;
		int next = from;
		if (is(from, NumberWords.AND) && isArticle(from + 1) && is(from + 2, NumberWords.HALF) && number.precision() - number.scale() <= 4) {
			value = value.add(HALF);
			next = from + 3;
		} else if (shares.isSlashedHalf(from)) {
			value = value.add(BigDecimal.ONE.divide(new BigDecimal(key(from + 1)), MathContext.DECIMAL32));
			next = from + 2;
		}
		while (next < words.size() && adjoins(next)) {
			BigDecimal factor = NumberWords.HUNDRED.contains(key(next)) ? HUNDRED : NumberWords.DOZEN.contains(key(next)) ? DOZEN : NumberWords.MAGNITUDES.get(key(next));
			if (factor == null || scale.precision() > 15)
				break;
			value = value.multiply(factor);
			scale = scale.multiply(factor);
			next++;
		}
		return finish(first, next, value, scale, NumberKind.AMOUNT);
	}

	/** The number that begins with a word; {@code null} for none. */
	NumberMention at(int first) {
		String key = key(first);
		if (NumberWords.HALF.contains(key) && isArticle(first + 1) && isLarge(first + 2))
			return magnitudes(first, first + 2, HALF);
		if (NumberWords.HALF.contains(key) && isArticle(first + 1) && is(first + 2, NumberWords.DOZEN))
			return finish(first, first + 3, BigDecimal.valueOf(6), BigDecimal.ONE, NumberKind.AMOUNT);
		if (NumberWords.HALF.contains(key) && isArticle(first + 1) && frame.isUnit(first + 2))
			return finish(first, first + 2, HALF, BigDecimal.ONE, NumberKind.AMOUNT);
		if (isArticle(first)) {
			if (first + 1 < words.size() && adjoins(first + 1)) {
				String next = key(first + 1);
				if (NumberWords.HALF.contains(next) && frame.isUnit(first + 2))
					return finish(first, first + 2, HALF, BigDecimal.ONE, NumberKind.AMOUNT);
				if (NumberWords.QUARTER.contains(next) && is(first + 2, NumberWords.OF) && isArticle(first + 3) && frame.isUnit(first + 4))
					return finish(first, first + 4, QUARTER, BigDecimal.ONE, NumberKind.AMOUNT);
				if (NumberWords.HALF.contains(next) && isLarge(first + 2))
					return magnitudes(first, first + 2, HALF);
				if (NumberWords.QUARTER.contains(next) && is(first + 2, NumberWords.OF) && isArticle(first + 3) && isLarge(first + 4))
					return magnitudes(first, first + 4, QUARTER);
				if (NumberWords.DOZEN.contains(next))
					return finish(first, first + 2, DOZEN, BigDecimal.ONE, NumberKind.AMOUNT);
				if (NumberWords.PARTS.containsKey(next) && !NumberWords.HALF.contains(next) && is(first + 2, NumberWords.OF))
					return shares.fraction(first, first + 2, 1, next);
				if (NumberWords.HUNDRED.contains(next) || isLarge(first + 1))
					return spelled(first, first + 1);
			}
			return null;
		}
		if (NumberWords.HALF.contains(key))
			return shares.half(first);
		if (NumberWords.HUNDRED.contains(key) && first > 0 && NumberWords.THE.contains(key(first - 1)) && adjoins(first))
			return magnitudes(first, first + 1, HUNDRED);
		Integer rank = NumberWords.ORDINALS.get(key);
		if (rank != null)
			return finish(first, first + 1, BigDecimal.valueOf(rank), BigDecimal.ONE, NumberKind.ORDINAL);
		if (NumberWords.SMALL.containsKey(key) || NumberWords.TENS.containsKey(key)) {
			NumberMention year = year(first);
			return year == null ? spelled(first, first) : year;
		}
		return null;
	}

	/** "twenty sixteen", "nineteen ninety-five"; {@code null} for no year. */
	private NumberMention year(int first) {
		String key = key(first);
		int century = NumberWords.CENTURIES.getOrDefault(key, 0);
		if (century == 0 || first + 1 >= words.size() || !adjoins(first + 1))
			return null;
		Integer small = NumberWords.SMALL.get(key(first + 1));
		Integer tens = NumberWords.TENS.get(key(first + 1));
		if (small != null && small >= 10)
			return finish(first, first + 2, BigDecimal.valueOf(century + small), BigDecimal.ONE, NumberKind.AMOUNT);
		if (tens == null)
			return null;
		Integer unit = first + 2 < words.size() && adjoins(first + 2) ? NumberWords.SMALL.get(key(first + 2)) : null;
		boolean both = unit != null && unit > 0 && unit < 10;
		return finish(first, first + (both ? 3 : 2), BigDecimal.valueOf(century + tens + (both ? unit : 0)), BigDecimal.ONE, NumberKind.AMOUNT);
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
			} else if (NumberWords.HUNDRED.contains(key) && last > 0 && group > 0 && group < 100) {
				group *= 100;
				last = 3;
			} else if (NumberWords.MAGNITUDES.containsKey(key) && group > 0 && (scale.equals(BigDecimal.ONE) || NumberWords.MAGNITUDES.get(key).compareTo(scale) < 0)) {
				scale = NumberWords.MAGNITUDES.get(key);
				total = total.add(scale.multiply(BigDecimal.valueOf(group)));
				group = 0;
				last = 4;
			} else if (NumberWords.DOZEN.contains(key) && total.signum() == 0 && last > 0) {
				group *= 12;
				next++;
				break;
			} else if (rank != null && last == 2 && rank < 10)
				return finish(first, next + 1, total.add(BigDecimal.valueOf(group + rank)), BigDecimal.ONE, NumberKind.ORDINAL);
			else if (last == 1 && total.signum() == 0 && group < 20 && NumberWords.PARTS.containsKey(key) && first == from && next == from + 1)
				return shares.fraction(first, next + 1, group, key);
			else if (NumberWords.AND.contains(key) && last >= 3 && next + 1 < words.size() && adjoins(next + 1) && isSmall(next + 1))
				last = 4;
			else if (NumberWords.AND.contains(key) && last == 1 && isArticle(next + 1) && is(next + 2, NumberWords.HALF))
				return magnitudes(first, next + 3, BigDecimal.valueOf(group).add(HALF));
			else if (NumberWords.POINT.contains(key) && last == 1 && next + 1 < words.size() && NumberWords.SMALL.getOrDefault(key(next + 1), 10) < 10 && adjoins(next + 1))
				return magnitudes(first, next + 2, total.add(BigDecimal.valueOf(group)).add(BigDecimal.valueOf(NumberWords.SMALL.get(key(next + 1)), 1)));
			else
				break;
			next++;
		}
		return finish(first, next, total.add(BigDecimal.valueOf(group)), scale, NumberKind.AMOUNT);
	}

	private NumberMention finish(int first, int to, BigDecimal value, BigDecimal scale, NumberKind kind) {
		return frame.finish(first, to, value, scale, kind);
	}

	private boolean isArticle(int at) {
		return is(at, NumberWords.ARTICLES);
	}

	private boolean isLarge(int at) {
		return at < words.size() && adjoins(at) && NumberWords.MAGNITUDES.containsKey(key(at));
	}

	private boolean isSmall(int at) {
		return NumberWords.SMALL.containsKey(key(at)) || NumberWords.TENS.containsKey(key(at));
	}

	private boolean is(int at, Set<String> words) {
		return frame.is(at, words);
	}

	private boolean adjoins(int at) {
		return frame.adjoins(at);
	}

	private String key(int at) {
		return words.get(at).key();
	}
}
