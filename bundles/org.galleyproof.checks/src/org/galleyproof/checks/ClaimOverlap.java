package org.galleyproof.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.galleyproof.language.Lexicon;
import org.galleyproof.language.NumberMention;
import org.galleyproof.language.Weights;
import org.galleyproof.language.WordFamilies;
import org.galleyproof.text.Words;
import org.galleyproof.text.align.Token;

/** How much of a claim a passage speaks of. */
final class ClaimOverlap {

	private static final int LEAST_SHARED = 3;
	private static final int LEAST_OF_OWN = 2;
	/** Words of content that say all of a short claim but its number. */
	private static final int LEAST_OF_ALL = 2;
	/** The share of a claim's words that a passage has of which the rest stands elsewhere in the statement. */
	private static final double MOST = 0.6;
	/** Words of a statement in which they stand near enough. */
	private static final int SHORT = 150;
	private static final Set<String> WE = Lexicon.load("claim-words.txt").named("we");

	private final double words;
	private final double facts;
	private final double ofOwn;
	private final boolean complete;

	private ClaimOverlap(double words, double facts, double ofOwn, boolean complete) {
		this.words = words;
		this.facts = facts;
		this.ofOwn = ofOwn;
		this.complete = complete;
	}

	/** @param mentions the claim's numbers: "about 40,000" and "41,000" are one fact */
	static ClaimOverlap of(List<Token> claim, List<NumberMention> mentions, List<Token> passage, List<Token> statement, Evidence evidence) {
		Set<String> said = stems(passage);
		Set<String> speaker = ofSpeaker(passage, evidence);
		Set<String> elsewhere = stems(statement);
		double all = 0;
		double shared = 0;
		int count = 0;
		double numbers = 0;
		int numbered = 0;
		boolean told = false;
		boolean complete = true;
		boolean found = true;
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
			String stem = WordFamilies.stem(token.key());
			boolean same = said.contains(stem);
			complete &= same || speaker.contains(stem);
			found &= same || speaker.contains(stem) || elsewhere.contains(stem);
			begins = begins == null ? same : begins;
			told |= same && !token.is(Token.CAPITAL);
			all += token.weight();
			shared += same ? token.weight() : 0;
			count += same ? 1 : 0;
		}
		// names alone say nothing of anybody
		if (!told)
			return new ClaimOverlap(0, 0, 0, false);
		boolean one = begins != null && begins && count > 0;
		double words = all == 0 || count < LEAST_SHARED ? 0 : shared / all;
		double both = all == 0 || !one ? 0 : (shared + numbers) / (all + numbers);
		boolean together = complete && (count >= LEAST_SHARED || count >= LEAST_OF_ALL && areTogether(claim, passage, speaker));
		boolean whole = together || found && one && count >= LEAST_OF_ALL && shared >= MOST * all && statement.size() <= SHORT;
		return new ClaimOverlap(words, count + numbered < LEAST_SHARED ? 0 : both, count + numbered < LEAST_OF_OWN ? 0 : both, whole);
	}

	private static Set<String> stems(List<Token> tokens) {
		Set<String> stems = new HashSet<>();
		for (Token token : tokens)
			stems.add(WordFamilies.stem(token.key()));
		return stems;
	}

	/** The words that "we" stands for in a passage: those of who speaks, and of what they speak for. None where nobody says "we". */
	private static Set<String> ofSpeaker(List<Token> passage, Evidence evidence) {
		Set<String> stems = new HashSet<>();
		if (passage.stream().anyMatch(token -> WE.contains(token.key())))
			for (String name : new String[] { evidence.speaker(), evidence.role() })
				if (name != null)
					Words.of(name).forEach(word -> stems.add(WordFamilies.stem(word.key())));
		return stems;
	}

	/** Whether one sentence of the passage has all the claim's words of content but its numbers. */
	private static boolean areTogether(List<Token> claim, List<Token> passage, Set<String> speaker) {
		for (int from = 0; from < passage.size();) {
			int to = from + 1;
			while (to < passage.size() && !passage.get(to).is(Token.SENTENCE))
				to++;
			Set<String> said = stems(passage.subList(from, to));
			said.addAll(speaker);
			if (claim.stream().allMatch(token -> !token.isContent() || token.is(Token.NUMBER) || said.contains(WordFamilies.stem(token.key()))))
				return true;
			from = to;
		}
		return false;
	}

	/**
	 * 0..1: the share of the claim's words of content that the passage has, weighted, a number that it has counted as a word where the passage has what the
	 * claim begins with; 0 where too few are shared.
	 *
	 * @param own whether the claim reports what the statement's speaker said: then one word less is enough
	 */
	double telling(boolean own) {
		return Math.max(words, own ? ofOwn : facts);
	}

	/** Whether the passage has what the claim begins with. */
	boolean isOfOneSubject() {
		return ofOwn > 0;
	}

	/** Whether the passage has every word of content of the claim, numbers aside: what is short may have no fact beside the one that differs. */
	boolean isComplete() {
		return complete;
	}
}
