package org.galleyproof.language;

import java.math.BigDecimal;
import java.util.List;

import org.galleyproof.text.Span;
import org.galleyproof.text.Word;

/** Sums that are told in two units, or with the smaller one left out: "five dollars and fifty cents", "three pounds twenty". */
final class SmallChange {

	private static final int HUNDRED = 100;
	/** The least number behind a currency that tells hundredths without saying so: "five dollars five" are none. */
	private static final int TEN = 10;

	private final List<Word> words;
	private final NumberFrame frame;

	SmallChange(List<Word> words, NumberFrame frame) {
		this.words = words;
		this.frame = frame;
	}

	/** Both as one sum; {@code null} where the second number is another. */
	NumberMention sum(NumberMention whole, NumberMention hundredths) {
		String unit = NumberWords.CHANGE.get(whole.unit());
		if (unit == null || !isWhole(whole) || !isWhole(hundredths) || hundredths.value().signum() <= 0 || hundredths.value().compareTo(BigDecimal.valueOf(HUNDRED)) >= 0)
			return null;
		int after = whole.first() + whole.words();
		int between = hundredths.first() - after;
		boolean named = hundredths.unit().equals(unit) && frame.adjoins(hundredths.first()) && (between == 0 || between == 1 && frame.is(after, NumberWords.AND));
		boolean bare = hundredths.unit().isEmpty() && hundredths.value().intValue() >= TEN && between == 0 && frame.adjoins(hundredths.first()) && countsNothing(hundredths);
		if (!named && !bare)
			return null;
		BigDecimal value = whole.value().add(hundredths.value().movePointLeft(2));
		Bound bound = hundredths.bound() != Bound.EXACT ? hundredths.bound() : whole.bound();
		return new NumberMention(new Span(whole.span().start(), hundredths.span().end()), whole.first(), hundredths.first() + hundredths.words() - whole.first(), value,
				whole.unit(), NumberKind.AMOUNT, BigDecimal.ONE, bound);
	}

	private static boolean isWhole(NumberMention number) {
		return number.kind() == NumberKind.AMOUNT && number.scale().compareTo(BigDecimal.ONE) == 0 && number.value().stripTrailingZeros().scale() <= 0;
	}

	/** Whether no word follows that could be what there are so many of: "five dollars fifty years ago". */
	private boolean countsNothing(NumberMention number) {
		int next = number.first() + number.words();
		return next >= words.size() || !frame.adjoins(next) || Weights.isFunction(words.get(next).key());
	}
}
