package org.galleyproof.core;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.checks.Comparer;
import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.Finding;
import org.galleyproof.checks.Outcome;
import org.galleyproof.detect.Sentence;
import org.galleyproof.index.Hit;
import org.galleyproof.text.Span;

/** Holds the writer's own claims against the dossier. A claim that the dossier doesn't speak about is none of its business. */
final class ClaimChecker {

	private static final int CANDIDATES = 5;
	/** The share of a claim's weighted words from which on a passage may be of the same matter; most of those above it are rejected by their facts. */
	private static final double OF_ONE_MATTER = 0.3;

	private final Candidates candidates;
	private final Comparer comparer;

	ClaimChecker(Candidates candidates, Comparer comparer) {
		this.candidates = candidates;
		this.comparer = comparer;
	}

	/** By words alone. */
	CheckedClaim check(Draft draft, Sentence sentence) {
		return best(draft, sentence, candidates.search(sentence.span().of(draft.text()), null, draft.date(), CANDIDATES));
	}

	/** For a claim that words alone find nothing for: whether they overlooked a statement that means the same. The bar is the same. */
	CheckedClaim checkByMeaning(Draft draft, Sentence sentence) {
		return best(draft, sentence, candidates.searchByMeaning(sentence.span().of(draft.text()), null, draft.date(), OF_ONE_MATTER, CANDIDATES));
	}

	private CheckedClaim best(Draft draft, Sentence sentence, List<Hit> hits) {
		Span span = sentence.span();
		Matched best = null;
		List<Matched> accepted = new ArrayList<>();
		for (Hit hit : hits) {
			Evidence evidence = Candidates.evidence(hit);
			if (hit.coverage() < OF_ONE_MATTER || StatementMatcher.bar(evidence, draft.date()) != null)
				continue;
			Outcome outcome = comparer.compareClaim(draft.text(), draft.date(), span, evidence);
			if (!outcome.accepted())
				continue;
			Matched matched = Matched.of(hit, evidence, outcome, 1, null, draft.date(), comparer.names());
			accepted.add(matched);
			if (best == null || matched.rank() > best.rank())
				best = matched;
		}
		best = FirstHand.of(best, accepted, comparer.names());
		if (best == null)
			return new CheckedClaim(sentence, Status.OUT_OF_SCOPE, null, 0, List.<Finding>of());
		return new CheckedClaim(sentence, best.differs() ? Status.DIFFERS : Status.VERIFIED, best.evidence(), best.outcome().confidence(), best.outcome().findings());
	}
}
