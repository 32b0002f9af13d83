package org.galleyproof.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.galleyproof.checks.Attributed;
import org.galleyproof.checks.Comparer;
import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.Finding;
import org.galleyproof.checks.FindingType;
import org.galleyproof.checks.NoSource;
import org.galleyproof.checks.Outcome;
import org.galleyproof.checks.Quoted;
import org.galleyproof.checks.RunnerUp.Reason;
import org.galleyproof.detect.Quotation;
import org.galleyproof.detect.QuotationKind;
import org.galleyproof.detect.Sentence;
import org.galleyproof.detect.Speaker;
import org.galleyproof.detect.SpeakerKind;
import org.galleyproof.index.Hit;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.align.Alignment;
import org.galleyproof.text.align.Step;

/**
 * Finds the statements behind a quotation and what differs from them. One statement is tried for all of it first. Where that
 * leaves something to report, its sentences are tried one by one, because a transcript's turn ends where somebody interrupts and
 * reports print parts of what was said. Words that a statement doesn't speak about, because its source prints a fragment, are
 * looked for on their own.
 */
final class QuotationChecker {

	/** How many statements the index is asked for. */
	private static final int CANDIDATES = 6;
	/** From so many words a quotation is also searched by its pieces, because the rare words of one piece can hide another's. */
	private static final int LONG_QUOTATION = 40;
	/** Fewer words in a row than these are too few to look for, or to miss, on their own. */
	private static final int SHORTEST_PIECE = 5;
	/** Fewer words than these can stand in any statement by chance; they count as found only where nothing differs. */
	private static final int SHORTEST_DIFFERING = 5;

	/** The share of its weighted words below which no quotation was found in a statement. */
	private static final double LEAST_COVERAGE = 0.3;

	/** A statement with so much less of the words than the best one's, as a share of all, isn't better once it is aligned. */
	private static final double CLEARLY_LESS = 0.25;

	/** The share of a quotation's weighted words from which on one statement says it all, with whatever left out between them. */
	private static final double COMPLETE = 0.95;

	/** The same for words reported without marks, which the source says in others. */
	private static final double LEAST_COVERAGE_REPORTED = 0.5;

	/** From this share of its words on a sentence is said by the statement that says the rest of the quotation. */
	private static final double MOSTLY_SAID = 0.67;

	private final Candidates candidates;
	private final Comparer comparer;
	private final Fragments fragments = new Fragments();

	QuotationChecker(Candidates candidates, Comparer comparer) {
		this.candidates = candidates;
		this.comparer = comparer;
	}

	/** @param sentences the draft's sentences, to cut long quotations at */
	CheckedQuotation check(Draft draft, Quotation quotation, List<Sentence> sentences) {
		Quoted all = quoted(draft, quotation, sentences);
		List<Word> words = QuotedWords.of(draft.text(), quotation.marked());
		if (quotation.kind() == QuotationKind.INDIRECT || quotation.kind() == QuotationKind.MIXED && words.size() < Scope.SHORTEST_QUOTATION)
			return paraphrase(draft, quotation, all, words);
		if (words.isEmpty())
			return new CheckedQuotation(quotation, Status.OUT_OF_SCOPE, null, List.of());
		Quoted quoted = all.withContent(quotation.marked());
		List<Span> pieces = QuotedWords.pieces(quoted.content(), sentences);
		Contenders contenders = new Contenders(quoted);
		Matched whole = best(quoted, search(quoted, words, pieces), contenders);
		List<Matched> answer = whole == null ? List.of() : List.of(whole);
		if (pieces.size() > 1 && (whole == null || whole.differs() && isSaidElsewhere(quoted, pieces, whole))) {
			List<Matched> single = byPieces(quoted, pieces);
			// what one statement says from end to end is its words, whoever else says parts of them
			boolean complete = whole != null && whole.outcome().similarity() >= COMPLETE;
			if (whole == null || !complete && areOfSeveral(single) && weight(draft, single, words) < weight(draft, answer, words))
				answer = whole == null ? together(quoted, single, pieces.size()) : single;
		}
		if (answer.isEmpty())
			return unmatched(draft, quotation, words, contenders);
		CheckedQuotation checked = answer(draft, quotation, words, withFragments(quoted, words, answer), contenders);
		return quotation.kind() == QuotationKind.MIXED ? withParaphrase(checked, all, answer.getFirst().evidence()) : checked;
	}

