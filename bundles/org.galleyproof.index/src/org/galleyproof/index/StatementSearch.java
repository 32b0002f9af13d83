package org.galleyproof.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.galleyproof.index.Ground.Kind;

/**
 * Answers a query by who says its words: candidates, their alignment, and small boosts for speaker and date that only decide
 * between equals.
 */
final class StatementSearch {

	private static final double ORDER = 0.6;
	private static final double COVERAGE = 0.4;
	/** Who spoke tells stump-speech repetitions apart, but a wrong attribution must still find its words. */
	private static final double SPEAKER = 0.04;
	/** A draft reports what was said shortly before it. */
	private static final double DATE = 0.04;
	/** Of a quotation and the sentence around it, which hold the same words, the quotation tells who spoke. */
	private static final double QUOTED = 0.005;
	/** Passages looked at beyond twice the statements asked for: several may stand in one. */
	private static final int SPARE = 10;
	/** A candidate with a smaller part of the best one's share never overtakes it; once there are enough, such ones are not aligned. */
	private static final double FAR = 0.6;

	/** Best first; those that score alike by id, so that answers are stable. */
	static final Comparator<Hit> BEST_FIRST = Comparator.comparingDouble(Hit::score).reversed().thenComparing(hit -> hit.statement().id());

	private final Placement placement;

	StatementSearch(Placement placement) {
		this.placement = placement;
	}

	/** The best {@code top} statements, best first. */
	List<Hit> run(int top) throws IOException {
		List<Hit> hits = new ArrayList<>();
		if (placement.terms().size() == 0 || top <= 0)
			return hits;
		List<Candidates.Candidate> found = placement.candidates().find(SPARE + 2 * top);
		for (Candidates.Candidate candidate : found) {
			if (hits.size() >= top && candidate.share() < FAR * found.get(0).share())
				break;
			StatementDocument statement = placement.statement(candidate.document());
			PassageAlignment.Result result = placement.in(statement, candidate.passages());
			if (result != null)
				hits.add(hit(statement, result));
		}
		hits.sort(BEST_FIRST);
		return hits.size() <= top ? hits : new ArrayList<>(hits.subList(0, top));
	}

	private Hit hit(StatementDocument statement, PassageAlignment.Result result) {
		List<Ground> grounds = new ArrayList<>(6);
		grounds.add(new Ground(Kind.ORDER, result.order(), ORDER * result.order()));
		grounds.add(new Ground(Kind.COVERAGE, result.coverage(), COVERAGE * result.coverage()));
		grounds.add(new Ground(Kind.INFORMATION, result.information(), 0));
		if (statement.quoted())
			grounds.add(new Ground(Kind.QUOTED, 1, QUOTED));
		if (placement.isSpeaker(statement))
			grounds.add(new Ground(Kind.SPEAKER, 1, SPEAKER));
		Long days = placement.days(statement);
		if (days != null)
			grounds.add(new Ground(Kind.DATE, days, days < 0 ? 0 : DATE / (1 + days / 7.0)));
		double score = 0;
		for (Ground ground : grounds)
			score += ground.points();
		return new Hit(statement, result.passage(), score, result.coverage(), Confidence.of(result), grounds);
	}
}
