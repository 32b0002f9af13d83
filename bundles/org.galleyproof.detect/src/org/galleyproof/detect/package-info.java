/**
 * Reads a draft: which words stand in it as whose, and which sentences state something that can be checked. The entry point is
 * {@link org.galleyproof.detect.DraftReader}; what it gives back is plain immutable values. {@link
 * org.galleyproof.detect.Boilerplate} tells importers what on a page is nobody's statement.
 *
 * <h2>The stages</h2>
 * <ol>
 * <li>Paragraphs and sentences ({@code org.galleyproof.text}).
 * <li>{@code MarkTokenizer} finds what may be a quotation mark, {@code MarkScanner} pairs the marks of a paragraph: of all readings
 * it takes the one with the least cost, so that a missing mark costs its own quotation and not those behind it.
 * {@code LineSpeech} finds speech that a whole paragraph sets off instead: behind a dash, a label, the mark of a quoted mail.
 * <li>{@code Tokens} folds every marked stretch into one token, {@code Frames} cuts what is left into the writer's sentences.
 * <li>{@code AttributionFinder} looks for the verb and the name that go with a stretch ({@code CueVerbs}, {@code SubjectFinder},
 * {@code LabelFinder}); {@code PhraseBefore} and {@code PhraseAfter} say where the name begins and ends.
 * <li>{@code QuotationAssembler} joins stretches to quotations, {@code QuotationFilter} leaves out scare quotes and titles of works.
 * <li>A {@code ReportedSpeech} finds what is reported without marks: {@link org.galleyproof.detect.RuleReader} by rules and word lists
 * ({@code ReportScanner} with {@code TailFinder} for attributions behind the words, {@code ReportEdge} for where they end, {@code
 * ReportingWords} for how a word is used), or a trained one of {@link org.galleyproof.detect.reported}.
 * <li>{@code QuotationJoiner} makes one list of both, and one of the marks that quote nobody.
 * <li>{@code NameScanner} finds names with the roles beside them ({@code RoleReader}), {@code People} and {@code DraftRoles} know who is
 * called what, {@code PronounResolver} whom "she" means, {@code SourceKinds} what is no person; {@code SpeakerResolver} makes {@link
 * org.galleyproof.detect.Speaker speakers} of it, each with its {@link org.galleyproof.detect.Resolution reason}.
 * <li>{@link org.galleyproof.detect.NameReader}, when asked, merges the names of persons, organisations and places through the draft.
 * <li>{@link org.galleyproof.detect.claims.ClaimScorer} says how much a sentence is worth checking, and why.
 * </ol>
 * No stage knows a later one; none keeps anything between two drafts. All take linear time: every look around is bounded, by a
 * constant that is named where it is used.
 *
 * <h2>The choices</h2>
 * <ul>
 * <li><b>Rules and word lists, no model.</b> Direct speech has to work on any kind of text, at once and on every edit. The lists lie
 * beside {@code org.galleyproof.language.Lexicon}; a word is added there, not here.
 * <li><b>Content</b> leaves the outer marks out and keeps the comma or full stop that stands inside them. A quotation that is split by
 * its attribution, or goes on in the next paragraph, has several content spans. The next paragraph goes on where the one before
 * did not close, or closed with its attribution while this one stands in marks from end to end and names nobody. Spans of one
 * quotation may therefore come from different places of what was said.
 * <li><b>Speech without marks</b> is read where the paragraph alone tells: a label in capitals or Q and A, a dash with an attribution,
 * a question or somebody who says "I" or "you", a block that a colon introduces. A list by dash and a heading in capitals are none.
 * <li><b>The outermost report wins</b>, as in the annotated news that the rules were tuned on: what lies inside a content is no report
 * of its own, "that" belongs to the content, and beliefs, wishes and stands are reports. Contents run to the end of the sentence
 * unless a new cue of the same subject, "but", "while" or a mark of punctuation gives the word back to the writer.
 * <li><b>Direct or mixed:</b> direct where the marks hold a clause that stands for itself (beside its attribution, or in a sentence of its
 * own), mixed where the marks hold a part of the writer's sentence; the clause that is reported round them belongs to its content then,
 * and only the marked part is word for word.
 * <li><b>Source</b> is the whole noun phrase: titles, what follows "of", a first apposition, and a relative clause where the person is
 * named in full; a clause behind a mere surname says what the reader knows and is left out.
 * <li><b>The nearest verb of saying</b> attributes a fragment. Where its subject is a pronoun, the one further left says who.
 * <li><b>Speaker:</b> a person's name in full without titles, with the roles that the source gives in parts; a body's name without its
 * article ("European Union"); a definite group as it stands ("the ministers"); several speakers where names are joined. A role without a
 * name means the last person before it to whom the draft gives that role, else the only known one. No name for an indefinite source
 * ("an official") and for a document ("the statement"). "He" and "she" mean, in the nearest sentence that names somebody
 * whom they fit, the only such person, the last speaker, or the one the sentence begins with.
 * <li><b>What is no quotation:</b> fewer than three words in marks with nobody to say them, nicknames, titles of works and programmes,
 * feet and inches, apostrophes, attributes of markup: each is kept with its reason, see {@link org.galleyproof.detect.NoQuotation}.
 * </ul>
 */
package org.galleyproof.detect;
