package org.galleyproof.language.analysis.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.galleyproof.language.Lexicon;

/** Which words of English are cut in two and which are not, by the list {@code english/tokens.txt}. */
final class TokenRules {

	/** More letters than any entry of the lists has. */
	static final int LONGEST_ENTRY = 12;
	/** A longer row of letters is no word that could be cut, but another's alphabet or noise. */
	static final int LONGEST_WORD = 60;

	private static final Lexicon LISTS = Lexicon.load("tokens.txt");
	private static final Set<String> ABBREVIATIONS = Lexicon.load("abbreviations.txt").words();
	private static final Set<String> NUMBERING = Lexicon.load("conventions.txt").named("numbering");
	private static final Set<String> WHOLE = LISTS.named("whole");
	private static final Set<String> ELIDED = LISTS.named("elided");
	private static final Set<String> HYPHEN_BEFORE = LISTS.named("hyphen-before");
	private static final Set<String> HYPHEN_AFTER = LISTS.named("hyphen-after");
	private static final Set<String> UNITS = LISTS.named("unit");
	private static final Set<String> CURRENCIES = LISTS.named("currency");
	private static final Set<String> ENCLITICS = LISTS.named("enclitic");
	/** Where a word is cut. */
	private static final Map<String, Integer> SPLIT = new HashMap<>();
	private static final Map<String, String> LEMMAS = new HashMap<>();

	static {
		for (List<String> row : LISTS.rows())
			if (row.get(0).equals("split"))
				SPLIT.put(row.get(1) + row.get(2), row.get(1).length());
			else if (row.get(0).equals("lemma"))
				LEMMAS.put(row.get(1) + "_" + row.get(2).toUpperCase(Locale.ROOT), row.get(3));
	}

	private TokenRules() {
	}

	/** What half of a word stands for, such as "wo" before "n't"; the word itself in all other cases. */
	static String lemma(String lower, String tag) {
		return LEMMAS.getOrDefault(lower + "_" + tag, lower);
	}

	/** @param beginning enough of the word to tell; @param length that of the word */
	static boolean isWhole(String beginning, int length) {
		return beginning.length() == length && WHOLE.contains(beginning.toLowerCase(Locale.ROOT));
	}

	/** Whether a word that an apostrophe opens begins here: "'em". */
	static boolean isElided(String text, int start, int end) {
		int stop = start + 1;
		while (stop < end && Character.isLetter(text.charAt(stop)) && stop - start <= LONGEST_ENTRY)
			stop++;
		String word = plain(text, start, stop);
		return ELIDED.contains(word) || SPLIT.containsKey(word);
	}

	/** Whether the full stop after the word belongs to it: "Mr.", "U.S.", "J.", "D-Calif.", the "No." of "No. 7". */
	static boolean isAbbreviated(String text, int from, int end) {
		int start = afterHyphen(text, from, end);
		if (start == end || end - start > LONGEST_ENTRY || !Character.isLetter(text.charAt(end - 1)))
			return false;
		String abbreviation = plain(text, start, end) + ".";
		return isDotted(text, start, end) || ABBREVIATIONS.contains(abbreviation) || NUMBERING.contains(abbreviation) && isBeforeFigure(text, end + 1);
	}

	private static boolean isBeforeFigure(String text, int at) {
		int next = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
		return next < text.length() && Character.isDigit(text.charAt(next));
	}

	private static int afterHyphen(String text, int from, int end) {
		int at = end;
		while (at > from && end - at <= LONGEST_ENTRY && text.charAt(at - 1) != '-')
			at--;
		return at;
	}

	/** Single letters with full stops between: "U.S", "a.m", "J". */
	private static boolean isDotted(String text, int start, int end) {
		if ((end - start) % 2 == 0 || end - start == 1 && !Character.isUpperCase(text.charAt(start)))
			return false;
		for (int i = start; i < end; i++)
			if ((i - start) % 2 == 0 ? !Character.isLetter(text.charAt(i)) : text.charAt(i) != '.')
				return false;
		return end - start > 1 || text.charAt(start) != 'I';
	}

	/** Whether the hyphen at {@code at} holds two halves of one word together. */
	static boolean hyphenJoins(String text, int start, int at, int end) {
		if (isAlone(text, at + 1, end) || at - 1 > start && isAlone(text, at - 1, end) && text.charAt(at - 2) == '-')
			return true;
		if (at - start <= LONGEST_ENTRY && HYPHEN_BEFORE.contains(plain(text, start, at)))
			return true;
		return end - at - 1 <= LONGEST_ENTRY && HYPHEN_AFTER.contains(plain(text, at + 1, end));
	}

	/** Whether an "a" stands before another hyphen: "Mar-a-Lago". */
	private static boolean isAlone(String text, int at, int end) {
		return at + 1 < end && (text.charAt(at) == 'a' || text.charAt(at) == 'e' || text.charAt(at) == 'o') && text.charAt(at + 1) == '-';
	}

	/** Where a word is cut in two; its end where it is not. */
	static int cut(String text, int start, int end) {
		int apostrophe = enclitic(text, start, end);
		if (apostrophe > start)
			return apostrophe;
		String word = plain(text, start, end);
		Integer split = SPLIT.get(word);
		if (split != null)
			return start + split;
		if (word.endsWith("n't") && word.length() > 3)
			return end - 3;
		int letters = 0;
		while (letters < word.length() && !Shapes.isDigit(word.charAt(letters)))
			letters++;
		if (letters == word.length())
			return end;
		if (letters > 0)
			return CURRENCIES.contains(word.substring(0, letters)) || letters == 1 && Shapes.isCurrency(word.charAt(0)) ? start + letters : end;
		int digits = word.length();
		while (!Shapes.isDigit(word.charAt(digits - 1)))
			digits--;
		String after = word.substring(digits);
		return UNITS.contains(after) || CURRENCIES.contains(after) ? start + digits : end;
	}

	/** Where "'s", "'ll" and their like begin; {@code start} where there is none. "1990's" has none. */
	private static int enclitic(String text, int start, int end) {
		for (int at = Math.max(start + 1, end - 3); at < end - 1; at++)
			if (Marks.isApostrophe(text.charAt(at)) && ENCLITICS.contains(plain(text, at + 1, end)))
				return Shapes.isDigit(text.charAt(at - 1)) ? start : at;
		return start;
	}

	private static String plain(String text, int start, int end) {
		return text.substring(start, end).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
	}
}
