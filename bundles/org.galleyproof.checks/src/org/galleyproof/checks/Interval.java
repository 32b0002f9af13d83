package org.galleyproof.checks;

import java.math.BigDecimal;

import org.galleyproof.language.Bound;
import org.galleyproof.language.NumberMention;

/** What a printed number can stand for: figures are rounded, and so are trailing noughts. Closed at both ends. */
record Interval(double low, double high) {

	/** The number as printed, half a unit of its last telling figure on either side; more where words loosen it. */
	static Interval of(NumberMention number) {
		BigDecimal plain = number.value().divide(number.scale()).stripTrailingZeros();
		double unit = Math.pow(10, -plain.scale()) * number.scale().doubleValue();
		// of several noughts at the end of a number written out, one is likely to be told for sure
		double half = plain.scale() < 0 && number.scale().compareTo(BigDecimal.ONE) == 0 ? Math.max(0.5, unit / 20) : unit / 2;
		double value = number.value().doubleValue();
		double loose = number.bound() == Bound.EXACT ? 0 : Math.abs(value) * 0.15;
		return new Interval(value - half - loose, value + half + loose);
	}

	/** A count: no rounding where no noughts stand at its end. */
	static Interval ofCount(NumberMention number) {
		BigDecimal plain = number.value().divide(number.scale()).stripTrailingZeros();
		boolean exact = number.scale().compareTo(BigDecimal.ONE) == 0 && plain.scale() == 0 && number.bound() == Bound.EXACT;
		double value = number.value().doubleValue();
		return exact ? new Interval(value, value) : of(number);
	}

	Interval over(Interval other) {
		return new Interval(low / other.high, high / other.low);
	}

	Interval minus(Interval other) {
		return new Interval(low - other.high, high - other.low);
	}

	Interval plus(Interval other) {
		return new Interval(low + other.low, high + other.high);
	}

	Interval times(double factor) {
		return new Interval(low * factor, high * factor);
	}

	boolean meets(Interval other) {
		return low <= other.high + 1e-9 && other.low <= high + 1e-9;
	}

	double middle() {
		return (low + high) / 2;
	}
}
