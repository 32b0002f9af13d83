package org.galleyproof.language.analysis;

import org.galleyproof.text.Span;

/**
 * A word or sign of a sentence, as a tagger sees it.
 *
 * @param span Java offsets in the text; never empty, never overlapping the next word's
 * @param tag part of speech: Penn Treebank in the deep tier, Universal Dependencies in the light one
 * @param lemma dictionary form in lower case; the lower-cased word itself where the tagger has none
 * @param entity "B-" or "I-" and PERSON, ORG, GPE ...; {@code null} outside an entity and where the tagger has none
 * @param head index of the governing word in the sentence; -1 for the root and where the tagger has none
 * @param relation dependency label to the head; {@code null} where the tagger has none
 */
public record TaggedWord(Span span, String tag, String lemma, String entity, int head, String relation) {
}
