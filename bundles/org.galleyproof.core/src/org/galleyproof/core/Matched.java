package org.galleyproof.core;

import java.time.LocalDate;

import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.Outcome;
import org.galleyproof.checks.Severity;
import org.galleyproof.core.Speakers.Relation;
import org.galleyproof.index.Hit;

/** Words of the draft held against one statement that says them, and how good a match that is. */
record Matched(Evidence evidence, Outcome outcome, double rank) {

	/**
	 * The weights order statements that say nearly the same words: those of the speaker whom the draft names before those of
	 * another, a person's words before a report's own sentence, and nothing said after the draft was written. None of them
	 * outweighs a clearly better wording.
	 */
	static Matched of(Hit hit, Evidence evidence, Outcome outcome, String speaker, LocalDate draftDate) {
		double rank = outcome.similarity();
		Relation relation = Speakers.relation(speaker, evidence.speaker());
		if (relation == Relation.SAME)
			rank += 0.08;
		else if (relation == Relation.OTHER)
			rank -= 0.04;
		if (hit.statement().quoted())
			rank += 0.03;
		if (draftDate != null && evidence.date() != null && evidence.date().isAfter(draftDate))
			rank -= 0.04;
		// the search's own order settles what is left
		return new Matched(evidence, outcome, rank + 0.001 * hit.coverage());
	}

	/** Whether a finding of weight came out. */
	boolean differs() {
		return outcome.findings().stream().anyMatch(finding -> finding.severity() != Severity.INFO);
	}
}
