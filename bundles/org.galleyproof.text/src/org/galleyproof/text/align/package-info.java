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
 * Nothing here knows a language: what counts as the same word is decided by whoever makes the {@link Token}s.
 */
package org.galleyproof.text.align;
