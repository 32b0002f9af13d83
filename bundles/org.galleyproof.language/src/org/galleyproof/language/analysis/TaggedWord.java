package org.galleyproof.language.analysis;

import org.galleyproof.text.Span;

/**
 * A word or sign of a sentence, as a tagger sees it.
 *
 * @param span Java offsets in the text; never empty, never overlapping the next word's
 * @param tag part of speech of the Penn Treebank (OntoNotes' variant: HYPH, NFP, ADD, AFX ...)
 * @param lemma dictionary form in lower case, apostrophes straight; the lower-cased word itself where nothing else is known
 * @param entity "B-" or "I-" and PERSON, ORG, GPE, NORP, LOC, FAC, EVENT, LAW, WORK_OF_ART, PRODUCT, LANGUAGE, DATE, TIME, MONEY, PERCENT, QUANTITY,
 *        CARDINAL, ORDINAL (OntoNotes); {@code null} outside an entity
 * @param head index of the governing word in the sentence; -1 for the root and in the light tier
 * @param relation dependency label to the head (nsubj, ccomp, dobj ...; "root"); {@code null} in the light tier
 */
public record TaggedWord(Span span, String tag, String lemma, String entity, int head, String relation) {
}
