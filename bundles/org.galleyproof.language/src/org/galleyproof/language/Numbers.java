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
 * measures, ranks, parts ("two-thirds", "one in five"), "half a million", "two dozen", ranges ("2 to 3 million"), and what the words
 * beside it say ("about", "at least"). Linear in the number of words. A number of more than 30 digits, a decade ("1990s") and a bare
 * magnitude ("millions") are none. What is a date is a number here, too; {@code language.time} reads it.
 */
public final class Numbers {

	private static final int MOST_DIGITS = 30;
	private static final BigDecimal HALF = new BigDecimal("0.5");
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

	private final String text;
	private final List<Word> words;
	private final NumberFrame frame;
	private final NumberShares shares;

	private Numbers(String text, List<Word> words) {
		this.text = text;
		this.words = words;
		frame = new NumberFrame(text, words);
		shares = new NumberShares(text, words, frame);
	}

	/** The numbers within a part of a text, in order. */
	public static List<NumberMention> in(String text, Span within) {
		return in(text, Words.of(text, within));
	}

	/** The numbers among {@code words}, which are words of {@code text} in order; {@link NumberMention#first} counts in them. */
	public static List<NumberMention> in(String text, List<Word> words) {
		return new Numbers(text, words).all();
	}

	private List<NumberMention> all() {
		List<NumberMention> found = new ArrayList<>(2);
		int at = 0;
		while (at < words.size()) {
			NumberMention number = at(at);
			if (number == null) {
				at++;
				continue;
			}
			int last = found.size() - 1;
			int end = last < 0 ? 0 : found.get(last).first() + found.get(last).words();
			if (number.first() < end)
				number = number.startingAt(end, words.get(end).span().start());
			if (last >= 0 && isRange(found.get(last), number))
				found.set(last, found.get(last).inRangeTo(number));
			NumberMention share = last >= 0 ? shares.share(found.get(last), number) : null;
			if (share != null)
				found.set(last, share);
			else
				found.add(number);
			at = number.first() + number.words();
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
		return gap.equals("-") || gap.equals("\u2013") || gap.equals("\u2014");
	}

	private NumberMention at(int first) {
		char begin = key(first).charAt(0);
		BigDecimal signed = shares.signed(first);
		if (signed != null)
			return magnitudes(first, first + 1, signed);
		NumberMention slashed = shares.slashed(first);
		if (slashed != null)
			return slashed;
		NumberMention number = begin >= '0' && begin <= '9' ? figures(first, first) : isDollarCountry(first) ? figures(first + 1, first) : words(first);
		return number != null && first > 0 && frame.isMinus(first - 1) ? frame.negated(number, first - 1) : number;
	}

	/** "A$2m", "US$5": the letters belong to the sign. */
	private boolean isDollarCountry(int at) {
		int after = words.get(at).span().end();
		return words.get(at).text().length() <= 2 && at + 1 < words.size() && after < text.length() && text.charAt(after) == '$'
				&& words.get(at + 1).span().start() == after + 1
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
		BigDecimal value = new BigDecimal(frame.isPointed(at) && plain.indexOf(".") < 0 ? "0." + plain : plain.toString());
		String suffix = key.substring(i);
		if (suffix.isEmpty())
			return magnitudes(first, at + 1, value);
		if (suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd") || suffix.equals("th"))
			return finish(first, at + 1, value, BigDecimal.ONE, NumberKind.ORDINAL);
		if (suffix.equals("pc"))
			return frame.inUnit(first, at + 1, value, "%");
		BigDecimal scale = NumberWords.SUFFIXES.get(suffix);
		if (scale != null)
			return finish(first, at + 1, value.multiply(scale), scale, NumberKind.AMOUNT);
		String unit = NumberWords.TIGHT_UNITS.getOrDefault(suffix, NumberWords.UNITS.get(suffix));
		return unit == null ? null : frame.inUnit(first, at + 1, value, unit);
	}

	/** Reads "hundred", "thousand", "million", "dozen" after a number, and "and a half". */
	private NumberMention magnitudes(int first, int from, BigDecimal number) {
		BigDecimal value = number;
		BigDecimal scale = BigDecimal.ONE;
		int next = from;
		if (isWord(from, "and") && isArticle(from + 1) && isWord(from + 2, "half") && number.precision() - number.scale() <= 4) {
			value = value.add(HALF);
			next = from + 3;
		} else if (shares.isSlashedHalf(from)) {
			value = value.add(BigDecimal.ONE.divide(new BigDecimal(key(from + 1)), MathContext.DECIMAL32));
			next = from + 2;
		}
		while (next < words.size() && adjoins(next)) {
			BigDecimal factor = key(next).equals("hundred") ? HUNDRED : key(next).equals("dozen") ? DOZEN : NumberWords.MAGNITUDES.get(key(next));
			if (factor == null || scale.precision() > 15)
				break;
			value = value.multiply(factor);
			scale = scale.multiply(factor);
			next++;
		}
		return finish(first, next, value, scale, NumberKind.AMOUNT);
	}

	private NumberMention words(int first) {
		String key = key(first);
		if (key.equals("half") && isArticle(first + 1) && isLarge(first + 2))
			return magnitudes(first, first + 2, HALF);
		if (key.equals("half") && isArticle(first + 1) && isWord(first + 2, "dozen"))
			return finish(first, first + 3, BigDecimal.valueOf(6), BigDecimal.ONE, NumberKind.AMOUNT);
		if (isArticle(first)) {
			if (first + 1 < words.size() && adjoins(first + 1)) {
				String next = key(first + 1);
				if (next.equals("half") && isLarge(first + 2))
					return magnitudes(first, first + 2, HALF);
				if (next.equals("quarter") && isWord(first + 2, "of") && isArticle(first + 3) && isLarge(first + 4))
					return magnitudes(first, first + 4, new BigDecimal("0.25"));
				if (next.equals("dozen"))
					return finish(first, first + 2, DOZEN, BigDecimal.ONE, NumberKind.AMOUNT);
				if (NumberWords.PARTS.containsKey(next) && !next.equals("half") && isWord(first + 2, "of"))
					return shares.fraction(first, first + 2, 1, next);
				if (next.equals("hundred") || isLarge(first + 1))
					return spelled(first, first + 1);
			}
			return null;
		}
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
		int century = key.equals("nineteen") ? 1900 : key.equals("twenty") ? 2000 : key.equals("eighteen") ? 1800 : 0;
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
			} else if (key.equals("hundred") && last > 0 && group > 0 && group < 100) {
				group *= 100;
				last = 3;
			} else if (NumberWords.MAGNITUDES.containsKey(key) && group > 0 && (scale.equals(BigDecimal.ONE) || NumberWords.MAGNITUDES.get(key).compareTo(scale) < 0)) {
				scale = NumberWords.MAGNITUDES.get(key);
				total = total.add(scale.multiply(BigDecimal.valueOf(group)));
				group = 0;
				last = 4;
			} else if (key.equals("dozen") && total.signum() == 0 && last > 0) {
				group *= 12;
				next++;
				break;
			} else if (rank != null && last == 2 && rank < 10)
				return finish(first, next + 1, total.add(BigDecimal.valueOf(group + rank)), BigDecimal.ONE, NumberKind.ORDINAL);
			else if (last == 1 && total.signum() == 0 && group < 20 && NumberWords.PARTS.containsKey(key) && first == from && next == from + 1)
				return shares.fraction(first, next + 1, group, key);
			else if (key.equals("and") && last >= 3 && next + 1 < words.size() && adjoins(next + 1) && isSmall(next + 1))
				last = 4;
			else if (key.equals("and") && last == 1 && isArticle(next + 1) && isWord(next + 2, "half"))
				return magnitudes(first, next + 3, BigDecimal.valueOf(group).add(HALF));
			else if (key.equals("point") && last == 1 && next + 1 < words.size() && NumberWords.SMALL.getOrDefault(key(next + 1), 10) < 10 && adjoins(next + 1))
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
		return isWord(at, "a") || isWord(at, "an");
	}

	private boolean isLarge(int at) {
		return at < words.size() && adjoins(at) && NumberWords.MAGNITUDES.containsKey(key(at));
	}

	private boolean isSmall(int at) {
		return NumberWords.SMALL.containsKey(key(at)) || NumberWords.TENS.containsKey(key(at));
	}

	private boolean isWord(int at, String key) {
		return frame.isWord(at, key);
	}

	private boolean adjoins(int at) {
		return frame.adjoins(at);
	}

	private String key(int at) {
		return words.get(at).key();
	}
}
