package org.galleyproof.detect;

import org.galleyproof.text.Span;

/** Finds speakers that are named without a verb: before a colon, or behind a dash. */
final class LabelFinder {

	/** Words that the speaker before a colon may have. */
	private static final int LABEL = 6;
	/** Tokens that the signature of a quotation may have. */
	private static final int SIGNATURE = 16;

	private final Tokens tokens;
	private final PhraseAfter after;

	LabelFinder(Tokens tokens, PhraseAfter after) {
		this.tokens = tokens;
		this.after = after;
	}

	/** The speaker of a headline: "Quill: Wall ‘will not last’". */
	Attribution label(Span frame, int quote) {
		boolean letter = quote == frame.start() + 1 && tokens.isWord(frame.start()) && tokens.lower(frame.start()).endsWith(".");
		if (letter)
			return new Attribution(null, new Span(tokens.start(frame.start()), tokens.start(frame.start()) + 1), true);
		int colon = frame.start();
		while (colon < quote && colon - frame.start() <= LABEL && tokens.isWord(colon))
			colon++;
		if (colon == frame.start() || !tokens.isPoint(colon, ":") || !tokens.isCapital(frame.start()))
			return null;
		for (int i = frame.start(); i < colon; i++)
			if (!tokens.isCapital(i) && !Grammar.TITLES.contains(tokens.lower(i)))
				return null;
		return new Attribution(tokens.span(colon, colon + 1), tokens.span(frame.start(), colon), false);
	}

	/** "The wall is old — Ada Quill: “It will not last.”" */
	Attribution nameBefore(int colon, Span frame) {
		int from = colon;
		while (from > frame.start() && colon - from < LABEL && tokens.isCapital(from - 1))
			from--;
		boolean alone = from > frame.start() && !tokens.isWord(from - 1);
		return from < colon && alone ? new Attribution(tokens.span(colon, colon + 1), tokens.span(from, colon), true) : null;
	}

	/** The name behind a dash that signs a quotation: — Ada Quill, mayor of Eastport. */
	Attribution signature(int from, int to) {
		if (!tokens.isPoint(from, "—–-") || !tokens.isCapital(from + 1) || to - from > SIGNATURE)
			return null;
		Phrase phrase = after.find(from + 1, to);
		boolean all = phrase != null && (phrase.to() == to || phrase.to() == to - 1 && !tokens.isWord(phrase.to()));
		return all ? new Attribution(null, tokens.span(phrase.from(), phrase.to()), true) : null;
	}
}
