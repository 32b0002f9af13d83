package org.galleyproof.language;

import java.math.BigDecimal;

import org.galleyproof.text.Span;

/**
 * A number that a text names, in figures or in words.
 *
 * @param span from its currency sign or first word to its unit, Java offsets in the text
 * @param first number of its first word in the list it was found in
 * @param words how many words it takes
 * @param value what it comes to, magnitude included: "3.2bn" is 3200000000; 30 digits at most
 * @param unit "%", "points" (percentage points), a currency sign ("$", "£"), or the empty string
 * @param ordinal whether it is a rank ("third", "3rd")
 * @param scale the factor that its last magnitude stands for, 1 where it has none
 */
public record NumberMention(Span span, int first, int words, BigDecimal value, String unit, boolean ordinal, BigDecimal scale) {

	/** One text for all ways to write this number: "3.2bn" and "3,200 million" have the same. */
	public String key() {
		String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
		return '#' + plain + (ordinal ? "th" : "") + unit;
	}

	/** Whether both come to the same; a unit that only one of them names is no difference, percent against none is. */
	public boolean agreesWith(NumberMention other) {
		return value.compareTo(other.value) == 0 && unitsAgree(unit, other.unit);
	}

	private static boolean unitsAgree(String a, String b) {
		return a.equals(b) || a.isEmpty() && isCurrency(b) || b.isEmpty() && isCurrency(a);
	}

	private static boolean isCurrency(String unit) {
		return !unit.isEmpty() && !unit.equals("%") && !unit.equals("points");
	}

	/** A range's lower number takes the unit and the magnitude of the upper one: "2 to 3 million". */
	NumberMention inRangeTo(NumberMention upper) {
		boolean scaled = scale.compareTo(BigDecimal.ONE) == 0 && upper.scale.compareTo(BigDecimal.ONE) > 0 && value.compareTo(upper.value.divide(upper.scale)) < 0;
		return new NumberMention(span, first, words, scaled ? value.multiply(upper.scale) : value, unit.isEmpty() ? upper.unit : unit, ordinal, scaled ? upper.scale : scale);
	}
}
