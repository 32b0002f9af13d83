package org.galleyproof.index;

import java.time.LocalDate;

/**
 * What to look for.
 *
 * @param text the words of a quotation or claim
 * @param speaker who the draft says spoke; helps, never excludes; {@code null} where unknown
 * @param date the draft's date; helps, never excludes; {@code null} where unknown
 */
public record Query(String text, String speaker, LocalDate date) {
}
