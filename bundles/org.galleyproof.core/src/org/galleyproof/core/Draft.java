package org.galleyproof.core;

import java.time.LocalDate;

/**
 * An article to check.
 *
 * @param name what messages call it: a file name or a row's id
 * @param text the whole text, exactly as given: offsets count in it
 * @param date the day it is dated; {@code null} where unknown
 */
public record Draft(String name, String text, LocalDate date) {
}
