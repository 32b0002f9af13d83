package org.galleyproof.language;

import java.math.BigDecimal;

import org.galleyproof.text.Span;

/**
 * A number that a text names, in figures or in words.
 *
 * @param span from its currency sign or first word to its unit, Java offsets in the text; the words of its bound stand outside
 * @param first number of its first word in the list it was found in
 * @param words how many words it takes
 * @param value what it comes to, magnitude included: "3.2bn" is 3200000000; 30 digits at most
 * @param unit "%", "points" (percentage points), a currency ("$", "£", "A$"), a measure ("mile"), or the empty string
 * @param kind what it is for
 * @param scale the factor that its last magnitude stands for, 1 where it has none
 * @param bound what the words beside it say of it
 */
public record NumberMention(Span span, int first, int words, BigDecimal value, String unit, NumberKind kind, BigDecimal scale, Bound bound) {

	/** The {@link #unit} of percentage points. */
	public static final String POINTS = "points";

	/** Whether it is a rank ("third", "3rd"). */
	public boolean ordinal() {
		return kind == NumberKind.ORDINAL;
	}

	/** One text for all ways to write this number: "3.2bn" and "3,200 million" have the same. */
	public String key() {
		String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
		return '#' + plain + (ordinal() ? "th" : "") + unit;
	}

	/** A range's lower number takes the unit and the magnitude of the upper one: "2 to 3 million". */
	NumberMention inRangeTo(NumberMention upper) {
		boolean scaled = scale.compareTo(BigDecimal.ONE) == 0 && upper.scale.compareTo(BigDecimal.ONE) > 0 && value.compareTo(upper.value.divide(upper.scale)) < 0;
		return new NumberMention(span, first, words, scaled ? value.multiply(upper.scale) : value, unit.isEmpty() ? upper.unit : unit, unit.isEmpty() && !upper.unit.isEmpty()
				&& kind == NumberKind.YEAR ? NumberKind.AMOUNT : kind, scaled ? upper.scale : scale, bound);
	}

	/** Without words at its beginning that belong to the number before: "5 USD 6". */
	NumberMention startingAt(int word, int offset) {
		return new NumberMention(new Span(offset, span.end()), word, first + words - word, value, unit, kind, scale, bound);
	}
}
