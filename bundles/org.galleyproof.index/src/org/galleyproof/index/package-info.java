/**
 * Finds the statements that may be behind the words of a draft. Entry point: {@link org.galleyproof.index.StatementIndex}. The
 * only package that imports Lucene.
 *
 * <p>
 * What is retrieved is a passage of a few dozen words, not a whole turn: in a turn of a thousand words nearly every query finds
 * nearly all of its words. Two stages: Lucene proposes passages that share the query's rarest words and pairs of neighbouring
 * words; then each is aligned with the query, which weighs every word by its rarity and minds the order. A claim's words are another's;
 * it is looked up by stems, titles and speakers, and a linear model orders what is found. Every hit says how sure it is that the
 * words come from it, and what its score is made of. The index is derived data: it may be deleted and built again at any time.
 */
package org.galleyproof.index;
