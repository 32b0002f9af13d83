package org.galleyproof.checks;

import java.util.List;

import org.galleyproof.text.Span;

/**
 * Two places of one draft, or a figure and what the figures beside it make.
 *
 * @param span the place to look at
 * @param other what stands elsewhere, or what it should come to, for the message
 * @param kind chooses the message
 * @param replacement what would put it right where only one can be right; {@code null} else
 */
record Disagreement(Span span, String other, String kind, String replacement) {

	Disagreement shift(int delta) {
		return new Disagreement(span.shift(delta), other, kind, replacement);
	}

	Finding finding(String draft) {
		FindingType type = FindingType.INCONSISTENT;
		return new Finding(type, type.severity(), span, List.of(Messages.shorten(span.of(draft)), other, "", kind), null, null, replacement);
	}
}
