package org.galleyproof.language;

import java.math.BigDecimal;
import java.math.MathContext;

/** Compares numbers by their keys, see {@link NumberMention#key}. */
public final class NumberKeys {

	private NumberKeys() {
	}

	/** Whether two keys differ in nothing but a currency, a measure or the ending of a rank: "11" and "11th", "190" and "$190", "$5" and "A$5". */
	public static boolean agree(String a, String b) {
		return a.equals(b) || isBare(a) && isDecorated(b, a) || isBare(b) && isDecorated(a, b) || isDollarOf(a, b) || isDollarOf(b, a);
	}

	/** The unit in a key of {@link NumberMention#key}: empty, "th", "%", "points", a currency or a measure. */
	public static String unitOf(String key) {
		int at = key.length();
		while (at > 1 && (key.charAt(at - 1) < '0' || key.charAt(at - 1) > '9'))
			at--;
		return key.substring(at);
	}

	/** Whether the key is that of a bare number that can be a year of our times. */
	public static boolean isYear(String key) {
		return key.length() == 5 && (key.startsWith("#19") || key.startsWith("#20"));
	}

	/** Whether one is the other rounded, to two figures at least: "3.2 billion" for "3,214 million". */
	public static boolean isRounded(String a, String b) {
		if (!unitOf(a).equals(unitOf(b)) || isYear(a) || isYear(b))
			return false;
		BigDecimal first = valueOf(a);
		BigDecimal second = valueOf(b);
		return isRounded(first, second) || isRounded(second, first);
	}

	private static boolean isRounded(BigDecimal rounded, BigDecimal exact) {
		int figures = rounded.stripTrailingZeros().precision();
		return figures >= 2 && exact.stripTrailingZeros().precision() > figures && exact.round(new MathContext(figures)).compareTo(rounded) == 0;
	}

	/** The value in a key of {@link NumberMention#key}. */
	public static BigDecimal valueOf(String key) {
		return new BigDecimal(key.substring(1, key.length() - unitOf(key).length()));
	}

	private static boolean isBare(String key) {
		char last = key.charAt(key.length() - 1);
		return key.charAt(0) == '#' && last >= '0' && last <= '9';
	}

	/** A currency, a measure or the ending of a rank is dress; percent and points are not. */
	private static boolean isDecorated(String key, String bare) {
		String rest = unitOf(key);
		if (rest.isEmpty() || !key.equals(bare + rest))
			return false;
		return Character.isLetter(rest.charAt(0)) && !rest.equals(NumberMention.POINTS) && !rest.equals("bp") || isCurrency(rest);
	}

	/** "$5" is "A$5" where the country is understood. */
	private static boolean isDollarOf(String a, String b) {
		return unitOf(a).equals("$") && unitOf(b).length() > 1 && b.endsWith("$") && a.substring(0, a.length() - 1).equals(b.substring(0, b.length() - unitOf(b).length()));
	}

	private static boolean isCurrency(String unit) {
		return Character.getType(unit.charAt(unit.length() - 1)) == Character.CURRENCY_SYMBOL;
	}
}
