package org.galleyproof.language.time;

/** A time that was read, and the number of the word after its last. */
record Found(TimeExpression time, int to) {
}
