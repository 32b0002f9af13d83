package org.galleyproof.detect;

import java.util.List;
import java.util.Set;

import org.galleyproof.detect.claims.ClaimKind;
import org.galleyproof.detect.claims.ClaimScorer;
import org.galleyproof.detect.claims.Reason;
import org.galleyproof.text.Span;

/**
 * A sentence of a draft.
 *
 * @param span Java offsets in the draft, without surrounding white space
 * @param checkworthiness 0..1: how much it states a fact worth checking
 * @param claim whether it counts as a claim at the program's own threshold
 * @param kinds what it states, in the order of the enumeration; may hold kinds where it is no claim; may be empty
 * @param reasons what tells for or against its being a claim, the weightiest first; may be empty
 */
public record Sentence(Span span, double checkworthiness, boolean claim, Set<ClaimKind> kinds, List<Reason> reasons) {

	public Sentence {
		reasons = List.copyOf(reasons);
	}

	/** @param span Java offsets in {@code text} */
	static Sentence scored(String text, Span span, ClaimScorer claims) {
		ClaimScorer.Score score = claims.score(text, span);
		return new Sentence(span, score.checkworthiness(), score.claim(), score.kinds(), score.reasons());
	}

	/** This sentence moved by {@code delta} UTF-16 units. */
	Sentence shift(int delta) {
		return new Sentence(span.shift(delta), checkworthiness, claim, kinds, reasons);
	}
}
