package org.galleyproof.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.galleyproof.language.NumberMention;
import org.galleyproof.language.Weights;
import org.galleyproof.language.WordFamilies;
import org.galleyproof.text.align.Token;

/**
 * How much of a claim a passage speaks of.
 *
 * @param words 0..1: the share of the claim's words of content that the passage has, weighted; 0 where too few are shared
 * @param facts the same, a number that the passage has counted as a word; 0 where too few are shared, or the passage lacks what the claim begins with
 * @param ofOwn the same, where one word less is enough
 */
record ClaimOverlap(double words, double facts, double ofOwn) {

	private static final int LEAST_SHARED = 3;
	private static final int LEAST_OF_OWN = 2;

	/** @param mentions the claim's numbers: "about 40,000" and "41,000" are one fact */
	static ClaimOverlap of(List<Token> claim, List<NumberMention> mentions, List<Token> passage) {
		Set<String> said = new HashSet<>();
		for (Token token : passage)
			said.add(WordFamilies.stem(token.key()));
		double all = 0;
		double shared = 0;
		int count = 0;
		double numbers = 0;
		int numbered = 0;
		boolean told = false;
		Boolean begins = null;
		for (int i = 0; i < claim.size(); i++) {
			Token token = claim.get(i);
			if (!token.isContent())
				continue;
			if (token.is(Token.NUMBER)) {
				boolean same = ClaimNumbers.isPlainNumber(token) && ClaimNumbers.isSaid(claim, i, mentions, passage);
				numbers += same ? Weights.CONTENT : 0;
				numbered += same ? 1 : 0;
				continue;
			}
			boolean same = said.contains(WordFamilies.stem(token.key()));
			begins = begins == null ? same : begins;
			told |= same && !token.is(Token.CAPITAL);
			all += token.weight();
			shared += same ? token.weight() : 0;
			count += same ? 1 : 0;
		}
		// names alone say nothing of anybody
		if (!told)
			return new ClaimOverlap(0, 0, 0);
		boolean one = begins != null && begins && count > 0;
		double words = all == 0 || count < LEAST_SHARED ? 0 : shared / all;
		double both = all == 0 || !one ? 0 : (shared + numbers) / (all + numbers);
		return new ClaimOverlap(words, count + numbered < LEAST_SHARED ? 0 : both, count + numbered < LEAST_OF_OWN ? 0 : both);
	}

	/** @param own whether the claim reports what the statement's speaker said */
	double telling(boolean own) {
		return Math.max(words, own ? ofOwn : facts);
	}

	/** Whether the passage has what the claim begins with. */
	boolean isOfOneSubject() {
		return ofOwn > 0;
	}
}
