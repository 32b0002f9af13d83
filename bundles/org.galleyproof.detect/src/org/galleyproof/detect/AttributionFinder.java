package org.galleyproof.detect;

import org.galleyproof.detect.Grammar.Cue;
import org.galleyproof.detect.Grammar.Form;
import org.galleyproof.language.Ending;
import org.galleyproof.text.Span;

/**
 * Finds the attribution of a marked stretch inside the writer's sentence (a frame of {@link Frames}). In the order tried: beside
 * the closing mark ("…," Quill said / said Quill), beside the opening one (Quill said: "…"), "according to", at the end of the
 * sentence (…, Quill said.), the verbs before the stretch, and the subject of a sentence whose colon introduces it.
 */
final class AttributionFinder {

	/** How many tokens away from its stretch an attribution may stand; bounds the time on a sentence of any length. */
	static final int FAR = 100;

	private final Tokens tokens;
	private final CueVerbs verbs;
	private final PhraseBefore before;
	private final PhraseAfter after;
	private final SubjectFinder subjects;
	private final LabelFinder labels;

	AttributionFinder(Tokens tokens) {
		this.tokens = tokens;
		WordClasses words = new WordClasses(tokens);
		verbs = new CueVerbs(tokens);
		before = new PhraseBefore(tokens, words);
		after = new PhraseAfter(tokens, words);
		subjects = new SubjectFinder(tokens, verbs, before, after);
		labels = new LabelFinder(tokens, after);
	}

	/** The attribution of the QUOTE token {@code quote} of {@code frame}, or {@code null}. */
	Attribution of(Span frame, int quote) {
		Attribution found = labels.signature(quote + 1, frame.end());
		if (found == null)
			found = behind(frame, quote);
		if (found == null)
			found = beside(frame, quote);
		if (found == null)
			found = accordingTo(frame, quote);
		if (found == null)
			found = atEnd(frame, quote);
		if (found == null)
			found = ahead(frame, quote);
		if (found == null)
			found = labels.label(frame, quote);
		if (found == null && tokens.isPoint(quote - 1, ":"))
			found = labels.nameBefore(quote - 1, frame);
		if (found == null && tokens.isPoint(quote - 1, ":"))
			found = subjects.subject(frame);
		return found;
	}

	/** Who speaks in a sentence as a whole, for quotations that follow it without an attribution; may be {@code null}. */
	Attribution main(Span frame) {
		Attribution found = atEnd(frame, frame.start());
		for (int i = frame.start(); found == null && i < frame.end(); i++)
			if (verbs.isCue(i, frame) && verbs.isSaying(i))
				found = subjects.attribution(i, frame, false);
		if (found == null)
			found = accordingTo(frame, frame.start());
		return found;
	}

	private Attribution behind(Span frame, int quote) {
		int from = quote + 1;
		while (from < frame.end() && tokens.isPoint(from, ",—–-"))
			from++;
		if (from >= frame.end())
			return null;
		Cue first = tokens.isCapital(from) ? null : verbs.cue(from);
		if (first != null && first.saying() && (first.form() == Form.PAST || first.form() == Form.THIRD)) {
			Phrase phrase = after.find(from + 1, frame.end());
			if (phrase != null)
				return new Attribution(tokens.span(from, from + 1), tokens.span(phrase.from(), phrase.to()), true);
		}
		int start = Grammar.AS.contains(tokens.lower(from)) ? from + 1 : from;
		for (int i = start + 1; i < frame.end() && i - from < PhraseBefore.REACH && !tokens.isQuote(i); i++)
			if (verbs.isCue(i, frame) && verbs.isSaying(i) && verbs.form(i) != Form.ING) {
				Phrase phrase = before.find(i, start);
				return phrase != null && onlyOpenersBetween(start, phrase.from()) ? subjects.attribution(i, phrase, true) : null;
			}
		return ",?!".indexOf(tokens.lastQuoted(quote)) >= 0 ? byUnknownVerb(frame, start) : null;
	}

	/** "…!" beamed Ada Quill; "…," Quill mocked: beside a stretch that its sentence goes on with, any verb in the past attributes. */
	private Attribution byUnknownVerb(Span frame, int start) {
		if (isPast(start) && tokens.isCapital(start + 1)) {
			Phrase phrase = after.find(start + 1, frame.end());
			return phrase == null ? null : new Attribution(tokens.span(start, start + 1), tokens.span(phrase.from(), phrase.to()), true);
		}
		int verb = start + 1;
		while (verb < frame.end() && verb - start < 5 && tokens.isWord(verb) && !isPast(verb))
			verb++;
		Phrase phrase = verb < frame.end() && isPast(verb) ? before.find(verb, start) : null;
		return phrase != null && phrase.from() == start ? subjects.attribution(verb, phrase, true) : null;
	}

	private boolean isPast(int i) {
		return tokens.isWord(i) && !tokens.isCapital(i) && Ending.PAST.in(tokens.lower(i)) && tokens.lower(i).length() > 4;
	}

