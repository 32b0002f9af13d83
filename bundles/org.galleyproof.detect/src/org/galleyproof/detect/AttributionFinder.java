package org.galleyproof.detect;

import org.galleyproof.detect.English.Cue;
import org.galleyproof.detect.English.Form;
import org.galleyproof.detect.NounPhrases.Phrase;
import org.galleyproof.text.Span;

/**
 * Finds the attribution of a marked stretch inside the writer's sentence (a frame of {@link Frames}). In the order tried: beside
 * the closing mark ("…," Quill said / said Quill), beside the opening one (Quill said: "…"), "according to", at the end of the
 * sentence (…, Quill said.), the verbs before the stretch, and the subject of a sentence whose colon introduces it.
 */
final class AttributionFinder {

	/** How many tokens away from its stretch an attribution may stand; bounds the time on a sentence of any length. */
	private static final int FAR = 100;

	/** Words that the speaker before a headline's colon may have. */
	private static final int LABEL = 6;

	/** Tokens that a dateline may have before its dash. */
	private static final int DATELINE = 10;

	/** Tokens that the signature of a quotation may have. */
	private static final int SIGNATURE = 16;

	private final Tokens tokens;
	private final NounPhrases phrases;

	AttributionFinder(Tokens tokens) {
		this.tokens = tokens;
		phrases = new NounPhrases(tokens);
	}

	/** The attribution of the QUOTE token {@code quote} of {@code frame}, or {@code null}. */
	Attribution of(Span frame, int quote) {
		Attribution found = signature(quote + 1, frame.end());
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
			found = label(frame, quote);
		if (found == null && tokens.isPoint(quote - 1, ":"))
			found = nameBefore(quote - 1, frame);
		if (found == null && tokens.isPoint(quote - 1, ":"))
			found = subject(frame);
		return found;
	}

	/** The speaker of a headline: "Quill: Wall ‘will not last’". */
	private Attribution label(Span frame, int quote) {
		int colon = frame.start();
		while (colon < quote && colon - frame.start() <= LABEL && tokens.isWord(colon))
			colon++;
		if (colon == frame.start() || !tokens.isPoint(colon, ":") || !tokens.isCapital(frame.start()))
			return null;
		for (int i = frame.start(); i < colon; i++)
			if (!tokens.isCapital(i) && !English.TITLES.contains(tokens.lower(i)))
				return null;
		return new Attribution(tokens.span(colon, colon + 1), tokens.span(frame.start(), colon), false);
	}

	/** "The wall is old — Ada Quill: “It will not last.”" */
	private Attribution nameBefore(int colon, Span frame) {
		int from = colon;
		while (from > frame.start() && colon - from < LABEL && tokens.isCapital(from - 1))
			from--;
		boolean alone = from > frame.start() && !tokens.isWord(from - 1);
		return from < colon && alone ? new Attribution(tokens.span(colon, colon + 1), tokens.span(from, colon), true) : null;
	}

	/** Who speaks in a sentence as a whole, for quotations that follow it without an attribution; may be {@code null}. */
	Attribution main(Span frame) {
		Attribution found = atEnd(frame, frame.start());
		for (int i = frame.start(); found == null && i < frame.end(); i++)
			if (isCue(i, frame) && isSaying(i))
				found = attribution(i, frame, false);
		if (found == null)
			found = accordingTo(frame, frame.start());
		return found;
	}

	/** The subject of a sentence without a verb that we know. */
	Attribution subject(Span frame) {
		int from = behindDateline(frame);
		while (from < frame.end() && !tokens.isWord(from))
			from++;
		if (English.OPENERS.contains(tokens.lower(from))) {
			int comma = from;
			while (comma < frame.end() && comma - from < NounPhrases.REACH && !tokens.isPoint(comma, ","))
				comma++;
			from = tokens.isPoint(comma, ",") && comma < frame.end() ? comma + 1 : from + 1;
		}
		Phrase phrase = from < frame.end() ? phrases.subject(from, frame.end()) : null;
		return phrase == null ? null : new Attribution(null, tokens.span(phrase.from(), phrase.to()), true);
	}

	/** The name behind a dash that signs a quotation: — Ada Quill, mayor of Eastport. */
	Attribution signature(int from, int to) {
		if (!tokens.isPoint(from, "—–-") || !tokens.isCapital(from + 1) || to - from > SIGNATURE)
			return null;
		Phrase phrase = phrases.after(from + 1, to);
		return phrase != null && (phrase.to() == to || phrase.to() == to - 1 && !tokens.isWord(phrase.to())) ? new Attribution(null, tokens.span(phrase.from(), phrase.to()), true) : null;
	}

	/** "EASTPORT, Va. (AP) — ": a place in capitals and a dash that opens a report. */
	private int behindDateline(Span frame) {
		if (!tokens.isUpperCase(frame.start()))
			return frame.start();
		for (int i = frame.start() + 1; i < frame.end() && i - frame.start() < DATELINE; i++)
			if (tokens.isPoint(i, "—–-"))
				return i + 1;
		return frame.start();
	}

