package org.galleyproof.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.galleyproof.checks.Comparer;
import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.Finding;
import org.galleyproof.checks.NoSource;
import org.galleyproof.checks.Outcome;
import org.galleyproof.checks.Severity;
import org.galleyproof.detect.Quotation;
import org.galleyproof.detect.QuotationKind;
import org.galleyproof.detect.Sentence;
import org.galleyproof.index.Hit;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;

/**
 * Finds the statement behind a quotation and what differs from it. A quotation is first held against single statements as a
 * whole. Where that leaves something to report, its sentences are tried one by one: reports print parts of one statement, and a
 * transcript's turn ends where somebody interrupts.
 */
final class QuotationChecker {

	/** How many statements the index is asked for, and at most how many of them are aligned. */
	private static final int CANDIDATES = 10;
	/** From so many words a quotation is also searched by its pieces, because the rare words of one piece can hide another's. */
	private static final int LONG_QUOTATION = 40;
	/** A piece shorter than this is held against the statements of its neighbours only. */
	private static final int SHORTEST_PIECE = 4;
	/** Fewer words than these can stand in any statement by chance; they count as found only where nothing differs. */
	private static final int SHORTEST_DIFFERING = 5;

	private final Candidates candidates;
	private final Comparer comparer;

	QuotationChecker(Candidates candidates, Comparer comparer) {
		this.candidates = candidates;
		this.comparer = comparer;
	}

	/** @param sentences the draft's sentences, to cut long quotations at */
	CheckedQuotation check(Draft draft, Quotation quotation, List<Sentence> sentences) {
		List<Word> words = words(draft.text(), quotation.content());
		if (words.isEmpty())
			return new CheckedQuotation(quotation, Status.OUT_OF_SCOPE, null, List.of());
		List<Span> pieces = pieces(quotation.content(), sentences);
		Matched whole = best(draft, quotation, quotation.content(), search(draft, quotation, words, pieces));
		if (whole != null && !whole.differs() || pieces.size() == 1)
			return whole == null ? unmatched(quotation, words) : answer(quotation, whole.evidence(), whole.outcome().findings());
		CheckedQuotation split = byPieces(draft, quotation, pieces);
		if (whole == null)
			return split == null ? unmatched(quotation, words) : split;
		CheckedQuotation joint = answer(quotation, whole.evidence(), whole.outcome().findings());
		return split != null && weight(split) < weight(joint) ? split : joint;
	}

	/** The draft's words of several spans, without those in square brackets, which are the writer's. */
	static List<Word> words(String text, List<Span> spans) {
		List<Word> words = new ArrayList<>();
		for (Span span : spans) {
			int at = span.start();
			boolean inBrackets = false;
			for (Word word : Words.of(text, span)) {
				for (; at < word.span().start(); at++)
					inBrackets = text.charAt(at) == '[' || inBrackets && text.charAt(at) != ']';
				if (!inBrackets)
					words.add(word);
			}
		}
		return words;
	}

	/** The content's spans, cut at the ends of sentences. */
	private static List<Span> pieces(List<Span> content, List<Sentence> sentences) {
		List<Span> pieces = new ArrayList<>();
		for (Span span : content) {
			int from = span.start();
			for (int i = firstEndingAfter(sentences, from); i < sentences.size() && sentences.get(i).span().end() < span.end(); i++) {
				pieces.add(new Span(from, sentences.get(i).span().end()));
				from = sentences.get(i).span().end();
			}
			pieces.add(new Span(from, span.end()));
		}
		return pieces;
	}

	private static int firstEndingAfter(List<Sentence> sentences, int offset) {
		int low = 0;
		int high = sentences.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sentences.get(middle).span().end() <= offset)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	private List<Hit> search(Draft draft, Quotation quotation, List<Word> words, List<Span> pieces) {
		if (words.size() < LONG_QUOTATION || pieces.size() == 1)
			return candidates.search(joined(words), quotation.speaker(), draft.date(), CANDIDATES);
		List<String> texts = new ArrayList<>();
		texts.add(joined(words));
		for (Span piece : pieces) {
			List<Word> own = words(draft.text(), List.of(piece));
			if (own.size() >= SHORTEST_PIECE)
				texts.add(joined(own));
		}
		return candidates.searchEach(texts, quotation.speaker(), draft.date(), CANDIDATES / 2);
	}

	private static String joined(List<Word> words) {
		return String.join(" ", words.stream().map(Word::text).toList());
	}

	/** The statement that says the words of {@code content} best; {@code null} where none does. */
	private Matched best(Draft draft, Quotation quotation, List<Span> content, List<Hit> hits) {
		int size = words(draft.text(), content).size();
		Matched best = null;
		for (Hit hit : hits) {
			Evidence evidence = Candidates.evidence(hit);
			Outcome outcome = comparer.compareQuotation(draft.text(), content, quotation.source(), quotation.speaker(), evidence);
			if (!outcome.accepted())
				continue;
			Matched matched = Matched.of(hit, evidence, outcome, quotation.speaker(), draft.date());
			if (matched.differs() && size < SHORTEST_DIFFERING)
				continue;
			if (best == null || matched.rank() > best.rank())
				best = matched;
		}
		return best;
	}

	/** The answer put together from the pieces; {@code null} where no piece has a source. */
	private CheckedQuotation byPieces(Draft draft, Quotation quotation, List<Span> pieces) {
		List<Finding> findings = new ArrayList<>();
		Matched longest = null;
		int longestLength = 0;
		for (Span piece : pieces) {
			List<Word> words = words(draft.text(), List.of(piece));
			if (words.isEmpty())
				continue;
			Matched matched = best(draft, quotation, List.of(piece), candidates.search(joined(words), quotation.speaker(), draft.date(), CANDIDATES));
			if (matched == null) {
				if (words.size() >= SHORTEST_PIECE && quotation.kind() != QuotationKind.INDIRECT)
					findings.add(NoSource.finding(piece));
				continue;
			}
			findings.addAll(matched.outcome().findings());
			if (words.size() > longestLength) {
				longest = matched;
				longestLength = words.size();
			}
		}
		return longest == null ? null : answer(quotation, longest.evidence(), findings);
	}

	private static CheckedQuotation unmatched(Quotation quotation, List<Word> words) {
		if (Scope.needsSource(quotation, words))
			return new CheckedQuotation(quotation, Status.NO_SOURCE, null, List.of(NoSource.finding(quotation.hull())));
		return new CheckedQuotation(quotation, Status.OUT_OF_SCOPE, null, List.of());
	}

	private static CheckedQuotation answer(Quotation quotation, Evidence evidence, List<Finding> findings) {
		boolean differs = findings.stream().anyMatch(finding -> finding.severity() != Severity.INFO);
		List<Finding> sorted = findings.stream().sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::span)).toList();
		return new CheckedQuotation(quotation, differs ? Status.DIFFERS : Status.VERIFIED, evidence, sorted);
	}

	/** How much is wrong, in words of the draft: the answer that leaves less is the likelier one. */
	private static int weight(CheckedQuotation checked) {
		int weight = 0;
		for (Finding finding : checked.findings())
			if (finding.severity() != Severity.INFO)
				weight += 8 + finding.span().length();
		return weight;
	}
}
