package org.galleyproof.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.galleyproof.text.Span;
import org.galleyproof.text.Word;

/** Reads what stands around a number: its sign and currency before it, its unit behind it, what bounds it, what it is for. */
final class NumberFrame {

	private final String text;
	private final List<Word> words;

	NumberFrame(String text, List<Word> words) {
		this.text = text;
		this.words = words;
	}

	/** A number whose unit is written onto it. */
	NumberMention inUnit(int first, int to, BigDecimal value, String unit) {
		int start = start(first);
		boolean negative = isMinusSign(start - 1);
		Span span = new Span(negative ? start - 1 : start, words.get(to - 1).span().end());
		return new NumberMention(span, first, to - first, negative ? value.negate() : value, unit, NumberKind.AMOUNT, BigDecimal.ONE, bound(first, to));
	}

	/** Adds the sign before and the unit behind. */
	NumberMention finish(int first, int to, BigDecimal number, BigDecimal scale, NumberKind kind) {
		int from = first;
		int start = start(first);
		int stop = words.get(to - 1).span().end();
		boolean rank = kind == NumberKind.ORDINAL;
		String unit = "";
		BigDecimal value = number;
		int sign = text.charAt(start) == '.' || Character.isDigit(text.charAt(start)) ? start - 1 : text.indexOf('$', start);
		if (sign >= 0 && sign < stop && isCurrencySign(text.charAt(sign)) && !rank) {
			unit = sign > start ? NumberWords.DOLLARS.getOrDefault(words.get(first).key(), "$") : String.valueOf(text.charAt(sign));
			start = Math.min(start, sign);
		} else if (first > 0 && adjoins(first) && !rank && code(first - 1) != null) {
			unit = code(first - 1);
			from = first - 1;
			start = words.get(from).span().start();
		}
		if (isMinusSign(start - 1) && !rank) {
			value = value.negate();
			start--;
		}
		int next = to;
		int behind = stop;
		while (behind < text.length() && behind < stop + 2 && text.charAt(behind) == ' ')
			behind++;
		if (behind < text.length() && text.charAt(behind) == '%') {
			unit = "%";
			stop = behind + 1;
		} else {
			String one = percent(to);
			String two = percentOfTwo(to);
			if (one != null || two != null) {
				unit = two != null ? two : one;
				next = to + (two != null ? 2 : 1);
			} else if (to < words.size() && adjoins(to) && !rank) {
				String named = unitAt(to, unit);
				if (named != null) {
					unit = named;
					next = to + 1;
				}
			}
		}
		Span span = new Span(start, Math.max(stop, words.get(next - 1).span().end()));
		return new NumberMention(span, from, next - from, value, unit, kindOf(from, to, value, unit, scale, kind), scale, bound(from, next));
	}

	/** Whether the word adjoins the one before and names a measure, a currency or a share of a hundred. */
	boolean isUnit(int at) {
		return at > 0 && at < words.size() && adjoins(at) && (unitAt(at, "") != null || percent(at) != null || percentOfTwo(at) != null);
	}

	/** The share of a hundred that the word names; {@code null} for none. */
	private String percent(int at) {
		return at < words.size() && adjoins(at) ? NumberWords.PERCENTS.get(words.get(at).key()) : null;
	}

	/** As {@link #percent}, of the word and the next. */
	private String percentOfTwo(int at) {
		return at + 1 < words.size() && adjoins(at) && adjoins(at + 1) ? NumberWords.PERCENTS.get(words.get(at).key() + ' ' + words.get(at + 1).key()) : null;
	}

	/** Whether a point stands before the figures that makes them a part of one: ".5". */
	boolean isPointed(int at) {
		int start = words.get(at).span().start();
		if (start == 0 || text.charAt(start - 1) != '.')
			return false;
		char before = start > 1 ? text.charAt(start - 2) : ' ';
		return before == ' ' || before == '(' || before == '\n' || isCurrencySign(before);
	}

	private int start(int first) {
		int start = words.get(first).span().start();
		return Character.isDigit(text.charAt(start)) && isPointed(first) ? start - 1 : start;
	}

	/** The currency or measure that the word names, where the number has none or the same yet; {@code null} for none. */
	private String unitAt(int at, String unit) {
		String key = words.get(at).key();
		String currency = NumberWords.CURRENCIES.getOrDefault(key, code(at));
		if (currency != null && (unit.isEmpty() || unit.endsWith(currency)))
			return unit.isEmpty() ? currency : unit;
		return unit.isEmpty() ? NumberWords.UNITS.get(key) : null;
	}

