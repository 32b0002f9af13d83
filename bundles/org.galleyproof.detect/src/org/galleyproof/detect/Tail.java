package org.galleyproof.detect;

import org.galleyproof.text.Span;

/**
 * An attribution behind or between the words that it reports, as ranges of tokens.
 *
 * @param from its first token, the comma before it included
 * @param to behind its last
 * @param cue the verb or "according to"
 * @param source may be {@code null}
 * @param interrupts whether the reported words go on behind it
 */
record Tail(int from, int to, Span cue, Span source, boolean interrupts) {
}
