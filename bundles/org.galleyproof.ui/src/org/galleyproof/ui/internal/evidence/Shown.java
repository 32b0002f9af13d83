package org.galleyproof.ui.internal.evidence;

import java.util.List;

import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.DraftDay;
import org.galleyproof.core.UndatedTimes;
import org.galleyproof.ui.internal.annotations.Checked;
import org.galleyproof.ui.internal.proof.OpenDraft;

/**
 * What the Evidence view shows: one quotation, claim or finding with all that is known of it.
 *
 * @param open the draft that it stands in
 * @param draft the answer that it is part of
 * @param item the quotation, claim or finding
 * @param parts its statements with what stands around them; empty where it has none
 * @param words the sentences of the draft
 * @param sources what the sources have
 * @param undated which of its times were not checked, in a sentence; {@code null} for none
 * @param other whether it is held against another statement than its own, to look at
 */
record Shown(OpenDraft open, CheckedDraft draft, Checked item, List<SourcePart> parts, Sheet words, Sheet sources, String undated, boolean other) {

	/** Puts together what is shown. @param parts the statements it was held against */
	static Shown of(OpenDraft open, CheckedDraft draft, Checked item, List<SourcePart> parts, boolean other) {
		return new Shown(open, draft, item, parts, Sheets.draft(item, draft), parts.isEmpty() ? Sheet.EMPTY : Sheets.source(item, parts), undated(draft, item), other);
	}

	private static String undated(CheckedDraft draft, Checked item) {
		boolean whole = item.quotation() != null || item.sentence() != null;
		return whole ? DraftDay.unchecked(draft.draft().text(), UndatedTimes.of(draft, item.quotation(), item.sentence(), item.evidence())) : null;
	}
}
