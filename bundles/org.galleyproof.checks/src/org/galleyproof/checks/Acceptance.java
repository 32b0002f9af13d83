package org.galleyproof.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.galleyproof.language.NameSimilarity;
import org.galleyproof.language.Polarity;
import org.galleyproof.language.Verbs;
import org.galleyproof.language.Weights;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;
import org.galleyproof.text.align.Alignment;
import org.galleyproof.text.align.Op;
import org.galleyproof.text.align.Step;
import org.galleyproof.text.align.Token;

/**
 * Tells how sure it is that a statement says what is quoted at all. Figures are tuned on real quotations beside transcripts: a quotation of
 * some length needs most of its weight in order; a fragment all of its content words but one near miss; everyday phrases, which
 * anybody may have said, count only from the same speaker and to the letter.
 */
final class Acceptance {

	/** Content words from which on a quotation counts as long. */
	private static final int LONG = 5;
	private static final double ENOUGH = 0.62;
	/** Where every word of content is the speaker's, in another form or another order at most. */
	private static final double HALF = 0.5;
	private static final double NEARLY_ALL = 0.78;
	/** Words of an aside, at most. */
	private static final int LONGEST_ASIDE = 6;
	/** Words before and behind a passage in which one that was moved may stand. */
	private static final int BESIDE = 5;
	/** Weight that both must share before everyday words alone prove anything: some eight of them. */
	private static final double PROOF = 6;
	/** How much of what may be chance is left where the speaker agrees. */
	private static final double SPEAKER = 0.5;
	/** Least score over the score of a perfect match: keeps words scattered over a long statement from adding up. */
	private static final double ENOUGH_SCORE = 0.38;
	/** The same where every word of content is there, some in another place. */
	private static final double ENOUGH_SCORE_IN_OTHER_ORDER = 0.3;

	private int content;
	private int sameContent;
	private int nearContent;
	/** Words of content that the source has in another place. */
	private int moved;
	private int telling;
	private int same;
	private int differing;
	private double self;
	/** The weight of all that both say. */
	private double proof;

	private Acceptance(Alignment alignment) {
		for (Step step : alignment.steps()) {
			for (int i = step.draft(); i < step.draftEnd(); i++)
				count(alignment.draft().get(i), step, alignment);
			if (step.op() == Op.MISSING && !alignment.source().get(step.source()).is(Token.FILLER))
				differing++;
		}
		differing -= parenthetical(alignment);
	}

	/** Words left out that stand between two marks of a sentence, but for the first of each such run: who leaves an aside out changes one thing. */
	private static int parenthetical(Alignment alignment) {
		int words = 0;
		List<Step> steps = alignment.steps();
		for (int from = 0; from < steps.size(); from++) {
			int to = from;
			int counted = 0;
			while (to < steps.size() && steps.get(to).op() == Op.MISSING)
				counted += alignment.source().get(steps.get(to++).source()).is(Token.FILLER) ? 0 : 1;
			if (to == from)
				continue;
			int first = steps.get(from).source();
			int last = steps.get(to - 1).source();
			if (counted <= LONGEST_ASIDE && first > 0 && isOneSentence(alignment.source().subList(first, Math.min(alignment.source().size(), last + 2)))
					&& alignment.source().get(first - 1).is(Token.PUNCTUATED) && alignment.source().get(last).is(Token.PUNCTUATED))
				words += Math.max(0, counted - 1);
			from = to;
		}
		return words;
	}

	private static boolean isOneSentence(List<Token> tokens) {
		return tokens.stream().noneMatch(token -> token.is(Token.SENTENCE));
	}

	private void count(Token token, Step step, Alignment alignment) {
		if (token.is(Token.MARKED) || step.op() == Op.BEYOND)
			return;
		self += token.weight();
		if (step.op().same()) {
			same++;
			proof += token.weight();
			if (token.isContent())
				sameContent++;
			if (token.isContent() && token.weight() >= Weights.CONTENT)
				telling++;
		} else if (!token.is(Token.FILLER))
			differing++;
		if (token.isContent()) {
			content++;
			boolean moved = step.op() == Op.CHANGED && isMoved(token, alignment) || step.op() == Op.ADDED && isBeside(token, alignment);
			if (moved || step.op() == Op.CHANGED && isNear(token, alignment.source().get(step.source())))
				nearContent++;
			this.moved += moved ? 1 : 0;
			if (moved && token.weight() >= Weights.CONTENT)
				telling++;
		}
	}

	/** Whether the source has the word for another one of the draft. */
	private static boolean isMoved(Token token, Alignment alignment) {
		for (Step step : alignment.steps())
			if (step.op() == Op.CHANGED && alignment.source().get(step.source()).key().equals(token.key()))
				return true;
		return false;
	}

	/** Whether the source has the word unaligned, within the words that the draft goes on with or a few behind or before them. */
	private static boolean isBeside(Token token, Alignment alignment) {
		int first = Integer.MAX_VALUE;
		int last = -1;
		Set<Integer> aligned = new HashSet<>();
		for (Step step : alignment.steps())
			if (step.sourceCount() > 0) {
				first = Math.min(first, step.source());
				last = Math.max(last, step.sourceEnd());
				if (step.op() != Op.MISSING)
					for (int i = step.source(); i < step.sourceEnd(); i++)
						aligned.add(i);
			}
		List<Token> source = alignment.source();
		for (int i = Math.max(0, first - BESIDE); i < Math.min(source.size(), last + BESIDE); i++)
			if (!aligned.contains(i) && source.get(i).key().equals(token.key()))
				return true;
		return false;
	}