	private boolean onlyOpenersBetween(int from, int to) {
		for (int i = from; i < to; i++)
			if (!Grammar.OPENERS.contains(tokens.lower(i)) && !Grammar.ADVERBS.contains(tokens.lower(i)) && !Grammar.DAYS.contains(tokens.lower(i)))
				return false;
		return true;
	}

	/** Quill said: "…", with nothing but a few words of place or time between the verb and the mark. */
	private Attribution beside(Span frame, int quote) {
		boolean introduced = tokens.isPoint(quote - 1, ",:—–");
		int i = quote - (introduced ? 2 : 1);
		for (int steps = 0; i >= frame.start() && steps < (introduced ? 14 : 1); i--, steps++) {
			if (!tokens.isWord(i))
				return null;
			if (verbs.isCue(i, frame) && verbs.isSaying(i))
				return subjects.attribution(i, frame, true);
			if (Grammar.THAT.contains(tokens.lower(i)))
				return null;
		}
		return null;
	}

	private Attribution accordingTo(Span frame, int near) {
		int to = Math.min(frame.end(), near + FAR);
		for (int i = Math.max(frame.start(), near - FAR); i + Grammar.accordingLength() < to; i++)
			if (Grammar.isAccording(tokens, i)) {
				Phrase phrase = after.find(i + Grammar.accordingLength(), frame.end());
				if (phrase == null)
					continue;
				// "According to the report, the wall …": what follows the comma is the clause, unless another comma closes it
				boolean closed = tokens.isPoint(phrase.to(), ",") || i > frame.start() && !tokens.isWord(phrase.to()) && !tokens.isQuote(phrase.to());
				return new Attribution(tokens.span(i, i + Grammar.accordingLength()), tokens.span(phrase.from(), closed ? phrase.to() : phrase.head()), false);
			}
		return null;
	}

	/** The attribution that a sentence ends with, behind a comma: "…, a senior official said in a briefing." */
	private Attribution atEnd(Span frame, int behind) {
		for (int i = frame.end() - 1; i > behind && frame.end() - i < FAR; i--) {
			if (tokens.isQuote(i))
				return null;
			if (!verbs.isCue(i, frame) || !verbs.isSaying(i) || verbs.form(i) == Form.ING)
				continue;
			if (tokens.isPoint(i - 1, ",—–") && verbs.form(i) != Form.BASE) {
				Phrase inverted = after.find(i + 1, frame.end());
				if (inverted != null && (inverted.to() == frame.end() || !tokens.isWord(inverted.to())))
					return new Attribution(tokens.span(i, i + 1), tokens.span(inverted.from(), inverted.to()), false);
			}
			Phrase phrase = before.find(i, Math.max(behind, frame.start()));
			boolean clause = Grammar.BARRIERS.contains(tokens.lower(i + 1)) && !Grammar.AS.contains(tokens.lower(i + 1)) || tokens.isQuote(i + 1);
			if (phrase == null || clause)
				continue;
			if (tokens.isPoint(phrase.from() - 1, ",—–") && endsSoon(i + 1, frame.end()))
				return subjects.attribution(i, phrase, false);
		}
		return null;
	}

	/** Whether only an adjunct ("on Monday", "in a statement") or an addressee follows the verb. */
	private boolean endsSoon(int from, int to) {
		if (from >= to || !tokens.isWord(from))
			return true;
		String word = tokens.lower(from);
		return Grammar.PREPOSITIONS.contains(word) || Grammar.DAYS.contains(word) || Grammar.ADVERBS.contains(word) || Grammar.BACKGROUND.contains(word) || Grammar.TELLING.contains(tokens.lower(from - 1));
	}

	/**
	 * The verbs before the stretch: the nearest verb of saying, for what stands further left mostly governs another clause; but
	 * where its subject is a pronoun, the one further left that says who ("Quill said the wall, which she called “a ruin”, …").
	 */
	private Attribution ahead(Span frame, int quote) {
		Attribution found = null;
		for (int i = quote - 1; i >= frame.start() && quote - i < FAR; i--)
			if (verbs.isCue(i, frame)) {
				Attribution next = subjects.attribution(i, frame, false);
				if (next == null)
					continue;
				if (found == null || verbs.isSaying(i))
					found = next;
				if (verbs.isSaying(i) && !isPronoun(next.source()))
					return found;
			}
		return found;
	}

	private boolean isPronoun(Span source) {
		return source.length() <= 4 && Grammar.PRONOUNS.containsKey(tokens.textOf(source));
	}

	/** The subject of a sentence without a verb that we know, see {@link SubjectFinder#subject}. */
	Attribution subject(Span frame) {
		return subjects.subject(frame);
	}

	/** The signature that a paragraph of its own is, see {@link LabelFinder#signature}. */
	Attribution signature(int from, int to) {
		return labels.signature(from, to);
	}
}
