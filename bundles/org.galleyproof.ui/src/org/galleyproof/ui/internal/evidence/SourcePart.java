package org.galleyproof.ui.internal.evidence;

import java.util.List;

import org.galleyproof.checks.Evidence;
import org.galleyproof.core.dossier.StatementPlace;
import org.galleyproof.text.Span;

/**
 * A statement as the Evidence view shows it, with what stands around it in its source and what is known of both.
 *
 * @param evidence the statement
 * @param text the text of its source; the statement alone where the source can't be read
 * @param place where the statement stands in {@code text}; {@code null} where that is the statement alone
 * @param shown the stretch of {@code text} to show, Java offsets
 * @param facts what is known of statement and source
 * @param problem why the source can't be read, one sentence; {@code null} where it can
 */
record SourcePart(Evidence evidence, String text, StatementPlace place, Span shown, List<Fact> facts, String problem) {

	SourcePart {
		facts = List.copyOf(facts);
	}

	/**
	 * Something known.
	 *
	 * @param label what it is: "Publisher"
	 * @param value for people to read
	 * @param link the address that it opens; {@code null} for none
	 * @param warning whether it weakens the evidence
	 */
	record Fact(String label, String value, String link, boolean warning) {
	}

	/** The words that answer the draft's, Java offsets in {@link #text}. */
	Span passage() {
		return inText(evidence.passage());
	}

	/** The place in {@link #text} of a stretch of the statement. */
	Span inText(Span words) {
		return place == null ? words : place.inSource(words);
	}
}
