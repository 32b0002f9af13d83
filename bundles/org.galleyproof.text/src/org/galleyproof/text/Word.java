package org.galleyproof.text;

/**
 * A word of a text: a run of letters and digits with inner apostrophes ("don't"), hyphens being breaks ("31-page" is two words),
 * and numerals kept whole with their inner points and commas ("3.2", "65,878").
 *
 * @param span where it stands, Java offsets in the text it was read from
 * @param text as written
 * @param key folded for comparison by {@link Folding#key}: lower case, apostrophes straight, one form for each letter; diacritics
 *            stay, since they tell words apart ("resume", "résumé")
 */
public record Word(Span span, String text, String key) {
}
