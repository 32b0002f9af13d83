package org.galleyproof.detect;

/**
 * Finds the noun phrase that ends before a verb or begins after it, by closed-class words, capitals and points alone: there is
 * no part-of-speech tagger. Every look is bounded by {@link #REACH} tokens. Ranges are token numbers, half-open.
 */
final class NounPhrases {

	/** Tokens that a phrase with all its appositions may have. */
	static final int REACH = 40;

	private final Tokens tokens;

	NounPhrases(Tokens tokens) {
		this.tokens = tokens;
	}

	/** @param head the end of the phrase without what follows in commas */
	record Phrase(int from, int to, int head) {
	}

	/**
	 * The phrase that ends before the verb {@code verb}, adverbs and auxiliaries between them skipped, not looking before
	 * {@code limit}; {@code null} where there is none.
	 */
	Phrase before(int verb, int limit) {
		int end = verb;
		while (end > limit && (isAuxiliary(end - 1) || isAdverb(end - 1) || isDay(end - 1) || isTime(end - 1)) && verb - end < 6)
			end--;
		if (end == limit)
			return null;
		int head = end;
		if (tokens.isPoint(end - 1, ",)—–-")) {
			int opening = openingOf(end - 1, limit);
			if (opening <= limit && tokens.isPoint(end - 2, ")")) {
				end--;
				opening = openingOf(end - 1, limit);
			}
			if (opening <= limit)
				return null;
			if (tokens.isNumber(opening - 1) && tokens.isPoint(opening - 2, ","))
				opening -= 2;
			head = opening;
			if (!belongs(opening))
				end = opening;
			else
				end = end - (tokens.isPoint(end - 1, ")") ? 0 : 1);
		}
		int from = startOf(head, limit);
		if (from >= head)
			return null;
		if (head < end && isKnown(from, head) && tokens.lower(head + 1).startsWith("who"))
			end = head;
		if (head < end && from - 2 > limit && tokens.isPoint(from - 1, ",") && !tokens.isCapital(from) && tokens.isCapital(from - 2)) {
			int name = startOf(from - 1, limit);
			if (name == limit && tokens.isCapital(name) && !English.OPENERS.contains(tokens.lower(name)))
				return new Phrase(name, end, from - 1);
		}
		return new Phrase(from, end, head);
	}

	/** A surname alone or with a title: the reader knows the person, so a clause about them is no part of the name. */
	private boolean isKnown(int from, int head) {
		int names = 0;
		for (int i = from; i < head; i++) {
			if (!tokens.isCapital(i))
				return false;
			if (!English.TITLES.contains(tokens.lower(i)))
				names++;
		}
		return names < 2;
	}

	/** The point that opens the insertion closed by {@code closing}, or -1. */
	private int openingOf(int closing, int limit) {
		boolean bracket = tokens.isPoint(closing, ")");
		boolean comma = tokens.isPoint(closing, ",");
		for (int i = closing - 1; i > limit && closing - i < REACH; i--) {
			if (tokens.isPoint(i, ".;:!?") && !tokens.isPoint(i + 1, ","))
				return -1;
			if (bracket ? tokens.isPoint(i, "(") : comma ? tokens.isPoint(i, ",") && !isPlaceComma(i, closing) : tokens.isPoint(i, "—–-"))
				return i;
		}
		return -1;
	}

	/** The comma of "Fairfield, Conn., said" opens no insertion of its own where another one stands before it. */
	private boolean isPlaceComma(int comma, int closing) {
		return closing - comma == 2 && tokens.isCapital(comma + 1) && English.ABBREVIATIONS.contains(tokens.lower(comma + 1));
	}

	/** Whether the insertion that {@code opening} opens says who the person is, and so is part of the name. */
	private boolean belongs(int opening) {
		if (tokens.isPoint(opening, "("))
			return true;
		String first = tokens.lower(opening + 1);
		return English.APPOSITIONS.contains(first) || English.TITLES.contains(first) || tokens.isCapital(opening + 1) && !English.OPENERS.contains(first)
				|| tokens.isNumber(opening + 1);
	}

