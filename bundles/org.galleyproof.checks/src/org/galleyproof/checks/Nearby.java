package org.galleyproof.checks;

import org.galleyproof.text.Span;
import org.galleyproof.text.align.Alignment;
import org.galleyproof.text.align.Step;
import org.galleyproof.text.align.Token;

/** The part of a statement around the passage that a search found, and whether a quotation is settled there. */
final class Nearby {

	/** Characters read before and after the passage, and so far more as the sentence goes on. */
	private static final int REACH = 240;
	private static final int SENTENCE = 400;
	/** Words in a row without an answer: these may stand elsewhere in the statement. */
	private static final int ELSEWHERE = 3;

	private Nearby() {
	}

	/** The passage and what stands around it, in whole sentences where they are of usual length; all of the text where no passage is known. */
	static Span of(Evidence evidence) {
		String text = evidence.text();
		if (evidence.passage() == null)
			return new Span(0, text.length());
		int from = Math.max(0, evidence.passage().start() - REACH);
		for (int end = Math.max(0, from - SENTENCE); from > end && !isSentenceEnd(text, from - 1);)
			from--;
		int to = Math.min(text.length(), evidence.passage().end() + REACH);
		for (int end = Math.min(text.length(), to + SENTENCE); to < end && !isSentenceEnd(text, to - 1);)
			to++;
		return new Span(from, to);
	}

	private static boolean isSentenceEnd(String text, int at) {
		char sign = text.charAt(at);
		return sign == '\n' || Character.isWhitespace(sign) && at > 0 && ".?!".indexOf(text.charAt(at - 1)) >= 0;
	}

	/**
	 * Whether no more of the quotation can stand in the rest of the statement: every word but one or the other has its answer here, and
	 * nothing that the draft marks as left out leads away.
	 */
	static boolean holdsAll(Alignment alignment) {
		int run = 0;
		for (Step step : alignment.steps()) {
			if (!step.op().inDraft())
				continue;
			run = step.op().same() ? 0 : run + step.draftCount();
			if (run >= ELSEWHERE)
				return false;
		}
		for (Token token : alignment.draft())
			if (token.is(Token.GAP_BEFORE) || token.is(Token.PIECE) || token.is(Token.MARKED))
				return false;
		return true;
	}
}