	/** Pieces that one statement says all, far apart, are held against it as a whole, which tells what was cut between them. */
	private List<Matched> together(Quoted quoted, List<Matched> single, int pieces) {
		if (single.size() < pieces || areOfSeveral(single))
			return single;
		Outcome outcome = comparer.comparePieces(quoted, single.getFirst().evidence());
		return outcome.similarity() >= COMPLETE ? List.of(single.getFirst().with(outcome)) : single;
	}

	/** Reported speech is held against one statement as a whole; that the dossier has none says nothing of it. @param marked its words in marks */
	private CheckedQuotation paraphrase(Draft draft, Quotation quotation, Quoted quoted, List<Word> marked) {
		List<Word> words = QuotedWords.of(draft.text(), quotation.content());
		List<Hit> hits = words.isEmpty() ? List.of() : search(quoted, words).stream().filter(hit -> hit.coverage() >= LEAST_COVERAGE_REPORTED).toList();
		Contenders contenders = new Contenders(quoted);
		Matched matched = best(quoted, hits, contenders);
		if (matched == null)
			return unmatched(draft, quotation, marked, contenders);
		List<Finding> findings = matched.outcome().findings();
		return new CheckedQuotation(quotation, Matched.weight(findings) > 0 ? Status.DIFFERS : Status.VERIFIED, matched.evidence(), findings, contenders.explanation(List.of(matched)));
	}

