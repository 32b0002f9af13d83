package org.galleyproof.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.galleyproof.checks.Comparer;
import org.galleyproof.checks.Finding;
import org.galleyproof.checks.FindingType;
import org.galleyproof.checks.NoSource;
import org.galleyproof.checks.Outcome;
import org.galleyproof.checks.Quoted;
import org.galleyproof.detect.Quotation;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;

/** Says what is to be told of one quotation, given the statements found for it. */
final class Verdict {

	private final Draft draft;
	private final Quotation quotation;
	/** The quotation's words in marks. */
	private final List<Word> words;
	private final Comparer comparer;
	private final Leaps leaps;

	private record Place(FindingType type, Span span) {
	}

	Verdict(Draft draft, Quotation quotation, List<Word> words, Comparer comparer, Leaps leaps) {
		this.draft = draft;
		this.quotation = quotation;
		this.words = words;
		this.comparer = comparer;
		this.leaps = leaps;
	}

	/** No statement says the words. */
	CheckedQuotation unmatched(Contenders contenders) {
		if (!Scope.needsSource(quotation, words))
			return new CheckedQuotation(quotation, Status.OUT_OF_SCOPE, null, contenders.confidence(), List.of(), contenders.barredOnly());
		List<Finding> findings = comparer.judged(List.of(contenders.noSource(draft.text(), quotation.marked())));
		return new CheckedQuotation(quotation, Status.NO_SOURCE, null, contenders.confidence(), findings, contenders.explanation(List.of()));
	}

	/** Reported speech that one statement bears out as a whole, or not, or several clause by clause. @param found at least one */
	CheckedQuotation paraphrased(List<Matched> found, Contenders contenders) {
		List<Finding> findings = sorted(told(found).values().stream());
		Matched main = longest(found);
		return new CheckedQuotation(quotation, status(findings), main.evidence(), main.outcome().confidence(), findings, contenders.explanation(found));
	}

	/** The words in marks that statements say, each all of them or some. @param found at least one */
	CheckedQuotation matched(List<Matched> found, Contenders contenders) {
		int uncovered = QuotedWords.uncovered(words, found).stream().mapToInt(List::size).sum();
		// a sentence that resembles one somewhere proves nothing where most of what stands beside it is said nowhere
		if (2 * uncovered > words.size() && found.stream().allMatch(Matched::differs)) {
			found.forEach(matched -> contenders.rejected(matched.with(matched.outcome().doubted())));
			return unmatched(contenders);
		}
		List<Finding> findings = sorted(Stream.concat(findings(found).stream(), comparer.judged(leaps.in(draft, found)).stream()));
		Matched main = longest(found);
		return new CheckedQuotation(quotation, status(findings), main.evidence(), main.outcome().confidence(), findings, contenders.explanation(found));
	}

	/** Adds what is to be told of the writer's own words around those in marks. @param all the words of both kinds */
	CheckedQuotation withParaphrase(CheckedQuotation checked, Quoted all) {
		Outcome outcome = comparer.compareParaphrase(all, checked.evidence());
		List<Finding> around = outcome.findings().stream()
				.filter(finding -> all.marked().stream().noneMatch(finding.span()::overlaps) && checked.findings().stream().noneMatch(other -> other.span().overlaps(finding.span())))
				.toList();
		if (around.isEmpty())
			return checked;
		List<Finding> findings = sorted(Stream.concat(checked.findings().stream(), around.stream()));
		return checked.with(status(findings), findings);
	}

	/** How much would be left to report, see {@link Matched#weight}; the highest there is where nothing was found. */
	int weight(List<Matched> found) {
		return found.isEmpty() ? Integer.MAX_VALUE : Matched.weight(findings(found));
	}

	/** What the statements say together, and the words that none of them speaks about; the gravest first. */
	private List<Finding> findings(List<Matched> found) {
		Map<Place, Finding> findings = told(found);
		List<Finding> missing = new ArrayList<>();
		for (List<Word> run : QuotedWords.uncovered(words, found))
			if (run.size() >= StatementMatcher.SHORTEST_PIECE)
				missing.add(NoSource.finding(draft.text(), List.of(QuotedWords.hull(run))));
		for (Finding finding : comparer.judged(missing))
			findings.put(new Place(finding.type(), finding.span()), finding);
		return sorted(findings.values().stream());
	}

	private static Map<Place, Finding> told(List<Matched> found) {
		Map<Place, Finding> findings = new LinkedHashMap<>();
		for (Matched matched : found)
			// two statements that share a quotation tell of the same title once
			for (Finding finding : matched.outcome().findings())
				findings.putIfAbsent(new Place(finding.type(), finding.span()), finding);
		return findings;
	}

	/** The statement that says most of the words. */
	private static Matched longest(List<Matched> found) {
		return found.stream().max(Comparator.comparingInt(matched -> matched.covered().size())).orElseThrow();
	}

	private static List<Finding> sorted(Stream<Finding> findings) {
		return findings.sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::span)).toList();
	}

	private static Status status(List<Finding> findings) {
		return Matched.weight(findings) > 0 ? Status.DIFFERS : Status.VERIFIED;
	}
}
