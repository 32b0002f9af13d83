package org.galleyproof.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.galleyproof.checks.Caution;
import org.galleyproof.checks.Comparer;
import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.Explanation;
import org.galleyproof.checks.Finding;
import org.galleyproof.checks.NoSource;
import org.galleyproof.checks.Outcome;
import org.galleyproof.checks.Quoted;
import org.galleyproof.checks.RunnerUp;
import org.galleyproof.checks.RunnerUp.Reason;
import org.galleyproof.detect.Quotation;
import org.galleyproof.detect.Sentence;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.index.Statements;
import org.galleyproof.text.Span;

/**
 * Holds a quotation or claim against the statement that a person chose for it. Where the statement surely does not say this, words in
 * marks are compared all the same, so that people see what differs; a paraphrase or a claim then counts as without a source.
 */
final class ChosenStatement {

	private final Statements index;
	private final Comparer comparer;

	ChosenStatement(Statements index, Comparer comparer) {
		this.index = index;
		this.comparer = comparer;
	}

	/**
	 * @param usual the program's own answer, which becomes a runner-up
	 * @param quoted the quotation's words as checks see them
	 * @return {@code usual} where it names that statement already, or the dossier has it no more
	 */
	CheckedQuotation check(CheckedQuotation usual, Quoted quoted, String statement) {
		Evidence evidence = evidence(usual.evidence(), statement);
		if (evidence == null)
			return usual;
		Quotation quotation = usual.quotation();
		Quoted words = quotation.marked().isEmpty() ? quoted : quoted.withContent(quotation.marked());
		Outcome outcome = comparer.compareQuotation(words, evidence);
		if (!outcome.accepted() && !quotation.marked().isEmpty())
			outcome = comparer.comparePieces(words, evidence);
		boolean same = outcome.accepted() && (outcome.alignment() == null || outcome.alignment().steps().stream().anyMatch(step -> step.op().same()));
		List<Finding> findings = same ? outcome.findings() : missing(quoted.draft(), quotation.content());
		if (same && evidence.cautions().contains(Caution.RETRACTED)) {
			// what was taken back is no source, whoever chooses it; that it is later than the draft is the chooser's to know
			same = false;
			findings = comparer.judged(List.of(NoSource.finding(quoted.draft(), quotation.content(), evidence, Reason.RETRACTED)));
		}
		Explanation explanation = new Explanation(same && outcome.alignment() != null ? Explanation.of(outcome.alignment(), statement) : List.of(), others(usual, statement));
		return new CheckedQuotation(quotation, status(same, findings), placed(evidence, explanation), outcome.confidence(), findings, explanation);
	}

	/** As {@link #check(CheckedQuotation, Quoted, String)}. */
	CheckedClaim check(CheckedClaim usual, Draft draft, String statement) {
		Evidence evidence = evidence(usual.evidence(), statement);
		if (evidence == null)
			return usual;
		Sentence sentence = usual.sentence();
		Outcome outcome = comparer.compareClaim(draft.text(), draft.date(), sentence.span(), evidence);
		boolean stated = outcome.accepted() && !evidence.cautions().contains(Caution.RETRACTED);
		List<Finding> findings = stated ? outcome.findings() : missing(draft.text(), List.of(sentence.span()));
		return new CheckedClaim(sentence, status(stated, findings), evidence, outcome.confidence(), findings);
	}

	private Evidence evidence(Evidence usual, String statement) {
		if (usual != null && usual.statement().equals(statement))
			return null;
		Optional<StatementDocument> chosen = index.get(statement);
		return chosen.map(document -> Candidates.evidence(document, new Span(0, document.text().length()))).orElse(null);
	}

	private List<Finding> missing(String draft, List<Span> content) {
		return comparer.judged(List.of(NoSource.finding(draft, content)));
	}

	private static Status status(boolean same, List<Finding> findings) {
		return !same ? Status.NO_SOURCE : Matched.weight(findings) > 0 ? Status.DIFFERS : Status.VERIFIED;
	}

	/** The passage of the statement that has the words, as far as they were aligned. */
	private static Evidence placed(Evidence evidence, Explanation explanation) {
		List<Span> said = explanation.words().stream().map(Explanation.Aligned::source).filter(span -> span != null).toList();
		return said.isEmpty() ? evidence : evidence.withPassage(Span.hull(said));
	}

	private static List<RunnerUp> others(CheckedQuotation usual, String statement) {
		List<RunnerUp> others = new ArrayList<>();
		if (usual.evidence() != null)
			others.add(new RunnerUp(usual.evidence(), 1, Reason.NOT_CHOSEN));
		usual.explanation().runnersUp().stream().filter(other -> !other.evidence().statement().equals(statement)).forEach(others::add);
		return others;
	}
}
