package org.galleyproof.core;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

import org.galleyproof.checks.Caution;
import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.NameBook;
import org.galleyproof.core.Speakers.Relation;
import org.galleyproof.core.dossier.Strength;
import org.galleyproof.index.Hit;
import org.galleyproof.model.dossier.SourceKind;

/**
 * Lets what a speaker was recorded, written down or published as saying outrank another medium's report of it. Papers copy from each
 * other: a draft that agrees with such a report and not with the speaker's own words is wrong with it.
 */
final class FirstHand {

	/** The share of the words, weighted, from which on the speaker's own statement is the one that was reported, and not one much like it. */
	private static final double SAME_PASSAGE = 0.7;
	/** What is reported so many days after it was said, or before it across the date line, may be that; on others something like it was said again. */
	private static final int DAYS = 2;

	private FirstHand() {
	}

	/** Whether the source of a hit is one that has the speaker's own words, and the other another medium's report. */
	static boolean isStronger(Hit hit, Evidence other) {
		return isOwn(hit) && isReport(other);
	}

	/**
	 * The statement to go by.
	 *
	 * @param best the one whose words are nearest the draft's; {@code null} for none
	 * @param accepted all that say the words, {@code best} among them
	 * @param names who the persons are that have several names
	 * @return {@code best} where no stronger source has the same passage
	 */
	static Matched of(Matched best, List<Matched> accepted, NameBook names) {
		if (best == null || !isReport(best.evidence()))
			return best;
		return accepted.stream().filter(other -> other.own() && isOfOnePassage(other, best.evidence(), names)).max(Comparator.comparingDouble(Matched::rank)).orElse(best);
	}

	/** Whether the source of a hit was published by the speaker's side or written down word for word. */
	static boolean isOwn(Hit hit) {
		return Strength.of(SourceKind.get(hit.statement().provenance().kind())).compareTo(Strength.PUBLISHED) >= 0;
	}

	static boolean isReport(Evidence evidence) {
		return evidence.cautions().contains(Caution.SECOND_HAND);
	}

	private static boolean isOfOnePassage(Matched own, Evidence report, NameBook names) {
		return own.outcome().similarity() >= SAME_PASSAGE && Speakers.relation(own.evidence().speaker(), report.speaker(), names) != Relation.OTHER
				&& isReportedThen(own.evidence().date(), report.date());
	}

	private static boolean isReportedThen(LocalDate said, LocalDate reported) {
		if (said == null || reported == null)
			return true;
		long days = ChronoUnit.DAYS.between(said, reported);
		return days >= -1 && days <= DAYS;
	}
}
