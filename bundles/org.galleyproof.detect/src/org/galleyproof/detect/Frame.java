package org.galleyproof.detect;

import java.util.List;

/**
 * A sentence of the writer with the marked stretches in it; offsets count from the start of the paragraph.
 *
 * @param stretches in order; empty where nothing stands in marks
 * @param floating whether it has stretches and no word of the writer
 * @param bare whether it has two words of the writer at most: But “…”.
 * @param main where nothing stands in marks: whom the sentence lets speak or has for its subject; else {@code null}
 */
record Frame(List<Stretch> stretches, boolean floating, boolean bare, Attribution main) {
}
