package org.galleyproof.core;

import java.util.List;

import org.galleyproof.checks.Finding;
import org.galleyproof.checks.Outcome;
import org.galleyproof.checks.Severity;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;

/**
 * Judges a quotation held against a sentence that nobody is quoted with. The sentence may be a document's own words, which must
 * be quoted rightly, or a reporter's paraphrase of what was said, whose words nobody has to follow.
 */
final class ReportedSentence {

	/** Words at either end of a quotation that a paraphrase adapts to its own sentence: "and called on" for "Australia calls on". */
	private static final int EDGE = 2;
	/** A sentence less like the quotation than this was hardly its source. */
	private static final double LEAST_SIMILARITY = 0.75;

	private ReportedSentence() {
	}

	/** The outcome without what a paraphrase is free to do; not accepted where the sentence is no source for the words. */
	static Outcome allow(String draft, List<Span> content, Outcome outcome) {
		if (outcome.similarity() < LEAST_SIMILARITY)
			return outcome.doubted();
		List<Word> words = QuotedWords.of(draft, content);
		if (words.size() <= 2 * EDGE)
			return outcome;
		int from = words.get(EDGE).span().start();
		int to = words.get(words.size() - EDGE - 1).span().end();
		List<Finding> findings = outcome.findings().stream()
				.filter(finding -> finding.severity() != Severity.WARNING || finding.span().start() >= from && finding.span().end() <= to).toList();
		return new Outcome(outcome.confidence(), outcome.similarity(), findings, outcome.alignment());
	}
}
