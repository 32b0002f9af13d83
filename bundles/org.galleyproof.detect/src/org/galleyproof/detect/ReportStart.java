package org.galleyproof.detect;

import org.galleyproof.detect.ReportingLexicon.Inflected;

/** Finds where reported words begin behind their verb: behind its prepositions, a day, an occasion, and whom they are told. */
final class ReportStart {

	/** How many tokens behind a verb its "that" may stand. */
	private static final int REACH = 14;

	private final Tokens tokens;
	private final WordClasses words;
	private final ReportingWords reporting;
	private final PhraseAfter after;
	/** Behind the sentence's last token. */
	private final int end;

	ReportStart(Tokens tokens, WordClasses words, ReportingWords reporting, PhraseAfter after, int end) {
		this.tokens = tokens;
		this.words = words;
		this.reporting = reporting;
		this.after = after;
		this.end = end;
	}

	/** Where the content behind the verb begins, or -1 where none does. */
	int after(int i, Inflected verb, boolean passive) {
		int from = i + 1;
		for (int n = 0; n < 2 && from < end && verb.verb().prepositions().contains(tokens.lower(from)); n++)
			from++;
		boolean governs = from > i + 1;
		if (verb.verb().takesClause() && !governs)
			from = behindDay(from);
		if (from + 1 < end && tokens.isPoint(from, Grammar.CLAUSE_SIGN) && Grammar.THAT.contains(tokens.lower(from + 1)))
			return from + 1;
		if (from < end && tokens.isPoint(from, ":"))
			return from + 1;
		String word = tokens.lower(from);
		if (from >= end || !tokens.isWord(from) && !tokens.isQuote(from))
			return -1;
		if (passive)
			return Grammar.CONTENT_OPENERS.contains(word) || governs ? from : -1;
		if (verb.verb().frames().contains(ReportingLexicon.Frame.TELL) && !governs) {
			int told = told(from);
			if (told > 0)
				return told;
		}
		if (verb.verb().takesClause()) {
			int that = isAdjunct(from) || Grammar.THAT.contains(word) ? that(from) : -1;
			if (that > 0)
				return that;
			if (ReportingWords.isFinite(verb) && reporting.startsObject(from) || reporting.startsClause(from))
				return from;
		}
		if (Grammar.TO.contains(word))
			return verb.verb().frames().contains(ReportingLexicon.Frame.WILL) ? from : -1;
		return (governs || ReportingWords.takesObject(verb)) && reporting.startsObject(from) ? from : -1;
	}

	/** "said Monday the wall …": behind the day, if something follows it. */
	private int behindDay(int from) {
		int i = from;
		while (i < end && (words.isDay(i) || words.isTime(i)))
			i++;
		return i < end && tokens.isWord(i) ? i : from;
	}

	/** Behind whom it is told: "told reporters on Monday that …"; -1 where nobody is. */
	private int told(int from) {
		if (Grammar.THAT.contains(tokens.lower(from)))
			return from;
		int that = that(from);
		if (that > 0)
			return that;
		if (words.isPersonal(from) && !Grammar.NOT_SPEAKING.contains(tokens.lower(from)) || !reporting.startsObject(from))
			return -1;
		Phrase phrase = after.find(from, end);
		int head = phrase == null ? from + 1 : phrase.head();
		for (int i = from + 1; i < head; i++)
			if (words.isPersonal(i))
				head = i;
		return head < end && (tokens.isWord(head) || tokens.isQuote(head)) ? head : -1;
	}

	private boolean isAdjunct(int i) {
		return Grammar.PREPOSITIONS.contains(tokens.lower(i)) || words.isDay(i) || words.isAdverb(i);
	}

	/** The "that" that opens the clause, with no more than an adjunct or an addressee before it; -1 where there is none. */
	private int that(int from) {
		for (int i = from; i < end && i - from < REACH; i++) {
			if (Grammar.THAT.contains(tokens.lower(i)))
				return i == from || isAdjunct(from) || !reporting.isFiniteLike(i + 1, i) ? i : -1;
			if (!tokens.isWord(i) || reporting.isFiniteLike(i, from) || i > from && Grammar.BARRIERS.contains(tokens.lower(i)))
				return -1;
		}
		return -1;
	}
}
