package org.galleyproof.index;

/**
 * A value that statements can be told by, and how many have it.
 *
 * @param value as it is shown, and as a {@link Lookup} takes it
 * @param statements about how many, 1 or more: those changed lately may count twice
 */
public record Count(String value, int statements) {
}
