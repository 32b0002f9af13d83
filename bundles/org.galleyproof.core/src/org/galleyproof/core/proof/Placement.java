package org.galleyproof.core.proof;

import java.util.List;

import org.galleyproof.text.Span;

/**
 * What became of an anchor in another version of the draft.
 *
 * @param span the place, Java offsets; {@code null} where it is lost, which is whenever no place is sure
 * @param candidates where the same words stand, for a person to choose from; empty unless the anchor is lost
 */
public record Placement(Span span, List<Span> candidates) {

	public Placement {
		candidates = List.copyOf(candidates);
	}

	static Placement at(Span span) {
		return new Placement(span, List.of());
	}

	/** Whether no place is sure. */
	public boolean isLost() {
		return span == null;
	}
}
