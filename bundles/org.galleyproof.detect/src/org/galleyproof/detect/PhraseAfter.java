package org.galleyproof.detect;

import org.galleyproof.language.Ending;

/**
 * Finds the noun phrase that begins at a token: behind a verb ("said Ada Quill, the mayor of Eastport"), behind "according to", or
 * as the subject of a clause. Bounded by {@link PhraseBefore#REACH} tokens.
 */
final class PhraseAfter {

	private final Tokens tokens;
	private final WordClasses words;

	PhraseAfter(Tokens tokens, WordClasses words) {
		this.tokens = tokens;
		this.words = words;
	}

	/** The phrase that begins at {@code from}, behind a verb or at the start of a sentence; {@code null} where there is none. */
	Phrase find(int from, int limit) {
		if (!tokens.isWord(from))
			return null;
		if (words.isPersonal(from))
			return new Phrase(from, from + 1, from + 1);
		int head = endOf(from, limit, false);
		if (head == from)
			return null;
		int end = head;
		if (tokens.isPoint(end, "(")) {
			int close = end + 1;
			while (close < limit && close - end < 8 && !tokens.isPoint(close, ")"))
				close++;
			if (tokens.isPoint(close, ")"))
				end = close + 1;
		}
		boolean age = tokens.isNumber(end + 1) && !tokens.isPoint(end + 2, ",");
		boolean clause = (age || Grammar.WHO_FORMS.contains(tokens.lower(end + 1))) && words.isShort(from, head);
		if (end + 1 < limit && tokens.isPoint(end, ",") && tokens.isWord(end + 1) && isApposition(end + 1) && !clause) {
			int apposition = endOf(end + 1, limit, true);
			if (apposition > end + 1) {
				boolean more = apposition == end + 2 && tokens.isNumber(end + 1);
				end = apposition;
				if (more && tokens.isPoint(end, ",") && tokens.isWord(end + 1) && isApposition(end + 1))
					end = Math.max(end, endOf(end + 1, limit, true));
			}
		}
		return new Phrase(from, end, head);
	}

	private boolean isApposition(int at) {
		String word = tokens.lower(at);
		if (Grammar.APPOSITIONS.contains(word) || Grammar.TITLES.contains(word) || tokens.isNumber(at))
			return true;
		if (tokens.isCapital(at))
			return !Grammar.OPENERS.contains(word);
		if (words.holdsOffice(at))
			return true;
		String next = tokens.lower(at + 1);
		return Grammar.PREPOSITIONS.contains(next) && !Grammar.PREPOSITIONS.contains(word) && !Grammar.ADVERBS.contains(word) && !Ending.PARTICIPLE.in(word);
	}

	/** "an adviser to", "a person close to". */
	private boolean isCloseTo(int to) {
		return Grammar.CLOSE.contains(tokens.lower(to - 1)) || Grammar.TITLES.contains(tokens.lower(to - 1));
	}

	private int endOf(int from, int limit, boolean apposition) {
		int to = Math.min(limit, from + PhraseBefore.REACH);
		boolean role = false;
		boolean relative = false;
		int i = from;
		while (i < to && tokens.isWord(i)) {
			String word = tokens.lower(i);
			if (Grammar.RELATIVE_PERSONS.contains(word)) {
				if (!apposition && i > from && !tokens.isWord(i - 1))
					break;
				relative = true;
				i++;
			} else if (relative) {
				i++;
			} else if (words.isDay(i)) {
				break;
			} else if (i > from && tokens.isCapital(i) && tokens.isCapital(i - 1) && Grammar.PREPOSITIONS.contains(word)) {
				i++;
			} else if (Grammar.LINKING.contains(word)) {
				if (i == from || !tokens.isWord(i + 1))
					break;
				i++;
			} else if (Grammar.PREPOSITIONS.contains(word)) {
				boolean noun = tokens.isCapital(i + 1) && !Grammar.DAYS.contains(tokens.lower(i + 1)) || Grammar.DETERMINERS.contains(tokens.lower(i + 1));
				boolean hangs = apposition ? tokens.isWord(i + 1) : role && noun && (Grammar.TO.contains(word) ? isCloseTo(i) : !Grammar.NOT_OF_ROLE.contains(word));
				if (i == from || !hangs)
					break;
				i++;
			} else if (Grammar.AND.contains(word)) {
				boolean joins = i > from && (tokens.isCapital(i + 1) || apposition && tokens.isWord(i + 1));
				if (!joins)
					break;
				i++;
			} else if (Grammar.BARRIERS.contains(word) || words.isAuxiliary(i) || words.isAdverb(i) && !apposition) {
				break;
			} else if (Grammar.DETERMINERS.contains(word)) {
				String left = tokens.lower(i - 1);
				boolean starts = i == from || Grammar.PREPOSITIONS.contains(left) || Grammar.AND.contains(left) || Grammar.DETERMINERS.contains(left) || apposition && i == from + 1;
				if (!starts)
					break;
				i++;
			} else if (i > from && !tokens.isCapital(i) && words.isInflectedCue(i) && !Grammar.DETERMINERS.contains(tokens.lower(i - 1))) {
				break;
			} else {
				if (!tokens.isCapital(i))
					role = true;
				i++;
			}
		}
		while (i > from && (Grammar.PREPOSITIONS.contains(tokens.lower(i - 1)) || Grammar.AND.contains(tokens.lower(i - 1))))
			i--;
		return i;
	}

	/**
	 * The subject that a clause begins with, where the verb is unknown to us: a name ends before the first small word, another
	 * phrase before the word that a determiner, "to" or "that" follows.
	 */
	Phrase subject(int from, int limit) {
		Phrase phrase = find(from, limit);
		if (phrase == null)
			return null;
		boolean name = false;
		for (int i = from; i < phrase.head(); i++) {
			String word = tokens.lower(i);
			boolean closed = Grammar.DETERMINERS.contains(word) || Grammar.PREPOSITIONS.contains(word) || Grammar.AND.contains(word);
			boolean small = !tokens.isCapital(i) && !closed && !tokens.isPossessive(i);
			boolean verbal = i > from && small && isVerbal(i);
			boolean body = Grammar.BODIES.contains(word) || Grammar.TITLES.contains(word) || Grammar.DETERMINERS.contains(tokens.lower(from)) && tokens.isCapital(i - 1);
			if (small && name && !body && !isBeforeTitle(i) || verbal)
				return new Phrase(from, i, i);
			name = tokens.isCapital(i) && !Grammar.DETERMINERS.contains(word) && !tokens.isPossessive(i) || name && tokens.isCapital(i);
		}
		return phrase;
	}

	/** Before a determiner, "to" or "that", or with the ending of a past, or a verb of attribution; not behind a determiner, but for the first. */
	private boolean isVerbal(int i) {
		String next = tokens.lower(i + 1);
		if (Grammar.DETERMINERS.contains(next) || Grammar.TO.contains(next) || Grammar.THAT.contains(next))
			return true;
		boolean verb = Ending.PAST.in(tokens.lower(i)) || Grammar.cue(tokens.lower(i)) != null;
		return verb && !Grammar.DETERMINERS.contains(tokens.lower(i - 1));
	}

	/** "presidential candidate Ada Quill": a small word that an office and a name follow. */
	private boolean isBeforeTitle(int at) {
		for (int i = at; i < at + 4 && tokens.isWord(i) && !tokens.isCapital(i); i++)
			if (Grammar.TITLES.contains(tokens.lower(i)))
				return tokens.isCapital(i + 1) || i == at;
		return false;
	}
}