	private int startOf(int end, int limit) {
		int i = end - 1;
		if (English.PRONOUNS.containsKey(tokens.lower(i)) && !tokens.isCapital(i) || isPersonal(i))
			return i;
		int floor = Math.max(limit, end - REACH);
		int from = end;
		boolean determined = false;
		while (i >= floor) {
			if (!tokens.isWord(i)) {
				if (tokens.isPoint(i, "&") || isListComma(i, from, floor))
					i--;
				else if (tokens.isPoint(i, ")") && i == end - 1 && bracketBefore(i, floor) > floor)
					i = bracketBefore(i, floor) - 1;
				else
					break;
				continue;
			}
			String word = tokens.lower(i);
			if (tokens.isCapital(i) && !English.BARRIERS.contains(word) && !English.PREPOSITIONS.contains(word) && !English.DETERMINERS.contains(word)
					&& !isAuxiliary(i) && !isOpener(i, limit) && !isDay(i)) {
				if (determined)
					break;
				from = i--;
			} else if (English.DETERMINERS.contains(word)) {
				from = i--;
				determined = true;
			} else if (English.PREPOSITIONS.contains(word)) {
				if (!isNounLike(i - 1, floor))
					break;
				determined = false;
				i--;
			} else if (word.equals("and")) {
				boolean names = tokens.isCapital(i + 1) && (tokens.isCapital(i - 1) || tokens.isPoint(i - 1, ","));
				boolean nouns = determined && isNounLike(i - 1, floor) && word.endsWith("s");
				if (!names && !nouns)
					break;
				determined = false;
				i--;
			} else if (word.equals("who") && isNounLike(i - 1, floor)) {
				from = i--;
				determined = false;
			} else if (isAuxiliary(i) || English.cue(word) != null && English.cue(word).form() != English.Form.BASE) {
				int who = relativeBefore(i, floor);
				if (who < 0)
					break;
				i = who;
			} else if (English.BARRIERS.contains(word) || isAdverb(i) || isDay(i)) {
				break;
			} else {
				if (determined)
					break;
				from = i--;
			}
			if (from < end && tokens.isPossessive(from))
				determined = false;
		}
		return skipOpeners(from, end);
	}

	private int bracketBefore(int closing, int floor) {
		for (int i = closing - 1; i >= floor && closing - i < 8; i--)
			if (tokens.isPoint(i, "("))
				return i;
		return -1;
	}

	private boolean isPersonal(int i) {
		String word = tokens.lower(i);
		return word.equals("he") || word.equals("she") || word.equals("they") || word.equals("it") || word.equals("we") || word.equals("i") || word.equals("you");
	}

	/** "Andrews, Payne and Dutton": a comma between names, where "and" stands further right. */
	private boolean isListComma(int comma, int from, int floor) {
		if (!tokens.isPoint(comma, ",") || !tokens.isCapital(comma - 1) || comma - 1 < floor || from != comma + 1 || !tokens.isCapital(from))
			return false;
		for (int i = comma + 1; i < comma + 8 && tokens.isWord(i) || tokens.isPoint(i, ","); i++)
			if (tokens.lower(i).equals("and"))
				return tokens.isCapital(i + 1);
		return false;
	}

	private int relativeBefore(int at, int floor) {
		for (int i = at - 1; i >= floor && at - i < 10; i--) {
			if (!tokens.isWord(i))
				return -1;
			if (tokens.lower(i).equals("who"))
				return i;
		}
		return -1;
	}

	private int skipOpeners(int from, int end) {
		int i = from;
		while (i < end - 1 && (English.OPENERS.contains(tokens.lower(i)) || isAdverb(i) || isDay(i)))
			i++;
		return i;
	}

