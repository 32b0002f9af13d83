package org.galleyproof.core.proof;

import java.util.List;

/**
 * What a proof file holds.
 *
 * @param draft the file name of the draft; {@code null} where unknown
 * @param digest SHA-256 of the draft as it was last saved; {@code null} where unknown
 * @param landmarks the paragraphs of that draft, in which the anchors count
 * @param dating which day people say that it is dated
 */
record Stored(String draft, String digest, Landmarks landmarks, Dating dating, List<Decision> decisions, List<Ignored> ignored) {

	static final Stored NOTHING = new Stored(null, null, Landmarks.NONE, Dating.NONE, List.of(), List.of());

	Stored {
		decisions = List.copyOf(decisions);
		ignored = List.copyOf(ignored);
	}

	boolean isEmpty() {
		return decisions.isEmpty() && ignored.isEmpty() && dating.history().isEmpty();
	}
}
