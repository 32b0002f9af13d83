package org.galleyproof.core;

import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.FindingType;
import org.galleyproof.checks.NameBook;
import org.galleyproof.checks.Outcome;
import org.galleyproof.checks.Quoted;
import org.galleyproof.checks.Severity;

/**
 * Judges what differs from a statement that isn't surely the named speaker's. A few words that mean the same are said by many, and by one of them the
 * other way round: "she will not vote for him" differs from "I'm voting for you" because two people speak, not because anybody is misreported; and who
 * retells what another said does so in words of his own. So what differs is told of the speaker's own statement, or of one that has so much
 * of the words that it can hardly be another.
 */
final class SpeakersOwn {

	/** How sure it must be that a statement of somebody else's says the words in marks; tuned on quotations beside transcripts. */
	private static final double SURE_OF_ANOTHERS = 0.8;
	/** The same where nobody is named, or where whom a pronoun or a group means is a guess. */
	private static final double SURE_OF_ANYBODYS = 0.65;
	/** The same for speech that is reported in other words. */
	private static final double SURE_OF_REPORTED = 0.9;

	private SpeakersOwn() {
	}

	/** The outcome, not accepted where the statement is likelier another one than misquoted. */
	static Outcome judged(Quoted quoted, Evidence evidence, Outcome outcome, NameBook names) {
		boolean differs = outcome.findings().stream().anyMatch(finding -> finding.severity() != Severity.INFO && finding.type() != FindingType.SPEAKER_CHANGED);
		if (!outcome.accepted() || !differs || evidence.speaker() == null)
			return outcome;
		return switch (Speakers.relation(quoted.speaker(), evidence.speaker(), names)) {
			case SAME -> outcome;
			case OTHER -> isNamed(quoted) ? quoted.isVerbatim() ? from(SURE_OF_ANOTHERS, outcome) : outcome.doubted() : unnamed(quoted, outcome);
			case UNKNOWN -> unnamed(quoted, outcome);
		};
	}

	private static boolean isNamed(Quoted quoted) {
		return !quoted.attributed().isEmpty() && quoted.attributed().stream().allMatch(speaker -> speaker.person() && speaker.sure());
	}

	private static Outcome unnamed(Quoted quoted, Outcome outcome) {
		return from(quoted.isVerbatim() ? SURE_OF_ANYBODYS : SURE_OF_REPORTED, outcome);
	}

	private static Outcome from(double sure, Outcome outcome) {
		return outcome.confidence() < sure ? outcome.doubted() : outcome;
	}
}
