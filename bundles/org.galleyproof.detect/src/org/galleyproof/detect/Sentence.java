package org.galleyproof.detect;

import org.galleyproof.text.Span;

/**
 * A sentence of a draft.
 *
 * @param span Java offsets in the draft, without surrounding white space
 * @param checkworthiness 0..1: how much it states a fact worth checking
 * @param claim whether it counts as a claim at the program's own threshold
 */
public record Sentence(Span span, double checkworthiness, boolean claim) {
}
