/**
 * What the program knows of the {@link org.galleyproof.language.Language} that it reads: numbers, spellings, contractions, opposites, names that are one name, and the reading of text
 * as the tokens that alignment compares ({@link org.galleyproof.language.TokenReader}). Rules are code; words are hand-made lists
 * in a folder for each language, {@code english/} first, where each says at its top what its columns mean. Nothing outside this package reads those lists but
 * through {@link org.galleyproof.language.Lexicon}.
 */
package org.galleyproof.language;