	private Attribution behind(Span frame, int quote) {
		int from = quote + 1;
		while (from < frame.end() && tokens.isPoint(from, ",—–-"))
			from++;
		if (from >= frame.end())
			return null;
		Cue first = tokens.isCapital(from) ? null : cue(from);
		if (first != null && first.saying() && (first.form() == Form.PAST || first.form() == Form.THIRD)) {
			Phrase phrase = phrases.after(from + 1, frame.end());
			if (phrase != null)
				return new Attribution(tokens.span(from, from + 1), tokens.span(phrase.from(), phrase.to()), true);
		}
		int start = tokens.lower(from).equals("as") ? from + 1 : from;
		for (int i = start + 1; i < frame.end() && i - from < NounPhrases.REACH && !tokens.isQuote(i); i++)
			if (isCue(i, frame) && isSaying(i) && cue(i).form() != Form.ING) {
				Phrase phrase = phrases.before(i, start);
				return phrase != null && onlyOpenersBetween(start, phrase.from()) ? attribution(i, phrase, true) : null;
			}
		return null;
	}

	private boolean onlyOpenersBetween(int from, int to) {
		for (int i = from; i < to; i++)
			if (!English.OPENERS.contains(tokens.lower(i)) && !English.ADVERBS.contains(tokens.lower(i)) && !English.DAYS.contains(tokens.lower(i)))
				return false;
		return true;
	}

	/** Quill said: "…", with nothing but a few words of place or time between the verb and the mark. */
	private Attribution beside(Span frame, int quote) {
		boolean introduced = tokens.isPoint(quote - 1, ",:");
		int i = quote - (introduced ? 2 : 1);
		for (int steps = 0; i >= frame.start() && steps < (introduced ? 14 : 1); i--, steps++) {
			if (!tokens.isWord(i))
				return null;
			if (isCue(i, frame) && isSaying(i))
				return attribution(i, frame, true);
			if (tokens.lower(i).equals("that"))
				return null;
		}
		return null;
	}

	private Attribution accordingTo(Span frame, int near) {
		int to = Math.min(frame.end(), near + FAR);
		for (int i = Math.max(frame.start(), near - FAR); i + 2 < to; i++)
			if (tokens.lower(i).equals("according") && tokens.lower(i + 1).equals("to")) {
				Phrase phrase = phrases.after(i + 2, frame.end());
				if (phrase == null)
					continue;
				// "According to the report, the wall …": what follows the comma is the clause, unless another comma closes it
				boolean opens = i == frame.start() && !tokens.isPoint(phrase.to(), ",");
				return new Attribution(tokens.span(i, i + 2), tokens.span(phrase.from(), opens ? phrase.head() : phrase.to()), false);
			}
		return null;
	}

	/** The attribution that a sentence ends with, behind a comma: "…, a senior official said in a briefing." */
	private Attribution atEnd(Span frame, int after) {
		for (int i = frame.end() - 1; i > after && frame.end() - i < FAR; i--) {
			if (tokens.isQuote(i))
				return null;
			if (!isCue(i, frame) || !isSaying(i) || cue(i).form() == Form.ING)
				continue;
			if (tokens.isPoint(i - 1, ",—–") && cue(i).form() != Form.BASE) {
				Phrase inverted = phrases.after(i + 1, frame.end());
				if (inverted != null && (inverted.to() == frame.end() || !tokens.isWord(inverted.to())))
					return new Attribution(tokens.span(i, i + 1), tokens.span(inverted.from(), inverted.to()), false);
			}
			Phrase phrase = phrases.before(i, Math.max(after, frame.start()));
			boolean clause = English.BARRIERS.contains(tokens.lower(i + 1)) && !tokens.lower(i + 1).equals("as") || tokens.isQuote(i + 1);
			if (phrase == null || clause)
				continue;
			if (tokens.isPoint(phrase.from() - 1, ",—–") && endsSoon(i + 1, frame.end()))
				return attribution(i, phrase, false);
		}
		return null;
	}

	/** Whether only an adjunct ("on Monday", "in a statement") or an addressee follows the verb. */
	private boolean endsSoon(int from, int to) {
		if (from >= to || !tokens.isWord(from))
			return true;
		String word = tokens.lower(from);
		return English.PREPOSITIONS.contains(word) || English.DAYS.contains(word) || English.ADVERBS.contains(word) || word.equals("as") || word.equals("during")
				|| word.equals("after") || tokens.lower(from - 1).startsWith("t");
	}

	/**
	 * The verbs before the stretch: the nearest verb of saying, for what stands further left mostly governs another clause; but
	 * where its subject is a pronoun, the one further left that says who ("Quill said the wall, which she called “a ruin”, …").
	 */
	private Attribution ahead(Span frame, int quote) {
		Attribution found = null;
		for (int i = quote - 1; i >= frame.start() && quote - i < FAR; i--)
			if (isCue(i, frame)) {
				Attribution next = attribution(i, frame, false);
				if (next == null)
					continue;
				if (found == null || isSaying(i))
					found = next;
				if (isSaying(i) && !isPronoun(next.source()))
					return found;
			}
		return found;
	}

