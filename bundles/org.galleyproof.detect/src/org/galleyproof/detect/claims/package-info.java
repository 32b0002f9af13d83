/**
 * Which sentences state a fact worth checking, how sure that is, of what kind, and why ({@link
 * org.galleyproof.detect.claims.ClaimScorer}).
 * <p>
 * A linear model over features that can be told in words: {@code WordList} reads a sentence as words and their classes
 * ({@code claim-words.txt}), {@link org.galleyproof.detect.claims.ClaimFeatures} makes features of words, runs and counts, and
 * {@link org.galleyproof.detect.claims.ClaimModel} holds a weight for each. A sentence's {@link
 * org.galleyproof.detect.claims.Reason}s are the sums of the weights of what belongs together. Nothing but the sentence is looked at, no
 * tagger is needed, and time is linear. Where sentence vectors are at hand, {@link org.galleyproof.detect.claims.MeaningModel} looks once more, in
 * the background, at the sentences of which the model is unsure. The model is trained by {@code releng/org.galleyproof.detect.trainer}, also on a desk's own labelled
 * sentences; its card lies beside it.
 */
package org.galleyproof.detect.claims;