	/** The phrase that begins at {@code from}, behind a verb or at the start of a sentence; {@code null} where there is none. */
	Phrase after(int from, int limit) {
		if (!tokens.isWord(from))
			return null;
		if (isPersonal(from))
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
		boolean clause = tokens.lower(end + 1).startsWith("who") && isKnown(from, head);
		if (end + 1 < limit && tokens.isPoint(end, ",") && tokens.isWord(end + 1) && isApposition(end + 1) && !clause) {
			int apposition = endOf(end + 1, limit, true);
			if (apposition > end + 1) {
				boolean age = apposition == end + 2 && tokens.isNumber(end + 1);
				end = apposition;
				if (age && tokens.isPoint(end, ",") && tokens.isWord(end + 1) && isApposition(end + 1))
					end = Math.max(end, endOf(end + 1, limit, true));
			}
		}
		return new Phrase(from, end, head);
	}

	private boolean isApposition(int at) {
		String word = tokens.lower(at);
		if (English.APPOSITIONS.contains(word) || English.TITLES.contains(word) || tokens.isNumber(at))
			return true;
		if (tokens.isCapital(at))
			return !English.OPENERS.contains(word);
		for (int i = at; i < at + 6 && tokens.isWord(i) && !isAuxiliary(i) && !English.BARRIERS.contains(tokens.lower(i)) || tokens.lower(i).equals("and"); i++)
			if (English.TITLES.contains(tokens.lower(i)))
				return true;
		String next = tokens.lower(at + 1);
		return English.PREPOSITIONS.contains(next) && !English.PREPOSITIONS.contains(word) && !English.ADVERBS.contains(word) && !word.endsWith("ing");
	}

	private int endOf(int from, int limit, boolean apposition) {
		int to = Math.min(limit, from + REACH);
		boolean role = false;
		boolean relative = false;
		int i = from;
		while (i < to && tokens.isWord(i)) {
			String word = tokens.lower(i);
			if (word.equals("who") || word.equals("whose")) {
				if (!apposition && i > from && !tokens.isWord(i - 1))
					break;
				relative = true;
				i++;
			} else if (relative) {
				i++;
			} else if (isDay(i)) {
				break;
			} else if (i > from && tokens.isCapital(i) && tokens.isCapital(i - 1) && English.PREPOSITIONS.contains(word)) {
				i++;
			} else if (English.LINKING.contains(word)) {
				if (i == from || !tokens.isWord(i + 1))
					break;
				i++;
			} else if (English.PREPOSITIONS.contains(word)) {
				boolean noun = tokens.isCapital(i + 1) && !English.DAYS.contains(tokens.lower(i + 1)) || English.DETERMINERS.contains(tokens.lower(i + 1));
				boolean hangs = apposition ? tokens.isWord(i + 1) : role && noun && !word.equals("to") && !word.equals("about") && !word.equals("on");
				if (i == from || !hangs)
					break;
				i++;
			} else if (word.equals("and")) {
				boolean joins = i > from && (tokens.isCapital(i + 1) || apposition && tokens.isWord(i + 1));
				if (!joins)
					break;
				i++;
			} else if (English.BARRIERS.contains(word) || isAuxiliary(i) || isAdverb(i) && !apposition) {
				break;
			} else if (English.DETERMINERS.contains(word)) {
				boolean starts = i == from || English.PREPOSITIONS.contains(tokens.lower(i - 1)) || tokens.lower(i - 1).equals("and") || English.DETERMINERS.contains(tokens.lower(i - 1))
						|| apposition && i == from + 1;
				if (!starts)
					break;
				i++;
			} else if (!tokens.isCapital(i) && English.cue(word) != null && English.cue(word).form() != English.Form.BASE && i > from
					&& !English.DETERMINERS.contains(tokens.lower(i - 1))) {
				break;
			} else {
				if (!tokens.isCapital(i))
					role = true;
				i++;
			}
		}
		while (i > from && (English.PREPOSITIONS.contains(tokens.lower(i - 1)) || tokens.lower(i - 1).equals("and")))
			i--;
		return i;
	}