	private boolean isPronoun(Span source) {
		return source.length() <= 4 && English.PRONOUNS.containsKey(tokens.textOf(source));
	}

	private Attribution attribution(int cue, Span frame, boolean direct) {
		if (cue(cue).form() == Form.ING || cue(cue).form() == Form.BASE && tokens.lower(cue - 1).equals("to"))
			return inherited(cue, frame, direct);
		Phrase phrase = phrases.before(cue, frame.start());
		if (phrase == null)
			return isCoordinated(cue, frame) ? inherited(cue, frame, direct) : null;
		if (phrase.to() - phrase.from() == 1) {
			String word = tokens.lower(phrase.from());
			if (word.equals("that") || word.equals("which") || tokens.lower(phrase.from() - 1).equals("what") && (word.equals("it") || word.equals("they")))
				return inherited(cue, frame, direct);
		}
		return attribution(cue, phrase, direct);
	}

	/** "Quill declined to answer but said": the verb shares the subject of the one before. */
	private boolean isCoordinated(int cue, Span frame) {
		int i = cue - 1;
		while (i > frame.start() && (English.ADVERBS.contains(tokens.lower(i)) || English.AUXILIARIES.contains(tokens.lower(i))))
			i--;
		String word = tokens.lower(i);
		return i > frame.start() && (word.equals("and") || word.equals("but") || word.equals("or") || word.equals("then"));
	}

	private Attribution inherited(int cue, Span frame, boolean direct) {
		// "with Ben Marsh saying": a subject of its own
		if (cue(cue).form() == Form.ING && cue > frame.start() && tokens.isCapital(cue - 1) && !English.DAYS.contains(tokens.lower(cue - 1))) {
			Phrase phrase = phrases.before(cue, frame.start());
			if (phrase != null)
				return attribution(cue, phrase, direct);
		}
		Span source = subjectBefore(cue, frame);
		return source == null ? null : new Attribution(tokens.span(cue, cue + 1), source, direct);
	}

	private Attribution attribution(int cue, Phrase phrase, boolean direct) {
		int from = cue;
		while (from > phrase.to() && tokens.isWord(from - 1))
			from--;
		return new Attribution(tokens.span(from, cue + 1), tokens.span(phrase.from(), phrase.to()), direct);
	}

	/** The subject of "…, adding": that of the nearest finite verb of attribution before it, else the sentence's. */
	private Span subjectBefore(int cue, Span frame) {
		for (int i = cue - 1; i > frame.start() && cue - i < FAR; i--)
			if (isCue(i, frame) && isSaying(i) && cue(i).form() != Form.ING && cue(i).form() != Form.BASE) {
				Phrase phrase = phrases.before(i, frame.start());
				if (phrase != null)
					return tokens.span(phrase.from(), phrase.to());
				if (tokens.isQuote(i - 1) || tokens.isQuote(i - 2)) {
					phrase = phrases.after(i + 1, cue);
					if (phrase != null)
						return tokens.span(phrase.from(), phrase.to());
				}
			}
		Attribution subject = subject(new Span(frame.start(), cue));
		return subject == null ? null : subject.source();
	}

	/** A verb of saying, or one that its particle makes one: "points out", "went on", "shot back". */
	private boolean isSaying(int i) {
		return cue(i).saying() || English.PARTICLES.contains(tokens.lower(i + 1));
	}

	private Cue cue(int token) {
		return tokens.isWord(token) ? English.cue(tokens.lower(token)) : null;
	}

	/** Whether the word is used as a verb in the active: no noun ("the report"), no passive ("was asked"). */
	private boolean isCue(int i, Span frame) {
		Cue cue = cue(i);
		if (cue == null || tokens.isCapital(i))
			return false;
		String before = i > frame.start() ? tokens.lower(i - 1) : "";
		if (English.DETERMINERS.contains(before) || tokens.isPossessive(i - 1))
			return false;
		switch (cue.form()) {
		case BASE:
			return English.PRONOUNS.containsKey(before) || English.MODALS.contains(before) || before.length() > 3 && before.endsWith("s") && !tokens.isCapital(i - 1);
		case THIRD:
			return !English.PREPOSITIONS.contains(before) && !before.equals("and");
		case PAST:
			int j = i - 1;
			while (j > frame.start() && English.ADVERBS.contains(tokens.lower(j)) && !English.PASSIVES.contains(tokens.lower(j)))
				j--;
			return !English.PASSIVES.contains(tokens.lower(j)) && !before.equals("so");
		default:
			return !English.PREPOSITIONS.contains(before) || before.equals("by") || before.equals("in");
		}
	}
}
