/**
 * What the program knows of English: numbers, spellings, contractions, opposites, names that are one name, and the reading of text
 * as the tokens that alignment compares ({@link org.galleyproof.language.TokenReader}). Rules are code; words are hand-made lists
 * in {@code english/}, each of which says at its top what its columns mean. Nothing outside this package reads those lists but
 * through {@link org.galleyproof.language.Lexicon}.
 */
package org.galleyproof.language;
