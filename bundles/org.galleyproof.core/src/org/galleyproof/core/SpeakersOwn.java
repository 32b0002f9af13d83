package org.galleyproof.core;

import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.FindingType;
import org.galleyproof.checks.NameBook;
import org.galleyproof.checks.Outcome;
import org.galleyproof.checks.Quoted;
import org.galleyproof.checks.Severity;
import org.galleyproof.core.Speakers.Relation;
import org.galleyproof.text.align.Step;

/**
 * Judges what differs from a statement that isn't surely the named speaker's. A few words that mean the same are said by many, and by one of them the
 * other way round: "she will not vote for him" differs from "I'm voting for you" because two people speak, not because anybody is misreported; and who
 * retells what another said does so in words of his own; nor does it bear a report out that another says so. So what differs is told of the speaker's own statement, or of one that has so much
 * of the words that it can hardly be another.
 */
final class SpeakersOwn {

	/** How sure it must be that a statement of somebody else's says the words in marks; tuned on quotations beside transcripts. */
	private static final double SURE_OF_ANOTHERS = 0.8;
	/** The same where nobody is named, or where whom a pronoun or a group means is a guess. */
	private static final double SURE_OF_ANYBODYS = 0.65;
	/** The same for speech that is reported in other words. */
	private static final double SURE_OF_REPORTED = 0.9;

	/** Above all that anything is sure of: another's statement is none for speech that is reported in other words. */
	private static final double NEVER = 2;
	/** Words of content that another's statement must share with the quotation, as those that prove who spoke. */
	private static final int LEAST_SHARED = 3;

	private SpeakersOwn() {
	}

	/** The outcome, not accepted where the statement is likelier another one than misquoted. */
	static Outcome judged(Quoted quoted, Evidence evidence, Outcome outcome, NameBook names) {
		boolean differs = outcome.findings().stream().anyMatch(finding -> finding.severity() != Severity.INFO && finding.type() != FindingType.SPEAKER_CHANGED);
		if (!outcome.accepted() || !differs && !quoted.isIndirect() || evidence.speaker() == null)
			return outcome;
		Relation relation = Speakers.relation(quoted.speaker(), evidence.speaker(), names);
		boolean another = relation == Relation.OTHER && isNamed(quoted);
		// that somebody else says the same bears out no report of what the one said
		if (!differs)
			return another ? outcome.doubted() : outcome;
		boolean said = relation == Relation.SAME || outcome.confidence() >= bar(another, quoted.isVerbatim()) && !(another && isTooLittle(outcome));
		return said ? outcome : outcome.doubted();
	}

	private static boolean isNamed(Quoted quoted) {
		return !quoted.attributed().isEmpty() && quoted.attributed().stream().allMatch(speaker -> speaker.person() && speaker.sure());
	}

	/** How sure it must be. @param another whether the statement is surely another's than the named speaker's */
	private static double bar(boolean another, boolean verbatim) {
		if (another)
			return verbatim ? SURE_OF_ANOTHERS : NEVER;
		return verbatim ? SURE_OF_ANYBODYS : SURE_OF_REPORTED;
	}

	/** Whether both share so few words of content that they prove nothing of what differs beside them. */
	private static boolean isTooLittle(Outcome outcome) {
		int shared = 0;
		for (Step step : outcome.alignment().steps())
			if (step.op().same())
				for (int i = step.draft(); i < step.draftEnd(); i++)
					shared += outcome.alignment().draft().get(i).isContent() ? 1 : 0;
		return shared < LEAST_SHARED;
	}
}
