package org.galleyproof.core.proof;

import java.util.List;

import org.galleyproof.text.Span;

/**
 * A decision whose passage is not known any more: it waits to be placed by hand, or dropped.
 *
 * @param decision with the words it was about
 * @param cause why
 * @param candidates where the same words stand, Java offsets in the draft as it was when this was told; may be empty
 */
public record LostItem(Decision decision, Cause cause, List<Span> candidates) {

	/** Why a passage is lost. */
	public enum Cause {
		/** Its words were deleted here. */
		DELETED,
		/** Another program changed the draft, and no place is surely the same. */
		UNSURE,
		/** The words stand where they stood, and are read as no quotation or claim any more. */
		NOT_READ
	}

	public LostItem {
		candidates = List.copyOf(candidates);
	}

	/** The reason as a sentence for people. */
	public String sentence() {
		return ProofMessages.text("lost." + cause.name());
	}
}
