package org.galleyproof.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.galleyproof.checks.Comparer;
import org.galleyproof.checks.Explanation;
import org.galleyproof.checks.Outcome;
import org.galleyproof.checks.Quoted;
import org.galleyproof.checks.RunnerUp;
import org.galleyproof.checks.RunnerUp.Reason;
import org.galleyproof.index.Hit;
import org.galleyproof.index.Query;
import org.galleyproof.text.Span;

/** Holds words against each statement that a search found, to tell which is their source and why the others are not. */
final class MatchExplainer {

	private final Comparer comparer;

	MatchExplainer(Comparer comparer) {
		this.comparer = comparer;
	}

	/** @param hits what was found for the query, in order; the answer has as many, in the same order */
	List<ExplainedHit> explain(Query query, List<Hit> hits) {
		List<Span> all = List.of(new Span(0, query.text().length()));
		Quoted quoted = new Quoted(query.text(), query.date(), all, all, List.of(), List.of(), query.speaker(), all, List.of());
		List<Outcome> outcomes = new ArrayList<>();
		List<Matched> matched = new ArrayList<>();
		Matched best = null;
		for (Hit hit : hits) {
			Outcome outcome = comparer.compareQuotation(quoted, Candidates.evidence(hit));
			Matched own = outcome.accepted() ? Matched.of(hit, Candidates.evidence(hit), outcome, 1, query.speaker(), query.date(), comparer.names()) : null;
			outcomes.add(outcome);
			matched.add(own);
			if (own != null && (best == null || own.rank() > best.rank()))
				best = own;
		}
		Matched chosen = FirstHand.of(best, matched.stream().filter(Objects::nonNull).toList(), comparer.names());
		Contenders contenders = new Contenders(quoted, comparer.names());
		List<ExplainedHit> explained = new ArrayList<>();
		for (int i = 0; i < hits.size(); i++) {
			Outcome outcome = outcomes.get(i);
			Matched own = matched.get(i);
			boolean source = own != null && own == chosen;
			Reason reason = own == null ? Contenders.otherWords(hits.get(i)) : contenders.reason(own, chosen);
			RunnerUp runnerUp = source ? null : new RunnerUp(Candidates.evidence(hits.get(i)), outcome.similarity(), reason);
			explained.add(new ExplainedHit(hits.get(i), outcome.confidence(), outcome.similarity(), source, runnerUp,
					outcome.alignment() == null ? List.of() : Explanation.of(outcome.alignment(), hits.get(i).statement().id())));
		}
		return explained;
	}
}
