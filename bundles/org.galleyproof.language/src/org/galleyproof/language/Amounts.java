package org.galleyproof.language;

import java.math.BigDecimal;

/**
 * Whether a number may be told as another: writers round, and say so ("about", "nearly") or round to what everybody sees is round.
 * How far each of these words reaches is a convention of newsrooms, not a law; the shares below are what readers take them for.
 */
public final class Amounts {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	/** How far "about" reaches, as a share of the number. */
	private static final double ABOUT = 0.1;
	/** How far "nearly", "up to" and "fewer than" reach down, as a share. */
	private static final double SHORT = 0.2;
	/** How far "more than" and "at least" reach up, as a share. */
	private static final double OVER = 0.35;

	private Amounts() {
	}

	/**
	 * Whether a writer may call {@code exact} what {@code told} says, with the words beside it.
	 *
	 * @param exact the key of the number in the source, see {@link NumberMention#key}
	 */
	public static boolean tells(NumberMention told, String exact) {
		String key = told.key();
		if (NumberKeys.agree(key, exact) || NumberKeys.isRounded(key, exact) || isShare(key, exact))
			return true;
		boolean bare = NumberKeys.unitOf(exact).isEmpty() || told.unit().isEmpty();
		if (told.bound() == Bound.EXACT || !bare && !NumberKeys.unitOf(key).equals(NumberKeys.unitOf(exact)) || told.ordinal())
			return false;
		double said = told.value().doubleValue();
		double share = said == 0 ? 0 : NumberKeys.valueOf(exact).doubleValue() / said - 1;
		return switch (told.bound()) {
			case ABOUT -> Math.abs(share) <= ABOUT;
			case BELOW -> share < 0 && share >= -SHORT;
			case LESS, AT_MOST -> share <= 0 && share >= -SHORT;
			case AT_LEAST, ABOVE -> share >= 0 && share <= OVER;
			case EXACT -> false;
		};
	}

	/** Whether one is the other as percent: "one in five" and "20 percent", "two-thirds" and "67 percent". */
	public static boolean isShare(String one, String other) {
		return isPercentOf(one, other) || isPercentOf(other, one);
	}

	private static boolean isPercentOf(String percent, String share) {
		if (!NumberKeys.unitOf(percent).equals("%") || !NumberKeys.unitOf(share).isEmpty())
			return false;
		BigDecimal value = NumberKeys.valueOf(share);
		return value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0 && Math.abs(value.multiply(HUNDRED).subtract(NumberKeys.valueOf(percent)).doubleValue()) <= 1;
	}
}
