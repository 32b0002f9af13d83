/**
 * Holds a draft's words against a statement and says what differs. Entry point: {@link org.galleyproof.checks.Comparer}; "why was
 * this flagged?" is answered by the class of that name in {@link org.galleyproof.checks.Checks}.
 * <p>
 * <b>Way of the data.</b> Language reads both texts as tokens, text aligns them, {@code Acceptance} decides whether the statement
 * says this at all, each {@link org.galleyproof.checks.WordCheck} names the steps of the alignment that it takes to differ
 * ({@link org.galleyproof.checks.Sighting}), and {@code Findings} makes plain data of them: exact spans, words, a replacement. Each
 * {@link org.galleyproof.checks.FrameCheck} then looks at what the draft says around the words, and each
 * {@link org.galleyproof.checks.DraftCheck} at the draft as a whole.
 * <p>
 * <b>Who wins.</b> The checks run in the order of {@link org.galleyproof.checks.Checks}, and none sees what a graver one has taken:
 * a changed word that is a number is a number changed and nothing else. What editors may do (tidying, marked edits) is taken
 * before the checks of words, and told as information only.
 * <p>
 * <b>Direct, mixed, indirect.</b> Words in marks promise the wording. Outside marks wording, time and length are the writer's, and
 * only numbers, days, names, denials and how sure or how much are compared ({@code Paraphrased}); where the words are too few to
 * align, the facts alone ({@code ClaimComparer}).
 * <p>
 * <b>How grave.</b> Each finding has the usual severity of its type, unless the house's style has a clause for the type or for the
 * editor's liberty that was taken ({@link org.galleyproof.checks.Edit}): then the clause decides, and the finding names it
 * ({@link org.galleyproof.checks.HouseStyle}). The words side by side and the statements that lost are kept beside the findings
 * ({@link org.galleyproof.checks.Explanation}).
 * <p>
 * <b>Never reported:</b> curly and straight marks, dashes, spacing, capitals, -ise and -ize, British and American spelling, hyphens
 * in compounds, numerals for words, punctuation, paragraph breaks. Most of this is folded away before anything is compared.
 * <p>
 * A new check is a class with its own wrong and right examples, a line in {@link org.galleyproof.checks.Checks}, a constant in
 * {@link org.galleyproof.checks.FindingType}, and its three texts in {@code messages.properties}.
 */
package org.galleyproof.checks;
