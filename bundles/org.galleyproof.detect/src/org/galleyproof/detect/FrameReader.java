package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.text.Span;

/** Reads what one sentence of the writer says about the stretches in marks that it holds. */
final class FrameReader {

	private final String text;
	private final Tokens tokens;
	private final List<Marked> marked;
	private final AttributionFinder finder;

	FrameReader(String text, Tokens tokens, List<Marked> marked, AttributionFinder finder) {
		this.text = text;
		this.tokens = tokens;
		this.marked = marked;
		this.finder = finder;
	}

	/** @param frame a range of tokens */
	Frame read(Span frame) {
		int words = 0;
		List<Integer> quotes = new ArrayList<>();
		for (int i = frame.start(); i < frame.end(); i++)
			if (tokens.isQuote(i))
				quotes.add(i);
			else if (tokens.isWord(i))
				words++;
		boolean floating = words == 0 && !quotes.isEmpty();
		List<Stretch> stretches = new ArrayList<>();
		for (int quote : quotes)
			stretches.add(stretch(frame, quote, floating ? null : finder.of(frame, quote)));
		return new Frame(List.copyOf(stretches), floating, words <= 2, quotes.isEmpty() ? main(frame) : null);
	}

	private Attribution main(Span frame) {
		Attribution main = finder.main(frame);
		return main == null ? finder.subject(frame) : main;
	}

	private Stretch stretch(Span frame, int quote, Attribution own) {
		Marked stretch = marked.get(tokens.quote(quote));
		boolean opens = quote == frame.start() || tokens.isPoint(quote - 1, ",:—–-") || tokens.isQuote(quote - 1);
		boolean ends = quote + 1 >= frame.end() || !tokens.isWord(quote + 1);
		boolean goesOn = quote == frame.start() && ",?!".indexOf(tokens.lastQuoted(quote)) >= 0;
		boolean capital = Character.isUpperCase(text.codePointAt(Math.min(tokens.start(quote) + 1, text.length() - 1)));
		boolean question = text.charAt(stretch.content().end() - 1) == '?';
		return new Stretch(stretch, quote == 0, question, own, opens, ends, tokens.isPoint(quote - 1, ":"), capital, goesOn);
	}
}
