/**
 * Reported speech in prose: the spans of content, cue and source, with marks or without. Several {@link
 * org.galleyproof.detect.reported.ReportedSpeech readers} give the same answer from different means: rules and a lexicon, or a
 * trained sequence model.
 */
package org.galleyproof.detect.reported;
