package org.galleyproof.core;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.Finding;
import org.galleyproof.checks.FindingType;
import org.galleyproof.checks.NameBook;
import org.galleyproof.checks.Outcome;
import org.galleyproof.checks.Severity;
import org.galleyproof.core.Speakers.Relation;
import org.galleyproof.index.Hit;
import org.galleyproof.text.Span;
import org.galleyproof.text.align.Alignment;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Step;

/**
 * Words of the draft held against one statement that says them.
 *
 * @param covered the draft's words that the statement speaks about, Java offsets, ascending: all of them, or fewer where the
 *            source itself prints a fragment; none for a claim
 * @param own whether its source has the speaker's own words, see {@link FirstHand#isOwn}
 * @param rank how good a match it is, higher is better; comparable within one quotation or claim
 */
record Matched(Evidence evidence, Outcome outcome, List<Span> covered, boolean own, double rank) {

	private static final double SAME_SPEAKER = 0.08;
	private static final double OTHER_SPEAKER = 0.04;
	private static final double QUOTED = 0.03;
	private static final double LATER = 0.04;
	private static final double LATELY = 0.03;
	private static final double FAITHFUL = 0.04;
	/** Drafts report what was said so many days before, at most, unless they say otherwise. */
	private static final int LATELY_DAYS = 7;

	/**
	 * The weights order statements that say nearly the same words: those of the speaker whom the draft names before those of
	 * another, a person's words before a report's own sentence, one that leaves nothing to report before one that does, and what
	 * was said shortly before the draft was written before what was said long before or even after it. None of them outweighs a
	 * clearly better wording.
	 *
	 * @param names who the persons are that have several names
	 * @param share 0..1: how much of the words in question was held against the statement
	 */
	static Matched of(Hit hit, Evidence evidence, Outcome outcome, double share, String speaker, LocalDate draftDate, NameBook names) {
		// a claim is compared by its facts, without an alignment
		List<Span> covered = outcome.alignment() == null ? List.of() : covered(outcome.alignment());
		double rank = outcome.similarity() * share;
		Relation relation = Speakers.relation(speaker, evidence.speaker(), names);
		if (relation == Relation.SAME)
			rank += SAME_SPEAKER;
		else if (relation == Relation.OTHER)
			rank -= OTHER_SPEAKER;
		if (hit.statement().quoted())
			rank += QUOTED;
		if (!outcome.differs())
			rank += FAITHFUL;
		if (draftDate != null && evidence.date() != null) {
			long days = ChronoUnit.DAYS.between(evidence.date(), draftDate);
			rank += days < 0 ? -LATER : days <= LATELY_DAYS ? LATELY : 0;
		}
		// the search's own order settles what is left
		return new Matched(evidence, outcome, covered, FirstHand.isOwn(hit), rank + 0.001 * hit.coverage());
	}

	/** Whether no other statement could be better: the same words, a person's, and the named speaker's. */
	boolean isPerfect() {
		return rank >= 1 + SAME_SPEAKER + QUOTED + FAITHFUL && !differs();
	}

	/** The same statement held against more of the words. */
	Matched with(Outcome more) {
		return new Matched(evidence, more, covered(more.alignment()), own, rank);
	}

	/** With what differs in these words alone: of what the draft says around them, who spoke and when, they are too few to prove anything. */
	Matched within(List<Span> words) {
		List<Finding> inside = outcome.findings().stream().filter(finding -> words.stream().anyMatch(finding.span()::overlaps)).toList();
		return new Matched(evidence, new Outcome(outcome.confidence(), outcome.similarity(), inside, outcome.alignment()), covered, own, rank);
	}

	/** Whether a finding of weight came out. */
	boolean differs() {
		return outcome.differs();
	}

	/**
	 * How much is wrong, in characters of the draft and something for each finding: the answer that leaves less is the likelier one. Where
	 * nothing else decides, a sentence more than the statement has is rather one without a source than one added to it.
	 */
	static int weight(List<Finding> findings) {
		int weight = 0;
		for (Finding finding : findings)
			if (finding.severity() != Severity.INFO)
				weight += (finding.type() == FindingType.NO_SOURCE ? 7 : 8) + finding.span().length();
		return weight;
	}

	boolean covers(Span word) {
		return covered.stream().anyMatch(word::overlaps);
	}

	private static List<Span> covered(Alignment alignment) {
		List<Span> covered = new ArrayList<>();
		for (Step step : alignment.steps())
			if (step.op().inDraft() && step.op() != Op.BEYOND)
				covered.add(alignment.draftSpan(step));
		return covered;
	}
}