	/** The writer's own words around those in marks, where the same statement says them too. */
	private CheckedQuotation withParaphrase(CheckedQuotation checked, Quoted all, Evidence evidence) {
		Outcome outcome = comparer.compareParaphrase(all, evidence);
		List<Finding> around = outcome.findings().stream()
				.filter(finding -> all.marked().stream().noneMatch(finding.span()::overlaps) && checked.findings().stream().noneMatch(other -> other.span().overlaps(finding.span())))
				.toList();
		if (around.isEmpty())
			return checked;
		List<Finding> findings = Stream.concat(checked.findings().stream(), around.stream()).sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::span)).toList();
		return new CheckedQuotation(checked.quotation(), Matched.weight(findings) > 0 ? Status.DIFFERS : Status.VERIFIED, checked.evidence(), findings, checked.explanation());
	}

	/** What the checks see of the draft: the words, and the sentences in which they are attributed. */
	static Quoted quoted(Draft draft, Quotation quotation, List<Sentence> sentences) {
		return new Quoted(draft.text(), draft.date(), quotation.content(), quotation.marked(), quotation.cue(), quotation.source(), quotation.speaker(),
				QuotedWords.around(quotation, sentences), quotation.speakers().stream().map(QuotationChecker::attributed).toList());
	}

	private static Attributed attributed(Speaker speaker) {
		boolean pronoun = switch (speaker.why().reason()) {
			case ONLY_IN_SENTENCE, ONLY_BEFORE, ONLY_EARLIER, LAST_SPEAKER, SUBJECT_BEFORE -> true;
			default -> false;
		};
		return new Attributed(speaker.name(), speaker.named(), speaker.kind() == SpeakerKind.PERSON, !pronoun,
				speaker.roles().stream().map(role -> new Attributed.Title(role.text(), role.span())).toList());
	}

	private List<Hit> search(Quoted quoted, List<Word> words, List<Span> pieces) {
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

	private List<Hit> search(Quoted quoted, List<Word> words) {
		return candidates.search(QuotedWords.joined(words), quoted.speaker(), quoted.date(), CANDIDATES);
	}

	/** The statement that says the words of {@code content} best, or else the longest part of them; {@code null} where none does. */
	private Matched best(Quoted quoted, List<Hit> hits) {
		return best(quoted, hits, new Contenders(quoted));
	}

	/** As {@link #best(Quoted, List)}; notes the others in {@code contenders}. */
	private Matched best(Quoted quoted, List<Hit> hits, Contenders contenders) {
		Matched best = null;
		for (Hit hit : hits) {
			if (best != null && best.isPerfect()) {
				contenders.add(hit, Reason.NOT_NEEDED);
				continue;
			}
			if (isHopeless(hit, quoted.content()) || best != null && hit.coverage() < best.outcome().similarity() - CLEARLY_LESS) {
				contenders.add(hit, Reason.FEW_WORDS);
				continue;
			}
			Evidence evidence = Candidates.evidence(hit);
			Matched matched = matched(quoted, 1, hit, evidence);
			if (matched == null && hit.statement().quoted()) {
				Span place = fragments.place(quoted.draft(), quoted.content(), evidence, Speakers.relation(quoted.speaker(), evidence.speaker()));
				if (place != null)
					matched = fragment(quoted, place, hit, evidence);
			}
			if (matched == null)
				contenders.add(hit, Reason.OTHER_WORDS);
			else if (best == null || matched.rank() > best.rank()) {
				contenders.beaten(best);
				best = matched;
			} else
				contenders.beaten(matched);
		}
		return best;
	}

	/** Aligning is what costs time; a statement with so few of the words can only be a fragment of the quotation, and then it is shorter. */
	private static boolean isHopeless(Hit hit, List<Span> content) {
		return hit.coverage() < LEAST_COVERAGE && hit.statement().text().length() > QuotedWords.length(content);
	}

	private Matched fragment(Quoted quoted, Span place, Hit hit, Evidence evidence) {
		List<Span> part = QuotedWords.clip(quoted.content(), place);
		return matched(quoted.withContent(part), (double) QuotedWords.length(part) / QuotedWords.length(quoted.content()), hit, evidence);
	}

	/** {@code null} where the statement doesn't say these words, which are a {@code share} (0..1) of those in question. */
	private Matched matched(Quoted quoted, double share, Hit hit, Evidence evidence) {
		Outcome outcome = comparer.compareQuotation(quoted, evidence);
		if (!outcome.accepted())
			return null;
		if (!hit.statement().quoted() && outcome.differs())
			outcome = Paraphrase.allow(quoted.draft(), quoted.content(), outcome);
		if (outcome == null)
			return null;
		Matched matched = Matched.of(hit, evidence, outcome, share, quoted.speaker(), quoted.date());
		return matched.differs() && matched.covered().size() < SHORTEST_DIFFERING ? null : matched;
	}

	/** Whether another statement is the best for a piece that differs from {@code whole}'s: only then is it worth taking all apart. */
	private boolean isSaidElsewhere(Quoted quoted, List<Span> pieces, Matched whole) {
		for (Span piece : pieces) {
			List<Word> words = QuotedWords.of(quoted.draft(), List.of(piece));
			if (words.isEmpty() || !isOpen(piece, words, whole))
				continue;
			Matched matched = best(quoted.withContent(List.of(piece)), search(quoted, words));
			if (matched != null && !matched.evidence().statement().equals(whole.evidence().statement()))
				return true;
		}
		return false;
	}

	/** Whether so much of the piece differs that it may come from elsewhere. A word changed here and there doesn't make another source. */
	private static boolean isOpen(Span piece, List<Word> words, Matched whole) {
		Alignment alignment = whole.outcome().alignment();
		int same = 0;
		for (Step step : alignment.steps())
			if (step.op().same() && alignment.draftSpan(step).overlaps(piece))
				same += step.draftCount();
		return same < MOSTLY_SAID * words.size();
	}

	/** The best statement for each piece that has one. */
	private List<Matched> byPieces(Quoted quoted, List<Span> pieces) {
		List<Matched> found = new ArrayList<>();
		for (Span piece : pieces) {
			List<Word> words = QuotedWords.of(quoted.draft(), List.of(piece));
			if (words.isEmpty())
				continue;
			Matched matched = best(quoted.withContent(List.of(piece)), search(quoted, words));
			if (matched != null)
				found.add(matched);
		}
		return found;
	}

	/** Pieces of one statement are better held against it as a whole: each alone hides what was cut between them. */
	private static boolean areOfSeveral(List<Matched> found) {
		return found.stream().map(matched -> matched.evidence().statement()).distinct().count() > 1;
	}

	/** Adds statements for the words that those found so far don't speak about, as long as one more speaks about some. */
	private List<Matched> withFragments(Quoted quoted, List<Word> words, List<Matched> found) {
		List<Matched> all = new ArrayList<>(found);
		Set<Span> tried = new HashSet<>();
		boolean more = true;
		while (more) {
			more = false;
			for (List<Word> run : QuotedWords.uncovered(words, all)) {
				if (run.size() < SHORTEST_PIECE || !tried.add(QuotedWords.hull(run)))
					continue;
				List<Span> content = QuotedWords.clip(quoted.content(), QuotedWords.hull(run));
				Matched matched = best(quoted.withContent(content), search(quoted, run));
				if (matched != null) {
					all.add(matched);
					more = true;
				}
			}
		}
		return all;
	}

	private CheckedQuotation unmatched(Draft draft, Quotation quotation, List<Word> words, Contenders contenders) {
		if (Scope.needsSource(quotation, words))
			return new CheckedQuotation(quotation, Status.NO_SOURCE, null, comparer.judged(List.of(NoSource.finding(draft.text(), quotation.marked()))), contenders.explanation(List.of()));
		return new CheckedQuotation(quotation, Status.OUT_OF_SCOPE, null, List.of());
	}

	private CheckedQuotation answer(Draft draft, Quotation quotation, List<Word> words, List<Matched> found, Contenders contenders) {
		int uncovered = QuotedWords.uncovered(words, found).stream().mapToInt(List::size).sum();
		// a sentence that resembles one somewhere proves nothing where most of what stands beside it is said nowhere
		if (2 * uncovered > words.size() && found.stream().allMatch(Matched::differs))
			return unmatched(draft, quotation, words, contenders);
		List<Finding> findings = findings(draft, words, found);
		Matched main = found.stream().max(Comparator.comparingInt(matched -> matched.covered().size())).orElseThrow();
		return new CheckedQuotation(quotation, Matched.weight(findings) > 0 ? Status.DIFFERS : Status.VERIFIED, main.evidence(), findings, contenders.explanation(found));
	}

	private record Place(FindingType type, Span span) {
	}

	/** What the statements say together, and the words that none of them speaks about; the gravest first. */
	private List<Finding> findings(Draft draft, List<Word> words, List<Matched> found) {
		Map<Place, Finding> findings = new LinkedHashMap<>();
		for (Matched matched : found)
			// two statements that share a quotation tell of the same title once
			for (Finding finding : matched.outcome().findings())
				findings.putIfAbsent(new Place(finding.type(), finding.span()), finding);
		List<Finding> missing = new ArrayList<>();
		for (List<Word> run : QuotedWords.uncovered(words, found))
			if (run.size() >= SHORTEST_PIECE)
				missing.add(NoSource.finding(draft.text(), List.of(QuotedWords.hull(run))));
		for (Finding finding : comparer.judged(missing))
			findings.put(new Place(finding.type(), finding.span()), finding);
		return findings.values().stream().sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::span)).toList();
	}

	private int weight(Draft draft, List<Matched> found, List<Word> words) {
		return found.isEmpty() ? Integer.MAX_VALUE : Matched.weight(findings(draft, words, found));
	}
}
