package org.galleyproof.checks;

import java.time.LocalDate;
import java.util.List;

import org.galleyproof.text.Span;

/**
 * Two places of one draft, or a figure and what the figures beside it make.
 *
 * @param span the place to look at
 * @param other what stands elsewhere, or what it should come to, for the message
 * @param kind chooses the message
 * @param replacement what would put it right where only one can be right; {@code null} else
 * @param dated the day of the draft, where they disagree by that; {@code null} else
 */
record Disagreement(Span span, String other, String kind, String replacement, LocalDate dated) {

	/** One that is none the less, whatever the day of the draft. */
	Disagreement(Span span, String other, String kind, String replacement) {
		this(span, other, kind, replacement, null);
	}

	Disagreement shift(int delta) {
		return new Disagreement(span.shift(delta), other, kind, replacement, dated);
	}

	Finding finding(String draft) {
		FindingType type = FindingType.INCONSISTENT;
		return new Finding(type, type.severity(), span, List.of(Messages.shorten(span.of(draft)), other, "", kind), null, null, replacement).dated(dated);
	}
}
