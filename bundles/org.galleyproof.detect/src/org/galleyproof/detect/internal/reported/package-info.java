/**
 * The trained reader of reported speech, from tagged words to reports. The entry point is {@link
 * org.galleyproof.detect.internal.reported.ReportModel}.
 *
 * <ol>
 * <li>{@code Words} turns a tagged paragraph into arrays of numbers; {@code Scene} adds how much each word attributes, {@code Paths} which ways
 * in the dependency tree lead from content or source to a cue.
 * <li>{@code FeatureExtractor} says of each word what its label may depend on ({@code WordFeatures}, {@code MarkFeatures}, {@code CueFeatures},
 * {@code TreeFeatures}, {@code PathFeatures}), as hashed numbers, with no string made.
 * <li>{@code Labeller} is a pass of the conditional random field. There are two: the second sees the labels of the first and how sure it was
 * ({@code FirstReading}), so that it can keep a cue, its content and its source in line.
 * <li>{@code Linker} puts labelled words together to reports; {@code Subjects} finds who says it where no label does.
 * </ol>
 *
 * <h2>The choices</h2>
 * <ul>
 * <li><b>Labels</b> are flat: of contents inside contents the outermost is found, and a word is in one report only.
 * <li><b>Marks are features, not rules:</b> 97 of 100 words in marks are content, and the field learns which are not. What stands in marks is
 * exact nevertheless, because {@code QuotationJoiner} goes by the marks.
 * <li><b>Counts of cues and ways</b> leave the article out whose features they make; else training trusts them far too much.
 * <li><b>Feature dropout</b> is what the accuracy stands or falls with: by cross-validation 0.75 does better than 0.5.
 * </ul>
 * Everything takes linear time in the words; each look around is bounded by a constant that is named where it is used.
 */
package org.galleyproof.detect.internal.reported;
