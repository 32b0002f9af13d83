package org.galleyproof.core;

import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.FindingType;
import org.galleyproof.checks.Outcome;
import org.galleyproof.checks.Quoted;
import org.galleyproof.checks.Severity;

/**
 * Judges reported speech held against a statement. A few words that mean the same are said by many, and by one of them the other way round: "she
 * will not vote for him" differs from "I'm voting for you" because two people speak, not because anybody is misreported. So what differs is told of the
 * named speaker's own statement, or of one that is hardly another.
 */
final class SpeakersOwn {

	/** How sure it must be that both speak of the same, where it is unknown whether the same person does. */
	private static final double SURE_ALONE = 0.9;

	private SpeakersOwn() {
	}

	/** The outcome, not accepted where the statement is likelier another's than misreported. */
	static Outcome judged(Quoted quoted, Evidence evidence, Outcome outcome) {
		boolean differs = outcome.findings().stream().anyMatch(finding -> finding.severity() != Severity.INFO && finding.type() != FindingType.SPEAKER_CHANGED);
		if (!outcome.accepted() || !differs || evidence.speaker() == null)
			return outcome;
		return switch (Speakers.relation(quoted.speaker(), evidence.speaker())) {
			case SAME -> outcome;
			case OTHER -> isSure(quoted) ? outcome.doubted() : alone(outcome);
			case UNKNOWN -> alone(outcome);
		};
	}

	/** Whether the draft names the speaker: whom a pronoun or a group means is a guess. */
	private static boolean isSure(Quoted quoted) {
		return !quoted.attributed().isEmpty() && quoted.attributed().stream().allMatch(speaker -> speaker.person() && speaker.sure());
	}

	private static Outcome alone(Outcome outcome) {
		return outcome.confidence() < SURE_ALONE ? outcome.doubted() : outcome;
	}
}
