package org.galleyproof.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that turn a statement round: negations, and pairs of opposites. */
public final class Polarity {

	private static final Set<String> NEGATIONS = Lexicon.load("negations.txt").words();
	private static final Set<String> OPPOSITES = pairs("antonyms.txt");
	private static final String[] NEGATIVE_PREFIXES = { "un", "in", "im", "il", "ir", "dis", "non", "mis" };
	/** Endings that both of a pair may share; the longest first. */
	private static final String[] ENDINGS = { "ing", "ers", "er", "ed", "ly", "es", "s", "d" };
	/** Words that a negative prefix seems to make but doesn't: "valuable" and "invaluable" are no opposites. */
	private static final Set<String> NO_OPPOSITES = Lexicon.load("word-forms.txt").named("no-opposite");

	private Polarity() {
	}

	private static Set<String> pairs(String file) {
		Set<String> found = new HashSet<>();
		for (List<String> row : Lexicon.load(file).rows())
			if (row.size() == 2) {
				found.add(row.get(0) + ' ' + row.get(1));
				found.add(row.get(1) + ' ' + row.get(0));
			}
		return Set.copyOf(found);
	}

	/** @param word folded, contractions taken apart: "n't" has become "not" */
	public static boolean isNegation(String word) {
		return NEGATIONS.contains(word);
	}

	/** Whether one says the opposite of the other. Both folded. */
	public static boolean opposes(String a, String b) {
		if (a.equals(b))
			return false;
		if (OPPOSITES.contains(a + ' ' + b) || negates(a, b) || negates(b, a) || lessAndFul(a, b) || lessAndFul(b, a))
			return true;
		for (String ending : ENDINGS)
			if (a.endsWith(ending) && b.endsWith(ending) && a.length() > ending.length() + 2 && b.length() > ending.length() + 2) {
				String first = a.substring(0, a.length() - ending.length());
				String second = b.substring(0, b.length() - ending.length());
				if (OPPOSITES.contains(first + ' ' + second) || OPPOSITES.contains(first + "e " + second) || OPPOSITES.contains(first + ' ' + second + 'e')
						|| OPPOSITES.contains(first + "e " + second + 'e'))
					return true;
			}
		return false;
	}

	private static boolean negates(String longer, String word) {
		if (longer.length() <= word.length() || word.length() < 3 || NO_OPPOSITES.contains(word) || !longer.endsWith(word))
			return false;
		int cut = longer.length() - word.length();
		for (String prefix : NEGATIVE_PREFIXES)
			if (cut == prefix.length() && longer.startsWith(prefix))
				return true;
		return false;
	}

	private static boolean lessAndFul(String a, String b) {
		return a.endsWith("less") && b.endsWith("ful") && a.length() - 4 == b.length() - 3 && a.regionMatches(0, b, 0, a.length() - 4);
	}
}
