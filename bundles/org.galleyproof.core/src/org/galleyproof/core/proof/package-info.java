/**
 * What people decide about the quotations and claims of a draft. Entry point: {@link org.galleyproof.core.proof.ProofSession}, one for an open draft.
 *
 * <pre>
 * session = ProofSession.open(path, text)      the draft as its file has it
 * session.edit(offset, removed, inserted)      every edit, as the editor tells it
 * session.update(checkedDraft, statements)     every check: what there is to decide, and what opened again
 * session.state()                              items, lost ones, the tally: "12 of 31 confirmed"
 * session.decide(item, Action.CONFIRM, ...)    a decision; the step can be undone
 * session.saved()                              the draft was saved
 * </pre>
 *
 * Decisions are kept beside the draft, {@code ferry.md.proof} for {@code ferry.md}. How a passage stands follows from its history, which only grows; two
 * programs that decide on one draft are put together by the entries of their histories. A passage is known again by {@link
 * org.galleyproof.core.proof.Anchors}, or it is lost and says so.
 */
package org.galleyproof.core.proof;
