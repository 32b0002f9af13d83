package org.galleyproof.detect;

/**
 * A noun phrase as token numbers, half-open.
 *
 * @param from its first token
 * @param to behind its last, insertions and appositions included
 * @param head behind the last token before the first comma or bracket
 */
record Phrase(int from, int to, int head) {
}
