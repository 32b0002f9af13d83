package org.galleyproof.core;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.galleyproof.checks.Explanation;
import org.galleyproof.checks.Explanation.Aligned;
import org.galleyproof.checks.Finding;
import org.galleyproof.checks.NameBook;
import org.galleyproof.checks.NoSource;
import org.galleyproof.checks.Quoted;
import org.galleyproof.checks.RunnerUp;
import org.galleyproof.checks.RunnerUp.Reason;
import org.galleyproof.core.Speakers.Relation;
import org.galleyproof.index.Hit;
import org.galleyproof.text.Span;

/** Remembers which statements were held against some words, and why they are not the source. */
final class Contenders {

	/** More than these nobody reads. */
	private static final int SHOWN = 3;
	private static final Comparator<RunnerUp> LIKEST_FIRST = Comparator.comparingDouble(other -> -other.similarity());
	/** What was said so many days before a draft is what the draft may report. */
	private static final int LATELY_DAYS = 7;

	private final Quoted quoted;
	private final NameBook names;
	private final List<RunnerUp> all = new ArrayList<>();
	private double confidence;
	/** Those that say the words and can't be their source, the likest first; shared with the parts of the same quotation. */
	private final List<RunnerUp> barred;

	/** @param names who the persons are that have several names */
	Contenders(Quoted quoted, NameBook names) {
		this(quoted, names, new ArrayList<>());
	}

	private Contenders(Quoted quoted, NameBook names, List<RunnerUp> barred) {
		this.quoted = quoted;
		this.names = names;
		this.barred = barred;
	}

	/** Those for a part of the same quotation: of them only what is barred is told with the whole. */
	Contenders ofPart(Quoted part) {
		return new Contenders(part, names, barred);
	}

	/** A statement that was not aligned. */
	void add(Hit hit, Reason reason) {
		all.add(new RunnerUp(Candidates.evidence(hit), Math.min(1, hit.coverage()), reason));
	}

	/** A statement that was aligned and doesn't say the words. */
	void rejected(Matched matched) {
		rejected(matched, Reason.OTHER_WORDS);
	}

	/** As {@link #rejected(Matched)}, as the search found it. */
	void rejected(Matched matched, Hit hit) {
		rejected(matched, otherWords(hit));
	}

	private void rejected(Matched matched, Reason reason) {
		confidence = Math.max(confidence, matched.outcome().confidence());
		all.add(new RunnerUp(matched.evidence(), matched.outcome().similarity(), reason));
	}

	/** What there is to say of a statement that doesn't say the words: those that were looked for by their meaning need not. */
	static Reason otherWords(Hit hit) {
		return hit.byMeaning() ? Reason.BY_MEANING : Reason.OTHER_WORDS;
	}

	/** Of those that don't say the words, how sure one is that the likeliest does: 0 to below {@link org.galleyproof.checks.Outcome#SURE}. */
	double confidence() {
		return confidence;
	}

	/** A statement that says the words. @param source the one that is their source */
	void beaten(Matched matched, Matched source) {
		all.add(new RunnerUp(matched.evidence(), matched.outcome().similarity(), reason(matched, source)));
	}

	/** A statement that says the words, and for that reason can't be their source. */
	void barred(Matched matched, Reason reason) {
		barred.add(new RunnerUp(matched.evidence(), matched.outcome().similarity(), reason));
		barred.sort(LIKEST_FIRST);
	}

	/** That the words have no source, and which statement would have been one. @param content the words, at least one piece */
	Finding noSource(String draft, List<Span> content) {
		if (barred.isEmpty())
			return NoSource.finding(draft, content);
		Finding finding = NoSource.finding(draft, content, barred.getFirst().evidence(), barred.getFirst().reason());
		return finding.dated(barred.getFirst().reason() == Reason.AFTER_DRAFT ? quoted.date() : null);
	}

	/** Why a statement that says the words is not their source, but {@code source} is. */
	Reason reason(Matched matched, Matched source) {
		if (source.own() && FirstHand.isReport(matched.evidence()) && matched.rank() > source.rank())
			return Reason.SECOND_HAND;
		if (Speakers.relation(quoted.speaker(), matched.evidence().speaker(), names) == Relation.OTHER)
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
		// what says the words and is no source for them comes before what doesn't say them
		Map<String, RunnerUp> others = new LinkedHashMap<>();
		barred.forEach(other -> others.putIfAbsent(other.evidence().statement(), other));
		all.stream().sorted(LIKEST_FIRST).forEach(other -> others.putIfAbsent(other.evidence().statement(), other));
		return new Explanation(words, others.values().stream().filter(other -> !taken.contains(other.evidence().statement())).limit(SHOWN).toList());
	}

	/** For words that need no source: those alone that say them and can't be their source. */
	Explanation barredOnly() {
		return barred.isEmpty() ? Explanation.NONE : new Explanation(List.of(), barred.subList(0, Math.min(SHOWN, barred.size())));
	}
}
