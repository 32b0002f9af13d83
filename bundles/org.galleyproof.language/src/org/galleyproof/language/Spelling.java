package org.galleyproof.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.galleyproof.text.Folding;

/**
 * Makes the spellings of one word one: British and American (rules for -ise, -yse, -our and doubled l, and a list for the rest),
 * accented and plain, short titles and full ones. Two words with equal keys are the same word; the key itself need be no word.
 */
public final class Spelling {

	private static final String[] ISE = { "ise", "ised", "ises", "ising", "isation", "isations", "isational", "iser", "isers", "isable" };
	private static final String[] YSE = { "yse", "ysed", "yses", "ysing", "yser", "ysers" };
	private static final String[] DOUBLED = { "lled", "lling", "ller", "llers", "llings", "llor", "llors" };
	private static final Set<String> OUR = Lexicon.load("our-words.txt").words();
	private static final Set<String> VERBS_IN_L = Lexicon.load("doubled-l.txt").words();
	private static final Map<String, String> LISTED = listed("=");
	private static final Map<String, String> ALTERNATES = listed("~");

	private Spelling() {
	}

	private static Map<String, String> listed(String sign) {
		Map<String, String> found = new HashMap<>();
		for (List<String> row : Lexicon.load("spelling.txt").rows())
			if (row.get(1).equals(sign))
				found.put(row.get(0), row.get(2));
		return Map.copyOf(found);
	}

	/** @param word folded, see {@link Folding#key} */
	public static String key(String word) {
		String plain = Folding.withoutDiacritics(word);
		String listed = LISTED.get(plain);
		if (listed != null)
			return listed;
		int length = plain.length();
		if (length < 5)
			return plain;
		int our = plain.indexOf("our");
		if (our > 1 && OUR.contains(plain.substring(0, our)))
			return plain.substring(0, our + 1) + plain.substring(our + 2);
		char beforeLast = plain.charAt(length - 1);
		if (beforeLast == 'e' || beforeLast == 's' || beforeLast == 'd' || beforeLast == 'g' || beforeLast == 'n' || beforeLast == 'l' || beforeLast == 'r')
			return byEnding(plain);
		return plain;
	}

	/** The key of another word that is written so in speech: "cause" is a word of its own or "because". {@code null} for most. @param word folded */
	static String alternate(String word) {
		return ALTERNATES.get(word);
	}

	private static String byEnding(String word) {
		for (String ending : ISE)
			if (word.endsWith(ending) && word.length() >= ending.length() + 3)
				return swap(word, ending, 'i', "iz");
		for (String ending : YSE)
			if (word.endsWith(ending) && word.length() >= ending.length() + 3)
				return swap(word, ending, 'y', "yz");
		for (String ending : DOUBLED) {
			int stem = word.length() - ending.length() + 1;
			if (word.endsWith(ending) && VERBS_IN_L.contains(word.substring(0, stem)))
				return word.substring(0, stem) + word.substring(stem + 1);
		}
		return word;
	}

	private static String swap(String word, String ending, char first, String with) {
		assert ending.charAt(0) == first;
		return word.substring(0, word.length() - ending.length()) + with + ending.substring(2);
	}
}
