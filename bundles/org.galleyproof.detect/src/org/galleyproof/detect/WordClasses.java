package org.galleyproof.detect;

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
		for (int i = head - 1; i >= from && tokens.isCapital(i) && !English.TITLES.contains(tokens.lower(i)); i--)
			names++;
		return names < 2;
	}

	/** Whether an insertion that begins at {@code at} says what somebody is: its first words hold an office ("legal director for …"). */
	boolean holdsOffice(int at) {
		for (int i = at; i < at + 6 && (mayBeNoun(i) || tokens.lower(i).equals("and")); i++)
			if (English.TITLES.contains(tokens.lower(i)))
				return true;
		return false;
	}

	private boolean mayBeNoun(int i) {
		return tokens.isWord(i) && !isAuxiliary(i) && !English.BARRIERS.contains(tokens.lower(i));
	}

	/** A personal pronoun that can be the subject of a verb of saying. */
	boolean isPersonal(int i) {
		String word = tokens.lower(i);
		return English.SUBJECT_PRONOUNS.contains(word);
	}

	/** Something that a preposition may hang on: no verb, no adverb, no preposition. */
	 boolean isNounLike(int i, int floor) {
		if (i < floor || !tokens.isWord(i))
			return false;
		String word = tokens.lower(i);
		if (English.BARRIERS.contains(word) || English.PREPOSITIONS.contains(word) || isAuxiliary(i) || isAdverb(i) || English.DAYS.contains(word) || isOpener(i, floor))
			return false;
		English.Cue cue = English.cue(word);
		return cue == null || cue.form() == English.Form.BASE || cue.form() == English.Form.THIRD && !cue.saying();
	}

	/** A form of a verb of attribution other than the base form, which may as well be a noun ("report"). */
	boolean isInflectedCue(int i) {
		English.Cue cue = English.cue(tokens.lower(i));
		return cue != null && cue.form() != English.Form.BASE;
	}

	/** A capitalised word that can be part of a name: of no closed class, no day. */
	boolean isNameWord(int i, int limit) {
		String word = tokens.lower(i);
		boolean closed = English.BARRIERS.contains(word) || English.PREPOSITIONS.contains(word) || English.DETERMINERS.contains(word);
		return tokens.isCapital(i) && !closed && !isAuxiliary(i) && !isOpener(i, limit) && !isDay(i);
	}

	/** A weekday or month; not "April Cole". */
	boolean isDay(int i) {
		if (!English.DAYS.contains(tokens.lower(i)))
			return false;
		boolean givenName = tokens.isCapital(i) && tokens.isCapital(i + 1) && !English.DAYS.contains(tokens.lower(i + 1));
		return !givenName || tokens.lower(i).endsWith("day");
	}

	/** "last week", "late Thursday night". */
	boolean isTime(int i) {
		if (English.TIME_QUALIFIERS.contains(tokens.lower(i)))
			return isDay(i + 1) || English.TIMES.contains(tokens.lower(i + 1));
		return English.TIMES.contains(tokens.lower(i)) && (isQualifier(i - 1) || English.TIMES.contains(tokens.lower(i - 1)) && isQualifier(i - 2));
	}

	private boolean isQualifier(int i) {
		return isDay(i) || English.TIME_QUALIFIERS.contains(tokens.lower(i));
	}

	/** A word that opens a clause and no phrase ("But", "On"), where a clause begins. */
	boolean isOpener(int i, int limit) {
		return i == limit && English.OPENERS.contains(tokens.lower(i));
	}

	boolean isAuxiliary(int i) {
		return tokens.isWord(i) && English.AUXILIARIES.contains(tokens.lower(i));
	}

	/** Of the list, or by its ending. */
	boolean isAdverb(int i) {
		if (!tokens.isWord(i))
			return false;
		String word = tokens.lower(i);
		if (English.ADVERBS.contains(word))
			return true;
		boolean noun = word.endsWith("family") || word.endsWith("assembly") || word.length() < 5;
		return word.endsWith("ly") && !noun && !tokens.isCapital(i);
	}
}
