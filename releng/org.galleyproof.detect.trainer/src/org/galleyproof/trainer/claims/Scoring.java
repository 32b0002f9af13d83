package org.galleyproof.trainer.claims;

import java.util.Set;

import org.galleyproof.detect.claims.ClaimModel;
import org.galleyproof.detect.claims.ClaimScorer;
import org.galleyproof.language.Lexicon;
import org.galleyproof.text.Paragraphs;
import org.galleyproof.text.Sentences;
import org.galleyproof.text.Span;

/** Scores a row as the program does: as a draft of its own, by the best of its sentences. */
final class Scoring {

	static final Sentences SENTENCES = new Sentences(Lexicon.load("abbreviations.txt").words(), Lexicon.load("sentence-openers.txt").words(), Set.of("said", "says", "asked", "added"));

	private final ClaimScorer scorer;

	Scoring(ClaimModel model) {
		scorer = new ClaimScorer(model);
	}

	double of(String text) {
		double best = 0;
		for (Span paragraph : Paragraphs.of(text))
			for (Span sentence : SENTENCES.in(text, paragraph))
				best = Math.max(best, scorer.score(text, sentence).checkworthiness());
		return best;
	}
}
