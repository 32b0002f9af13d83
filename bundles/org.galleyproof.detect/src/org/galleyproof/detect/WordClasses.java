package org.galleyproof.detect;

import org.galleyproof.language.Ending;

/** What a token can be, by the word lists, its capital and its nearest neighbours; there is no part-of-speech tagger. */
final class WordClasses {

	private final Tokens tokens;

	WordClasses(Tokens tokens) {
		this.tokens = tokens;
	}

	/**
	 * Whether the phrase is anything but a person's full name: of a surname alone, or of "the woman", a clause in commas says what the
	 * reader knows or need not know, and is no part of the name.
	 */
	boolean isShort(int from, int head) {
		int names = 0;
		for (int i = head - 1; i >= from && tokens.isCapital(i) && !Grammar.TITLES.contains(tokens.lower(i)); i--)
			names++;
		return names < 2;
	}

	/** Whether an insertion that begins at {@code at} says what somebody is: its first words hold an office ("legal director for …"). */
	boolean holdsOffice(int at) {
		for (int i = at; i < at + 6 && (mayBeNoun(i) || Grammar.AND.contains(tokens.lower(i))); i++)
			if (Grammar.TITLES.contains(tokens.lower(i)))
				return true;
		return false;
	}

	private boolean mayBeNoun(int i) {
		return tokens.isWord(i) && !isAuxiliary(i) && !Grammar.BARRIERS.contains(tokens.lower(i));
	}

	/** A personal pronoun that can be the subject of a verb of saying. */
	boolean isPersonal(int i) {
		String word = tokens.lower(i);
		return Grammar.SUBJECT_PRONOUNS.contains(word);
	}

	/** Something that a preposition may hang on: no verb, no adverb, no preposition. */
	 boolean isNounLike(int i, int floor) {
		if (i < floor || !tokens.isWord(i))
			return false;
		String word = tokens.lower(i);
		if (Grammar.BARRIERS.contains(word) || Grammar.PREPOSITIONS.contains(word) || isAuxiliary(i) || isAdverb(i) || Grammar.DAYS.contains(word) || isOpener(i, floor))
			return false;
		Grammar.Cue cue = Grammar.cue(word);
		return cue == null || cue.form() == Grammar.Form.BASE || cue.form() == Grammar.Form.THIRD && !cue.saying();
	}

	/** A form of a verb of attribution other than the base form, which may as well be a noun ("report"). */
	boolean isInflectedCue(int i) {
		Grammar.Cue cue = Grammar.cue(tokens.lower(i));
		return cue != null && cue.form() != Grammar.Form.BASE;
	}

	/** A capitalised word that can be part of a name: of no closed class, no day. */
	boolean isNameWord(int i, int limit) {
		String word = tokens.lower(i);
		boolean closed = Grammar.BARRIERS.contains(word) || Grammar.PREPOSITIONS.contains(word) || Grammar.DETERMINERS.contains(word);
		return tokens.isCapital(i) && !closed && !isAuxiliary(i) && !isOpener(i, limit) && !isDay(i);
	}

	/** A weekday or month; not "April Cole". */
	boolean isDay(int i) {
		if (!Grammar.DAYS.contains(tokens.lower(i)))
			return false;
		boolean givenName = tokens.isCapital(i) && tokens.isCapital(i + 1) && !Grammar.DAYS.contains(tokens.lower(i + 1));
		return !givenName || Grammar.WEEKDAYS.contains(tokens.lower(i));
	}

	/** "last week", "late Thursday night". */
	boolean isTime(int i) {
		if (Grammar.TIME_QUALIFIERS.contains(tokens.lower(i)))
			return isDay(i + 1) || Grammar.TIMES.contains(tokens.lower(i + 1));
		return Grammar.TIMES.contains(tokens.lower(i)) && (isQualifier(i - 1) || Grammar.TIMES.contains(tokens.lower(i - 1)) && isQualifier(i - 2));
	}

	private boolean isQualifier(int i) {
		return isDay(i) || Grammar.TIME_QUALIFIERS.contains(tokens.lower(i));
	}

	/** A word that opens a clause and no phrase ("But", "On"), where a clause begins. */
	boolean isOpener(int i, int limit) {
		return i == limit && Grammar.OPENERS.contains(tokens.lower(i));
	}

	boolean isAuxiliary(int i) {
		return tokens.isWord(i) && Grammar.AUXILIARIES.contains(tokens.lower(i));
	}

	/** Of the list, or by its ending. */
	boolean isAdverb(int i) {
		if (!tokens.isWord(i))
			return false;
		String word = tokens.lower(i);
		if (Grammar.ADVERBS.contains(word))
			return true;
		boolean noun = Grammar.NO_ADVERBS.contains(word) || word.length() < 5;
		return Ending.ADVERB.in(word) && !noun && !tokens.isCapital(i);
	}
}
