/**
 * Runs statistical models of English over one sentence: words, parts of speech, lemmas, named entities, dependencies.
 *
 * <p>The models are NLP4J's (Jinho D. Choi, Emory University; Apache License 2.0), trained on OntoNotes: linear models over many
 * sparse features, the parser a list-based transition system (Choi and McCallum, "Transition-based Dependency Parsing with
 * Selectional Branching", ACL 2013). The library itself takes a minute to load and two gigabytes, because it keeps every weight of
 * every label although 92 of 100 are zero, and every feature as a string. So the build converts what it ships ({@code
 * org.galleyproof.language.converter}) into flat tables, and this package reads those: a feature is the 64-bit hash of its text,
 * found in an open-addressed table of 32-bit prints, and only weights other than zero are there, as 16-bit numbers. Tags, entities
 * and trees are the library's own but for near ties; no library is needed when the program runs.
 *
 * <p>Nothing here keeps anything between two sentences.
 */
package org.galleyproof.language.analysis.internal;