	/**
	 * The subject that a clause begins with, where the verb is unknown to us: a name ends before the first small word, another
	 * phrase before the word that a determiner, "to" or "that" follows.
	 */
	Phrase subject(int from, int limit) {
		Phrase phrase = after(from, limit);
		if (phrase == null)
			return null;
		boolean name = false;
		for (int i = from; i < phrase.head(); i++) {
			String word = tokens.lower(i);
			boolean small = !tokens.isCapital(i) && !English.DETERMINERS.contains(word) && !English.PREPOSITIONS.contains(word) && !word.equals("and") && !tokens.isPossessive(i);
			String next = tokens.lower(i + 1);
			boolean verbal = i > from && small && (English.DETERMINERS.contains(next) || next.equals("to") || next.equals("that") || word.endsWith("ed") && !English.DETERMINERS.contains(tokens.lower(i - 1))
					|| English.cue(word) != null && !English.DETERMINERS.contains(tokens.lower(i - 1)));
			boolean body = English.BODIES.contains(word) || English.TITLES.contains(word) || English.DETERMINERS.contains(tokens.lower(from)) && tokens.isCapital(i - 1);
			if (small && name && !body && !isBeforeTitle(i) || verbal)
				return new Phrase(from, i, i);
			name = tokens.isCapital(i) && !English.DETERMINERS.contains(word) && !tokens.isPossessive(i) || name && tokens.isCapital(i);
		}
		return phrase;
	}

	/** "presidential candidate Ada Quill": a small word that an office and a name follow. */
	private boolean isBeforeTitle(int at) {
		for (int i = at; i < at + 4 && tokens.isWord(i) && !tokens.isCapital(i); i++)
			if (English.TITLES.contains(tokens.lower(i)))
				return tokens.isCapital(i + 1) || i == at;
		return false;
	}

	/** Something that a preposition may hang on: no verb, no adverb, no preposition. */
	private boolean isNounLike(int i, int floor) {
		if (i < floor || !tokens.isWord(i))
			return false;
		String word = tokens.lower(i);
		if (English.BARRIERS.contains(word) || English.PREPOSITIONS.contains(word) || isAuxiliary(i) || isAdverb(i) || English.DAYS.contains(word) || isOpener(i, floor))
			return false;
		English.Cue cue = English.cue(word);
		return cue == null || cue.form() == English.Form.BASE || cue.form() == English.Form.THIRD && !cue.saying();
	}

	/** A weekday or month; not "April Cole". */
	private boolean isDay(int i) {
		return English.DAYS.contains(tokens.lower(i)) && !(tokens.isCapital(i) && tokens.isCapital(i + 1) && !English.DAYS.contains(tokens.lower(i + 1)) && !tokens.lower(i).endsWith("day"));
	}

	/** "last week", "late Thursday night". */
	private boolean isTime(int i) {
		String word = tokens.lower(i);
		return English.TIMES.contains(word) && (isDay(i - 1) || isTime(i - 1)) || English.TIME_QUALIFIERS.contains(word) && (isDay(i + 1) || English.TIMES.contains(tokens.lower(i + 1)))
				|| English.TIMES.contains(word) && English.TIME_QUALIFIERS.contains(tokens.lower(i - 1));
	}

	private boolean isOpener(int i, int limit) {
		return i == limit && English.OPENERS.contains(tokens.lower(i));
	}

	private boolean isAuxiliary(int i) {
		return tokens.isWord(i) && English.AUXILIARIES.contains(tokens.lower(i));
	}

	private boolean isAdverb(int i) {
		if (!tokens.isWord(i))
			return false;
		String word = tokens.lower(i);
		return English.ADVERBS.contains(word) || !tokens.isCapital(i) && word.length() > 4 && word.endsWith("ly") && !word.endsWith("family") && !word.equals("ally") && !word.endsWith("assembly");
	}
}
