package org.galleyproof.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.galleyproof.checks.Caution;
import org.galleyproof.checks.Comparer;
import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.Outcome;
import org.galleyproof.checks.Quoted;
import org.galleyproof.checks.RunnerUp.Reason;
import org.galleyproof.index.Hit;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;

/** Finds the statement that says some words of a quotation best, among those that the index answers with. */
final class StatementMatcher {

	/** How many statements the index is asked for. */
	private static final int CANDIDATES = 6;
	/** From so many words a quotation is also searched by its pieces, because the rare words of one piece can hide another's. */
	private static final int LONG_QUOTATION = 40;
	/** Fewer words in a row than these are too few to look for, or to miss, on their own. */
	static final int SHORTEST_PIECE = 5;
	/** Fewer words than these can stand in any statement by chance; they count as found only where nothing differs. */
	private static final int SHORTEST_DIFFERING = 5;
	/** The share of a quotation's weighted words from which on a statement is worth the time that aligning it takes. */
	private static final double WORTH_ALIGNING = 0.3;
	/** A statement with so much less of the words than the best one's, as a share of all, isn't better once it is aligned. */
	private static final double CLEARLY_LESS = 0.25;
	/** What is said on one side of the date line on the day after the draft's may have been said before it was written. */
	private static final int DATE_LINE_DAYS = 1;

	private final Candidates candidates;
	private final Comparer comparer;
	private final Fragments fragments = new Fragments();

	StatementMatcher(Candidates candidates, Comparer comparer) {
		this.candidates = candidates;
		this.comparer = comparer;
	}

	List<Hit> search(Quoted quoted, List<Word> words) {
		return candidates.search(QuotedWords.joined(words), quoted.speaker(), quoted.date(), CANDIDATES);
	}

	/** Those that state the same by words and meaning and have a share of {@code least} of the words, 0..1. */
	List<Hit> searchByMeaning(Quoted quoted, List<Word> words, double least) {
		return candidates.searchByMeaning(QuotedWords.joined(words), quoted.speaker(), quoted.date(), least, CANDIDATES);
	}

	/** As {@link #search(Quoted, List)}; a long quotation also by each of its pieces. */
	List<Hit> search(Quoted quoted, List<Word> words, List<Span> pieces) {
		if (words.size() < LONG_QUOTATION || pieces.size() == 1)
			return search(quoted, words);
		List<String> texts = new ArrayList<>();
		texts.add(QuotedWords.joined(words));
		for (Span piece : pieces) {
			List<Word> own = QuotedWords.of(quoted.draft(), List.of(piece));
			if (own.size() >= SHORTEST_PIECE)
				texts.add(QuotedWords.joined(own));
		}
		return candidates.searchEach(texts, quoted.speaker(), quoted.date(), CANDIDATES / 2);
	}

	/**
	 * The statement that says the words of {@code quoted} best, or else the longest part of them; of a passage that was reported the speaker's own.
	 *
	 * @param contenders takes note of the others
	 * @return {@code null} where none does
	 */
	Matched best(Quoted quoted, List<Hit> hits, Contenders contenders) {
		Matched best = null;
		List<Matched> accepted = new ArrayList<>();
		for (Hit hit : hits) {
			boolean stronger = best != null && FirstHand.isStronger(hit, best.evidence());
			if (best != null && best.isPerfect() && !stronger) {
				contenders.add(hit, Reason.NOT_NEEDED);
				continue;
			}
			if (isHopeless(hit, quoted.content()) || best != null && !stronger && hit.coverage() < best.outcome().similarity() - CLEARLY_LESS) {
				contenders.add(hit, hit.byMeaning() ? Reason.BY_MEANING : Reason.FEW_WORDS);
				continue;
			}
			Matched matched = matched(quoted, hit);
			Reason bar = bar(matched.evidence(), quoted.date());
			if (!matched.outcome().accepted())
				contenders.rejected(matched, hit);
			else if (bar != null)
				contenders.barred(matched, bar);
			else {
				accepted.add(matched);
				best = best == null || matched.rank() > best.rank() ? matched : best;
			}
		}
		Matched source = FirstHand.of(best, accepted, comparer.names());
		accepted.stream().filter(matched -> matched != source).forEach(matched -> contenders.beaten(matched, source));
		return source;
	}

	/** The best statement for a part of a quotation alone, whose contenders nobody asks for; {@code null} where none says it. */
	Matched bestOfPart(Quoted part, List<Word> words, Contenders contenders) {
		return best(part, search(part, words), contenders.ofPart(part));
	}

	/** Why a statement that says the words can't be their source; {@code null} where it can. @param date the draft's, {@code null} where unknown */
	static Reason bar(Evidence statement, LocalDate date) {
		if (statement.cautions().contains(Caution.RETRACTED))
			return Reason.RETRACTED;
		boolean later = date != null && statement.date() != null && statement.date().isAfter(date.plusDays(DATE_LINE_DAYS));
		return later ? Reason.AFTER_DRAFT : null;
	}

	/** Aligning is what costs time; a statement with so few of the words can only be a fragment of the quotation, and then it is shorter. */
	private static boolean isHopeless(Hit hit, List<Span> content) {
		return hit.coverage() < WORTH_ALIGNING && hit.statement().text().length() > QuotedWords.length(content);
	}

	/** The whole or the fragment held against the statement; its outcome tells whether the statement says it at all. */
	private Matched matched(Quoted quoted, Hit hit) {
		Evidence evidence = Candidates.evidence(hit);
		Matched matched = matched(quoted, 1, hit, evidence);
		if (matched.outcome().accepted() || !hit.statement().quoted())
			return matched;
		Span place = fragments.place(quoted.draft(), quoted.content(), evidence, Speakers.relation(quoted.speaker(), evidence.speaker(), comparer.names()));
		if (place == null)
			return matched;
		List<Span> part = QuotedWords.clip(quoted.content(), place);
		Matched fragment = matched(quoted.withContent(part), (double) QuotedWords.length(part) / QuotedWords.length(quoted.content()), hit, evidence);
		return fragment.outcome().accepted() ? fragment : matched;
	}

	/** Held against the statement are words that are a {@code share} (0..1) of those in question. */
	private Matched matched(Quoted quoted, double share, Hit hit, Evidence evidence) {
		Outcome outcome = comparer.compareQuotation(quoted, evidence);
		outcome = SpeakersOwn.judged(quoted, evidence, outcome, comparer.names());
		if (outcome.accepted() && !hit.statement().quoted() && outcome.differs())
			outcome = ReportedSentence.allow(quoted.draft(), quoted.content(), outcome);
		Matched matched = Matched.of(hit, evidence, outcome, share, quoted.speaker(), quoted.date(), comparer.names());
		return matched.differs() && matched.covered().size() < SHORTEST_DIFFERING ? matched.with(outcome.doubted()) : matched;
	}
}
