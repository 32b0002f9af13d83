package org.galleyproof.ui.internal.evidence;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.RunnerUp;
import org.galleyproof.index.Found;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.hover.Card;

/**
 * A statement that could be the source instead.
 *
 * @param why why it is not: the program's reason, or that somebody searched for it
 */
record Candidate(Evidence evidence, String why) {

	/** Signs of a statement in the list. */
	private static final int SHOWN = 160;

	/** Those that were looked at and not taken. */
	static List<Candidate> of(List<RunnerUp> runnersUp) {
		return runnersUp.stream().map(runner -> new Candidate(runner.evidence(), runner.why())).toList();
	}

	/** Those that a search found. */
	static List<Candidate> found(List<Found<StatementDocument>> found) {
		List<Candidate> candidates = new ArrayList<>();
		for (Found<StatementDocument> each : found) {
			StatementDocument statement = each.what();
			Span passage = each.words().isEmpty() ? new Span(0, statement.text().length()) : Span.hull(each.words());
			candidates.add(new Candidate(new Evidence(statement.id(), statement.text(), passage, statement.speaker(), statement.date(), statement.sourceId(), statement.sourceTitle(), statement.role()),
					EvidenceTexts.others_found));
		}
		return candidates;
	}

	/** Its words, as far as a line shows them. */
	String words() {
		String text = evidence.text();
		int from = Math.max(0, Math.min(evidence.passage().start(), text.length() - SHOWN));
		if (from > 0 && Character.isLowSurrogate(text.charAt(from)))
			from--;
		int to = Math.min(text.length(), from + SHOWN);
		if (to < text.length() && Character.isLowSurrogate(text.charAt(to)))
			to--;
		return (from > 0 ? "\u2026" : "") + text.substring(from, to).replaceAll("\\s+", " ") + (to < text.length() ? "\u2026" : "");
	}

	/** All that there is to say of it, in sentences. */
	String sentence() {
		return evidence.text() + "\n" + Card.where(evidence) + ": " + why;
	}
}
