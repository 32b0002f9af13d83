/**
 * What the words of a sentence are: part of speech, lemma, named entity, dependency. A {@link
 * org.galleyproof.language.analysis.Tagger} is one way to know it; they differ in what they tell and in what they cost, see {@link
 * org.galleyproof.language.analysis.Tier}. Nothing outside this package sees a language library.
 */
package org.galleyproof.language.analysis;
