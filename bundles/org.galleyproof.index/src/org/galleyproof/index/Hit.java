package org.galleyproof.index;

import org.galleyproof.text.Span;

/**
 * A statement found for a query.
 *
 * @param statement the statement
 * @param passage the part of its text that answers the query best, Java offsets
 * @param score higher is better; comparable within one answer
 * @param coverage 0..1: the share of the query's words, weighted by their rarity, that the passage holds
 */
public record Hit(StatementDocument statement, Span passage, double score, double coverage) {
}
