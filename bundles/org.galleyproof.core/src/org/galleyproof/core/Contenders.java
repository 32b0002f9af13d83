package org.galleyproof.core;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.galleyproof.checks.Explanation;
import org.galleyproof.checks.Explanation.Aligned;
import org.galleyproof.checks.Quoted;
import org.galleyproof.checks.RunnerUp;
import org.galleyproof.checks.RunnerUp.Reason;
import org.galleyproof.core.Speakers.Relation;
import org.galleyproof.index.Hit;

/** Remembers which statements were held against some words, and why they are not the source. */
final class Contenders {

	/** More than these nobody reads. */
	private static final int SHOWN = 3;
	/** What was said so many days before a draft is what the draft may report. */
	private static final int LATELY_DAYS = 7;

	private final Quoted quoted;
	private final List<RunnerUp> all = new ArrayList<>();

	Contenders(Quoted quoted) {
		this.quoted = quoted;
	}

	/** A statement that was not aligned, or does not say the words. */
	void add(Hit hit, Reason reason) {
		all.add(new RunnerUp(Candidates.evidence(hit), Math.min(1, hit.coverage()), reason));
	}

	/** A statement that says the words, and another better. @param matched {@code null} for none */
	void beaten(Matched matched) {
		if (matched != null)
			all.add(new RunnerUp(matched.evidence(), matched.outcome().similarity(), reason(matched)));
	}

	/** Why a statement that says the words is not their source. */
	Reason reason(Matched matched) {
		if (Speakers.relation(quoted.speaker(), matched.evidence().speaker()) == Relation.OTHER)
			return Reason.OTHER_SPEAKER;
		LocalDate said = matched.evidence().date();
		boolean lately = said == null || quoted.date() == null || !said.isAfter(quoted.date()) && ChronoUnit.DAYS.between(said, quoted.date()) <= LATELY_DAYS;
		return matched.outcome().differs() || lately ? Reason.LESS_LIKE : Reason.OTHER_DAY;
	}

	/** The words beside those of the statements found, and the next best. @param found the sources; none for words without one */
	Explanation explanation(List<Matched> found) {
		List<Aligned> words = new ArrayList<>();
		for (Matched matched : found)
			if (matched.outcome().alignment() != null)
				words.addAll(Explanation.of(matched.outcome().alignment(), matched.evidence().statement()));
		Set<String> taken = found.stream().map(matched -> matched.evidence().statement()).collect(Collectors.toSet());
		List<RunnerUp> others = all.stream().filter(other -> !taken.contains(other.evidence().statement())).sorted(Comparator.comparingDouble(other -> -other.similarity()))
				.limit(SHOWN).toList();
		return new Explanation(words, others);
	}
}
