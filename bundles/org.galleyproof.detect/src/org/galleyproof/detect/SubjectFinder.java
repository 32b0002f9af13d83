package org.galleyproof.detect;

import org.galleyproof.detect.Grammar.Form;
import org.galleyproof.text.Span;

/** Finds who does what a verb of attribution says: its own subject, the one it shares with a verb before, or the sentence's. */
final class SubjectFinder {

	/** Tokens that a dateline may have before its dash. */
	private static final int DATELINE = 10;

	private final Tokens tokens;
	private final CueVerbs verbs;
	private final PhraseBefore before;
	private final PhraseAfter after;

	SubjectFinder(Tokens tokens, CueVerbs verbs, PhraseBefore before, PhraseAfter after) {
		this.tokens = tokens;
		this.verbs = verbs;
		this.before = before;
		this.after = after;
	}

	/** The attribution by the verb {@code cue}, or {@code null} where it has no subject. */
	Attribution attribution(int cue, Span frame, boolean direct) {
		if (verbs.form(cue) == Form.ING || verbs.form(cue) == Form.BASE && Grammar.TO.contains(tokens.lower(cue - 1)))
			return inherited(cue, frame, direct);
		Phrase phrase = before.find(cue, frame.start());
		if (phrase == null)
			return isCoordinated(cue, frame) ? inherited(cue, frame, direct) : null;
		if (phrase.to() - phrase.from() == 1) {
			String word = tokens.lower(phrase.from());
			if (Grammar.RELATIVE_THINGS.contains(word) || Grammar.WHAT.contains(tokens.lower(phrase.from() - 1)) && Grammar.CLEFT.contains(word))
				return inherited(cue, frame, direct);
		}
		return attribution(cue, phrase, direct);
	}

	/** "Quill declined to answer but said": the verb shares the subject of the one before. */
	private boolean isCoordinated(int cue, Span frame) {
		int i = cue - 1;
		while (i > frame.start() && (Grammar.ADVERBS.contains(tokens.lower(i)) || Grammar.AUXILIARIES.contains(tokens.lower(i))))
			i--;
		String word = tokens.lower(i);
		return i > frame.start() && Grammar.JOINTS.contains(word);
	}

	private Attribution inherited(int cue, Span frame, boolean direct) {
		// "with Ben Marsh saying": a subject of its own
		if (verbs.form(cue) == Form.ING && cue > frame.start() && tokens.isCapital(cue - 1) && !Grammar.DAYS.contains(tokens.lower(cue - 1))) {
			Phrase phrase = before.find(cue, frame.start());
			if (phrase != null)
				return attribution(cue, phrase, direct);
		}
		Span source = subjectBefore(cue, frame);
		return source == null ? null : new Attribution(tokens.span(cue, cue + 1), source, direct);
	}

	/** The attribution by a verb whose subject is known; auxiliaries and adverbs between them belong to the cue. */
	Attribution attribution(int cue, Phrase phrase, boolean direct) {
		int from = cue;
		while (from > phrase.to() && tokens.isWord(from - 1))
			from--;
		return new Attribution(tokens.span(from, cue + 1), tokens.span(phrase.from(), phrase.to()), direct);
	}

	/** The subject of "…, adding": that of the nearest finite verb of attribution before it, else the sentence's. */
	private Span subjectBefore(int cue, Span frame) {
		for (int i = cue - 1; i > frame.start() && cue - i < AttributionFinder.FAR; i--)
			if (verbs.isCue(i, frame) && verbs.isSaying(i) && verbs.isFinite(i)) {
				Phrase phrase = before.find(i, frame.start());
				if (phrase != null)
					return tokens.span(phrase.from(), phrase.to());
				if (tokens.isQuote(i - 1) || tokens.isQuote(i - 2)) {
					phrase = after.find(i + 1, cue);
					if (phrase != null)
						return tokens.span(phrase.from(), phrase.to());
				}
			}
		Attribution subject = subject(new Span(frame.start(), cue));
		return subject == null ? null : subject.source();
	}

	/** The subject of a sentence without a verb that we know. */
	Attribution subject(Span frame) {
		Phrase phrase = subjectPhrase(frame);
		return phrase == null ? null : new Attribution(null, tokens.span(phrase.from(), phrase.to()), true);
	}

	/** The same as tokens. */
	Phrase subjectPhrase(Span frame) {
		int from = behindDateline(frame);
		while (from < frame.end() && !tokens.isWord(from))
			from++;
		if (Grammar.OPENERS.contains(tokens.lower(from))) {
			int comma = from;
			while (comma < frame.end() && comma - from < PhraseBefore.REACH && !tokens.isPoint(comma, ","))
				comma++;
			from = tokens.isPoint(comma, ",") && comma < frame.end() ? comma + 1 : from + 1;
		}
		return from < frame.end() ? after.subject(from, frame.end()) : null;
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
}