	/** The currency that a code of capitals names; {@code null} for none. */
	private String code(int at) {
		String written = words.get(at).text();
		if (written.length() != 3 || !Character.isUpperCase(written.charAt(0)) || !Character.isUpperCase(written.charAt(2)))
			return null;
		String key = words.get(at).key();
		return NumberWords.DOLLARS.getOrDefault(key, NumberWords.CODES.get(key));
	}

	private NumberKind kindOf(int first, int to, BigDecimal value, String unit, BigDecimal scale, NumberKind kind) {
		if (kind != NumberKind.AMOUNT || !unit.isEmpty() || scale.compareTo(BigDecimal.ONE) != 0)
			return kind;
		int start = words.get(first).span().start();
		if (first > 0 && adjoinsLabel(first) && NumberWords.LABELS.contains(words.get(first - 1).key()) || first > 0 && isNamePart(first - 1, start))
			return NumberKind.LABEL;
		int year = value.scale() == 0 && value.precision() == 4 ? value.intValue() : 0;
		boolean written = to - first > 1 || words.get(first).text().length() == 4;
		return year >= 1900 && year < 2100 && written ? NumberKind.YEAR : kind;
	}

	/** "F-16", "COVID-19": a hyphen joins the figures to a name. */
	private boolean isNamePart(int before, int start) {
		Word name = words.get(before);
		return name.span().end() == start - 1 && text.charAt(start - 1) == '-' && Character.isUpperCase(name.text().charAt(0))
				&& Character.isLetter(name.text().charAt(name.text().length() - 1));
	}

	private boolean adjoinsLabel(int at) {
		int end = words.get(at - 1).span().end();
		int start = words.get(at).span().start();
		return adjoins(at) || start - end <= 2 && text.charAt(end) == '.';
	}

	private Bound bound(int first, int next) {
		BoundPhrase phrase = BoundPhrase.of(i -> words.get(i).key(), this::adjoinsOverSign, first, next, words.size());
		return phrase == null ? Bound.EXACT : phrase.bound();
	}

	/** As {@link #adjoins}, with a currency's sign allowed between: "about $5". */
	private boolean adjoinsOverSign(int at) {
		return at == 0 || isGap(words.get(at - 1).span().end(), words.get(at).span().start(), true);
	}

	/** Whether the word says that the number behind it is below zero. */
	boolean isMinus(int at) {
		boolean minus = NumberWords.MINUS.contains(words.get(at).key());
		return minus && adjoins(at + 1) && (at == 0 || !Character.isDigit(words.get(at - 1).key().charAt(0)) && !NumberWords.SMALL.containsKey(words.get(at - 1).key()));
	}

	/** The number below zero, the word that says so included. */
	NumberMention negated(NumberMention number, int from) {
		return new NumberMention(new Span(words.get(from).span().start(), number.span().end()), from, number.words() + number.first() - from, number.value().negate(),
				number.unit(),
				number.kind(), number.scale(), number.bound());
	}

	/** A hyphen or minus that stands before a figure and behind no letter or figure. */
	private boolean isMinusSign(int at) {
		if (at < 0 || text.charAt(at) != '-' && text.charAt(at) != '\u2212')
			return false;
		return at == 0 || text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '(' || text.charAt(at - 1) == '\u00A0';
	}

	static boolean isCurrencySign(char sign) {
		return Character.getType(sign) == Character.CURRENCY_SYMBOL;
	}

	/** Whether the word is one of these and adjoins the one before. */
	boolean is(int at, Set<String> keys) {
		return at < words.size() && keys.contains(words.get(at).key()) && adjoins(at);
	}

	/** Whether nothing but white space or a hyphen parts this word from the one before. */
	boolean adjoins(int at) {
		return at == 0 || isGap(words.get(at - 1).span().end(), words.get(at).span().start(), false);
	}

	private boolean isGap(int from, int to, boolean currency) {
		for (int i = from; i < to; i++) {
			char sign = text.charAt(i);
			if (sign != ' ' && sign != '-' && sign != '\u00A0' && sign != '\u2011' && sign != '\n' && sign != '\t' && !(currency && isCurrencySign(sign)))
				return false;
		}
		return true;
	}
}
