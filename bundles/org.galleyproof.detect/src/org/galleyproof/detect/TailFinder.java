package org.galleyproof.detect;

import org.galleyproof.detect.Grammar.Form;
import org.galleyproof.detect.ReportingLexicon.Inflected;
import org.galleyproof.text.Span;

/** Finds the attribution that ends a sentence or interrupts it: "The wall, Quill said, is old." */
final class TailFinder {

	/** Tokens that may follow the verb of an attribution: an addressee, a day, an occasion. */
	private static final int ADJUNCT = 16;

	private final Tokens tokens;
	private final WordClasses words;
	private final ReportingWords reporting;
	private final PhraseBefore before;
	private final PhraseAfter after;

	TailFinder(Tokens tokens, WordClasses words, ReportingWords reporting, PhraseBefore before, PhraseAfter after) {
		this.tokens = tokens;
		this.words = words;
		this.reporting = reporting;
		this.before = before;
		this.after = after;
	}

	/** The first attribution of this kind in the sentence, or {@code null}. */
	Tail in(Span frame) {
		for (int i = frame.start() + 1; i < frame.end(); i++) {
			if (Grammar.isAccording(tokens, i)) {
				Tail found = accordingTo(i, frame);
				if (found != null)
					return found;
			}
			Inflected verb = reporting.verb(i, frame.start());
			if (verb == null || !(verb.verb().says() || verb.verb().takesClause()) || verb.form() == Form.ING)
				continue;
			Tail found = inverted(i, verb, frame);
			if (found == null)
				found = regular(i, verb, frame);
			if (found != null)
				return found;
		}
		return null;
	}

	private Tail accordingTo(int i, Span frame) {
		Phrase phrase = after.find(i + Grammar.accordingLength(), frame.end());
		if (phrase == null)
			return null;
		boolean comma = tokens.isPoint(i - 1, ",—–-");
		int end = phrase.to();
		boolean closed = end >= frame.end() || !tokens.isWord(end);
		if (!closed)
			end = phrase.head();
		return new Tail(comma ? i - 1 : i, end, new Span(i, i + Grammar.accordingLength()), new Span(phrase.from(), end), comma && tokens.isPoint(end, ",") && goesOn(end, frame));
	}

	/** "…, said Ada Quill, the mayor." */
	private Tail inverted(int i, Inflected verb, Span frame) {
		if (!(tokens.isPoint(i - 1, ",—–-?!") || tokens.isQuote(i - 1)) || !verb.verb().says() || verb.form() == Form.BASE)
			return null;
		Phrase phrase = after.find(i + 1, frame.end());
		if (phrase == null)
			return null;
		int end = phrase.to();
		if (end < frame.end() && tokens.isWord(end) && !isAdjunct(end))
			return null;
		int close = adjunctEnd(end, frame);
		if (close < 0)
			return null;
		return new Tail(tokens.isPoint(i - 1, ",—–-") ? i - 1 : i, close, new Span(i, i + 1), new Span(phrase.from(), phrase.to()), tokens.isPoint(close, ",") && goesOn(close, frame));
	}

	/** "…, Ada Quill said in a briefing." */
	private Tail regular(int i, Inflected verb, Span frame) {
		Phrase phrase = before.find(i, frame.start());
		if (phrase == null || phrase.from() <= frame.start())
			return null;
		String who = tokens.lower(phrase.from());
		if (Grammar.RELATIVE_SUBJECTS.contains(who))
			return null;
		boolean opened = tokens.isPoint(phrase.from() - 1, ",—–-") || tokens.isQuote(phrase.from() - 1);
		if (!opened)
			return null;
		int close = adjunctEnd(i + 1, frame);
		if (close < 0)
			return null;
		int from = tokens.isQuote(phrase.from() - 1) ? phrase.from() : phrase.from() - 1;
		return new Tail(from, close, new Span(i, i + 1), new Span(phrase.from(), phrase.to()), tokens.isPoint(close, ",—–-") && goesOn(close, frame));
	}

	private boolean isAdjunct(int i) {
		return Grammar.PREPOSITIONS.contains(tokens.lower(i)) || words.isDay(i) || words.isAdverb(i) || words.isTime(i) || Grammar.TAIL_STOPS.contains(tokens.lower(i));
	}

	/** The end of the sentence or the comma behind the verb's adjunct; -1 where the verb has a clause or an object of its own. */
	private int adjunctEnd(int from, Span frame) {
		if (from >= frame.end())
			return frame.end();
		if (tokens.isPoint(from, ",—–-"))
			return from;
		boolean addressee = Grammar.TOLD.contains(tokens.lower(from - 1));
		if (!tokens.isWord(from) || !isAdjunct(from) && !addressee)
			return -1;
		for (int i = from; i < frame.end() && i - from < ADJUNCT; i++) {
			if (Grammar.THAT.contains(tokens.lower(i)) || tokens.isQuote(i))
				return -1;
			if (tokens.isPoint(i, ",—–-"))
				return i;
		}
		return frame.end() - from <= ADJUNCT ? frame.end() : -1;
	}

	/** Whether the reported words go on behind the comma, rather than the writer's or another verb's. */
	private boolean goesOn(int comma, Span frame) {
		int i = comma + 1;
		if (i >= frame.end())
			return false;
		Inflected verb = reporting.verb(i, frame.start());
		String word = tokens.lower(i);
		if (verb != null && verb.form() == Form.ING || Grammar.BUT.contains(word) || Grammar.AND.contains(word) && reporting.verb(i + 1, frame.start()) != null)
			return false;
		return true;
	}
}
