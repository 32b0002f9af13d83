package org.galleyproof.ui.internal.evidence;

import org.galleyproof.checks.Explanation.Aligned;
import org.galleyproof.text.Span;

/** Leads from a word of the draft to the word of the source beside it, and back. */
final class WordMap {

	private WordMap() {
	}

	/**
	 * The place in the card of the sources that answers a place of the draft: the word beside it, or else the passage.
	 *
	 * @param draft a Java offset in the draft
	 */
	static Span inSources(Shown shown, int draft) {
		Aligned nearest = null;
		for (Aligned word : shown.item().explanation().words())
			if (word.draft() != null && word.source() != null && word.draft().start() <= draft && (nearest == null || nearest.draft().start() <= word.draft().start()))
				nearest = word;
		if (nearest != null)
			for (SourcePart part : shown.parts())
				if (part.evidence().statement().equals(nearest.statement()) && nearest.source().end() <= part.evidence().text().length()) {
					Span here = shown.sources().here(part.evidence().sourceId(), part.inText(nearest.source()));
					if (here != null)
						return here;
				}
		return shown.sources().passage();
	}

	/**
	 * The place of the draft that answers a place in a source: the word beside it, or else the whole quotation.
	 *
	 * @param there a place in a source that is shown
	 */
	static Span inDraft(Shown shown, Sheet.Place there) {
		Span nearest = null;
		int best = Integer.MIN_VALUE;
		for (SourcePart part : shown.parts()) {
			if (there == null || !part.evidence().sourceId().equals(there.source()))
				continue;
			for (Aligned word : shown.item().explanation().words())
				if (word.draft() != null && word.source() != null && word.statement().equals(part.evidence().statement()) && word.source().end() <= part.evidence().text().length()) {
					int start = part.inText(word.source()).start();
					if (start <= there.span().start() && start > best) {
						best = start;
						nearest = word.draft();
					}
				}
		}
		return nearest == null ? shown.item().hull() : nearest;
	}
}
