package org.galleyproof.detect;

/**
 * Finds the noun phrase that ends before a verb: from the verb to the left over names, nouns with their determiner, "of" and its
 * like, a relative clause and one insertion between commas. Bounded by {@link #REACH} tokens.
 */
final class PhraseBefore {

	/** Tokens that a phrase with all its appositions may have. */
	static final int REACH = 40;

	private final Tokens tokens;
	private final WordClasses words;

	PhraseBefore(Tokens tokens, WordClasses words) {
		this.tokens = tokens;
		this.words = words;
	}

	/**
	 * The phrase that ends before the verb {@code verb}, adverbs and auxiliaries between them skipped, not looking before
	 * {@code limit}; {@code null} where there is none.
	 */
	Phrase find(int verb, int limit) {
		int end = verb;
		while (end > limit && (words.isAuxiliary(end - 1) || words.isAdverb(end - 1) || words.isDay(end - 1) || words.isTime(end - 1) || isBetween(end - 1, limit)) && verb - end < 6)
			end--;
		// "the campaign on Tuesday responded"
		if (end < verb && end - 1 > limit && Grammar.PREPOSITIONS.contains(tokens.lower(end - 1)) && (words.isDay(end) || words.isTime(end)))
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
		if (head < end && words.isShort(from, head) && (Grammar.WHO_FORMS.contains(tokens.lower(head + 1)) || tokens.isNumber(head + 1) && tokens.isPoint(head + 2, ",")))
			end = head;
		if (head < end && from - 2 > limit && tokens.isPoint(from - 1, ",") && !tokens.isCapital(from) && tokens.isCapital(from - 2)) {
			int name = startOf(from - 1, limit);
			if (name == limit && tokens.isCapital(name) && !Grammar.OPENERS.contains(tokens.lower(name)))
				return new Phrase(name, end, from - 1);
		}
		return new Phrase(from, end, head);
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
		return closing - comma == 2 && tokens.isCapital(comma + 1) && Grammar.ABBREVIATIONS.contains(tokens.lower(comma + 1));
	}

	/** Whether the insertion that {@code opening} opens says who the person is, and so is part of the name. */
	private boolean belongs(int opening) {
		if (tokens.isPoint(opening, "("))
			return true;
		String first = tokens.lower(opening + 1);
		return Grammar.APPOSITIONS.contains(first) || Grammar.TITLES.contains(first) || tokens.isCapital(opening + 1) && !Grammar.OPENERS.contains(first)
				|| tokens.isNumber(opening + 1) || words.holdsOffice(opening + 1);
	}

	private int startOf(int end, int limit) {
		int i = end - 1;
		if (Grammar.PRONOUNS.containsKey(tokens.lower(i)) && !tokens.isCapital(i) || words.isPersonal(i))
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
			if (words.isNameWord(i, limit)) {
				if (determined)
					break;
				from = i--;
			} else if (Grammar.DETERMINERS.contains(word)) {
				from = i--;
				determined = true;
			} else if (Grammar.PREPOSITIONS.contains(word)) {
				if (!words.isNounLike(i - 1, floor))
					break;
				determined = false;
				i--;
			} else if (Grammar.AND.contains(word)) {
				boolean names = tokens.isCapital(i + 1) && (tokens.isCapital(i - 1) || tokens.isPoint(i - 1, ","));
				if (!names) {
					// "She and her aides", "Current and former officials": where the sentence begins so, nothing but another one who speaks stands before "and"
					int left = from == i + 1 && i > floor && tokens.isWord(i - 1) ? startOf(i, limit) : i;
					if (left < i && isBeginning(left, limit) && isPlain(left, i))
						from = left;
					break;
				}
				determined = false;
				i--;
			} else if (Grammar.WHO.contains(word) && words.isNounLike(i - 1, floor)) {
				from = i--;
				determined = false;
			} else if (words.isAuxiliary(i) || words.isInflectedCue(i)) {
				int who = relativeBefore(i, floor);
				if (who < 0)
					break;
				i = who;
			} else if (Grammar.BARRIERS.contains(word) || words.isAdverb(i) || words.isDay(i)) {
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

	/** Whether nothing in a phrase can be a verb, as in "The wall fell": names, with a determiner or without, or one word alone or behind a determiner. */
	private boolean isPlain(int from, int end) {
		int first = Grammar.DETERMINERS.contains(tokens.lower(from)) ? from + 1 : from;
		boolean names = true;
		for (int i = first; i < end; i++)
			names &= tokens.isCapital(i);
		return names || end - first == 1;
	}

	/** A word between an auxiliary and its verb that no list knows: "have long complained", "were quick to say". Whoever speaks stands before the auxiliary. */
	private boolean isBetween(int i, int limit) {
		String word = tokens.lower(i);
		return i - 2 >= limit && tokens.isWord(i) && !tokens.isCapital(i) && words.isAuxiliary(i - 1) && !Grammar.DETERMINERS.contains(word) && !Grammar.PRONOUNS.containsKey(word)
				&& !words.isPersonal(i) && !Grammar.PREPOSITIONS.contains(word) && !Grammar.BARRIERS.contains(word) && !Grammar.QUANTIFIERS.contains(word) && tokens.isWord(i - 2);
	}

	/** Whether nothing that says anything stands before a phrase: marks, "But", "Still". */
	private boolean isBeginning(int from, int limit) {
		for (int i = limit; i < from; i++)
			if (tokens.isWord(i) && !Grammar.OPENERS.contains(tokens.lower(i)) && !words.isAdverb(i))
				return false;
		return true;
	}

	private int bracketBefore(int closing, int floor) {
		for (int i = closing - 1; i >= floor && closing - i < 8; i--)
			if (tokens.isPoint(i, "("))
				return i;
		return -1;
	}

	/** "Andrews, Payne and Dutton": a comma between names, where "and" stands further right. */
	private boolean isListComma(int comma, int from, int floor) {
		if (!tokens.isPoint(comma, ",") || !tokens.isCapital(comma - 1) || comma - 1 < floor || from != comma + 1 || !tokens.isCapital(from))
			return false;
		for (int i = comma + 1; i < comma + 8 && (tokens.isWord(i) || tokens.isPoint(i, ",")); i++)
			if (Grammar.AND.contains(tokens.lower(i)))
				return tokens.isCapital(i + 1);
		return false;
	}

	private int relativeBefore(int at, int floor) {
		for (int i = at - 1; i >= floor && at - i < 10; i--) {
			if (!tokens.isWord(i))
				return -1;
			if (Grammar.WHO.contains(tokens.lower(i)))
				return i;
		}
		return -1;
	}

	private int skipOpeners(int from, int end) {
		int i = from;
		while (i < end - 1 && (Grammar.OPENERS.contains(tokens.lower(i)) || words.isAdverb(i) || words.isDay(i)))
			i++;
		return i;
	}
}
