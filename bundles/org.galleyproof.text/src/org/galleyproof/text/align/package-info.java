/**
 * Aligns the words of a quotation with the words of the statement it was taken from. Entry point: {@link WordAligner}.
 * <p>
 * <b>Method.</b> Global alignment with affine gap costs (O. Gotoh, "An improved algorithm for matching biological sequences",
 * Journal of Molecular Biology 162, 1982), local at both ends of the statement: the quotation is consumed wholly, the statement
 * freely before and after. Affine costs make one long gap cheaper than many short ones, which is how people cut. Costs follow
 * what typesetting allows: words in brackets and words cut at an ellipsis cost next to nothing, fillers little. Two adjacent
 * words may stand for one ("cyber criminals", "cybercriminals").
 * <p>
 * <b>Bound.</b> Up to {@link WordAligner#FULL} cells the whole matrix is filled, one byte of memory each. Above it, words and word
 * pairs that are rare in the statement are chained (heaviest chain, ascending on both sides), and only a band around the chain
 * is filled ({@link Band}); never more than {@link Band#MOST_CELLS} cells. Outside the band nothing is found: a quotation that
 * shares no rare word with a very long statement comes back as not aligned.
 * <p>
 * <b>What a marked gap drops.</b> Source words at an ellipsis or a bracket of the draft are steps of their own
 * ({@link Op#ELIDED}), so that nothing marked is lost from the record, and where
 * another turn begins in them is noted at the word ({@link Token#TURN}); words that the source itself leaves out are
 * {@link Op#BEYOND}. Between two pieces of a quotation whole sentences may be left out, as every paper does. Two places of a gap that
 * cost the same are told apart by whoever reads the steps, who knows sentences.
 * <p>
 * <b>Not done.</b> Linear memory by dividing (D. S. Hirschberg 1975; E. W. Myers and W. Miller 1988) would need two passes; the band
 * bounds memory at one byte a cell, which is less for all but hostile texts.
 * <p>
 * Nothing here knows a language: what counts as the same word is decided by whoever makes the {@link Token}s.
 */
package org.galleyproof.text.align;