	private static boolean isNear(Token draft, Token source) {
		if (draft.is(Token.NUMBER) && source.is(Token.NUMBER) || Polarity.opposes(draft.key(), source.key()))
			return true;
		int slips = NameSimilarity.slips(draft.key(), source.key(), 3);
		return slips <= 1 || !Verbs.same(draft.key(), source.key()).isEmpty() || slips <= 3 && draft.key().length() > 5 && draft.key().regionMatches(0, source.key(), 0, 4);
	}

	/** How sure it is that the statement says the quotation as a whole, see {@link Outcome#confidence}. */
	static double ofWhole(Alignment alignment, boolean speakerAgrees) {
		Acceptance seen = new Acceptance(alignment);
		boolean accepted = seen.isWhole(alignment, speakerAgrees);
		double similarity = alignment.similarity();
		double likeness = accepted ? Math.max(0, (similarity - ENOUGH) / (1 - ENOUGH)) : similarity;
		return Outcome.confidence(accepted, likeness * seen.proven(speakerAgrees));
	}

	/** 0..1: how little it can be chance that both say these words. The speaker's own count for more. */
	private double proven(boolean speakerAgrees) {
		double chance = Math.exp(-proof / PROOF);
		return 1 - (speakerAgrees ? SPEAKER * chance : chance);
	}

	private boolean isWhole(Alignment alignment, boolean speakerAgrees) {
		if (same == 0)
			return false;
		if (content >= LONG && proof >= PROOF)
			return sameContent + moved == content && differing <= 2 * moved ? alignment.similarity() >= HALF && alignment.score() >= ENOUGH_SCORE_IN_OTHER_ORDER * self
					: alignment.similarity() >= ENOUGH && alignment.score() >= ENOUGH_SCORE * self;
		// the speaker's own words but one or two, even if everyday ones
		if (speakerAgrees && proof >= 0.8 * PROOF && alignment.similarity() >= NEARLY_ALL && differing <= 2)
			return true;
		if (telling == 0)
			return differing == 0 && (proof >= PROOF || same >= 4 && speakerAgrees);
		int misses = content - sameContent;
		if (speakerAgrees && isOwn(alignment, misses))
			return true;
		if (misses == 0 && differing == 0)
			return content >= 2 || speakerAgrees;
		if (misses > 1 || misses > nearContent || sameContent < 2)
			return misses == 1 && speakerAgrees && sameContent >= 3 && alignment.similarity() >= 0.7 && differing <= 2;
		return alignment.similarity() >= 0.6 && differing <= Math.max(2, same / 3);
	}

	/** Whether a short quotation is nearly all of it its speaker's: in order, one word of content missed at most, few words between. */
	private boolean isOwn(Alignment alignment, int misses) {
		int found = sameContent + nearContent;
		int gone = misses - nearContent;
		return found >= 2 && gone <= 1 && (gone == 0 || telling >= 2) && alignment.similarity() >= (gone == 0 ? HALF : ENOUGH) && differing <= Math.max(3, same / 2);
	}

	/** How sure it is that a statement which prints a fragment of the quotation is that fragment. The alignment is the fragment's. */
	static double ofFragment(Alignment alignment, boolean speakerAgrees) {
		Acceptance seen = new Acceptance(alignment);
		int words = 0;
		double weight = 0;
		double found = 0;
		for (Step step : alignment.steps())
			for (int j = step.source(); j < step.sourceEnd(); j++) {
				Token token = alignment.source().get(j);
				if (token.is(Token.MARKED))
					continue;
				words++;
				weight += token.weight();
				if (step.op().same())
					found += token.weight();
			}
		boolean accepted = speakerAgrees && words >= 4 && seen.sameContent >= 2 && seen.telling >= 1 && (words >= 6 || seen.telling >= 2) && found >= 0.78 * weight
				&& seen.differing <= Math.max(1, words / 4);
		return Outcome.confidence(accepted, weight == 0 ? 0 : found / weight * seen.proven(speakerAgrees));
	}

	/**
	 * Whether the statement has the first word of content that has any place in it, unless that is a name or a number: who says the same of something else
	 * says something else.
	 */
	static boolean isOfOneSubject(Alignment alignment) {
		for (Step step : alignment.steps()) {
			if (step.op() == Op.ADDED)
				continue;
			for (int i = step.draft(); i < step.draftEnd(); i++)
				if (alignment.draft().get(i).isContent())
					return step.op().same() || alignment.draft().get(i).is(Token.NUMBER) || alignment.draft().get(i).is(Token.NAME);
		}
		return true;
	}

	/** Whether two ways to name a speaker may mean one person: they share a word of three letters and more. */
	static boolean isSameSpeaker(String a, String b) {
		if (a == null || b == null)
			return false;
		List<Word> others = Words.of(b);
		for (Word word : Words.of(a)) {
			String key = NameBook.stem(word.key());
			if (key.length() < 3 || Weights.isFunction(key))
				continue;
			for (Word other : others)
				if (NameBook.stem(other.key()).equals(key) || NameSimilarity.isMisspelling(key, other.key()))
					return true;
		}
		return false;
	}
}
