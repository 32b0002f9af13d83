package org.galleyproof.ui.internal.hover;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.hover.Card.Look;
import org.galleyproof.ui.internal.hover.Card.Mark;

/** Puts a {@link Card} together. */
public final class CardWriter {

	/** Marks a place where words are missing. */
	public static final String CARET = "\u2038";
	/** Characters of one quotation or passage shown at most; the middle of longer ones is left out. */
	private static final int LIMIT = 1200;
	private static final String ELLIPSIS = "\u2026";

	private final StringBuilder text = new StringBuilder();
	private final List<Mark> marks = new ArrayList<>();

	/** Adds words on the same line. @param look {@code null} for plain */
	public CardWriter add(String words, Look look) {
		if (look != null && !words.isEmpty())
			marks.add(new Mark(new Span(text.length(), text.length() + words.length()), look));
		// one line each, whatever the draft's own line ends are
		text.append(words.replace('\n', ' ').replace('\r', ' '));
		return this;
	}

	/** Goes on in a new line. */
	public CardWriter line() {
		text.append('\n');
		return this;
	}

	/** UTF-16 units written so far. */
	public int length() {
		return text.length();
	}

	CardWriter gap() {
		return line();
	}

	void words(String whole, Span span, List<Span> places, Look look) {
		int at = span.start();
		for (Span place : places) {
			plain(whole, at, place.start());
			add(place.isEmpty() ? CARET : place.of(whole), look);
			at = place.end();
		}
		plain(whole, at, span.end());
	}

	private void plain(String whole, int from, int to) {
		if (to - from <= LIMIT)
			add(whole.substring(from, to), null);
		else
			add(whole.substring(from, wordEnd(whole, from + LIMIT / 2)), null).add(" " + ELLIPSIS + " ", Look.DIM)
					.add(whole.substring(wordStart(whole, to - LIMIT / 2), to), null);
	}

	/** The card as written so far. */
	public Card card() {
		return new Card(text.toString(), List.copyOf(marks));
	}

	/** The first beginning of a word at {@code offset} or behind it. */
	public static int wordStart(String text, int offset) {
		int at = offset;
		while (at > 0 && at < text.length() && !Character.isWhitespace(text.charAt(at - 1)))
			at++;
		return Math.min(at, text.length());
	}

	/** The last end of a word at {@code offset} or before it. */
	public static int wordEnd(String text, int offset) {
		int at = offset;
		while (at > 0 && at < text.length() && !Character.isWhitespace(text.charAt(at)))
			at--;
		return at;
	}
}
