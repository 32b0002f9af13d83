package org.galleyproof.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A short form that words of one family share: "decided", "deciding" and "decision". Inflections and irregular verbs go by rule and
 * {@link Verbs}, derivations by their first letters, and those of other stems by a list of the language. Words that share it may still be
 * of two families ("form", "formal"): good to see what two sentences have in common, no proof that they say the same.
 */
public final class WordFamilies {

	/** Letters that tell a family. */
	private static final int STEM = 5;
	/** Letters of the shortest stem that an ending may leave. */
	private static final int SHORTEST = 3;
	/** The ending of the nouns whose plural ends so. */
	private static final String SINGULAR_IN_Y = Lexicon.load("endings.txt").named("singular-in-y").stream().findFirst().orElse("");
	private static final Map<String, String> HEADS = heads();

	private WordFamilies() {
	}

	private static Map<String, String> heads() {
		Map<String, String> found = new HashMap<>();
		for (List<String> row : Lexicon.load("word-families.txt").rows())
			for (String word : row)
				found.put(word, row.getFirst());
		return Map.copyOf(found);
	}

	/** The form. @param key folded; that of a number is given back */
	public static String stem(String key) {
		if (key.isEmpty() || key.charAt(0) == '#')
			return key;
		String head = HEADS.get(key);
		String base = head != null ? head : base(key);
		String word = HEADS.getOrDefault(base, base);
		return withoutSilentEnd(word.length() > STEM ? word.substring(0, STEM) : word);
	}

	/** "Close" as "closed", whose ending took the last letter of it along. */
	private static String withoutSilentEnd(String letters) {
		return letters.length() > SHORTEST && Ending.SILENT.in(letters) ? Ending.SILENT.without(letters) : letters;
	}

	/** An irregular verb's base, and that of a listed word's inflections; else the word. */
	private static String base(String key) {
		for (Verbs.Reading reading : Verbs.readings(key))
			if (HEADS.containsKey(reading.base()))
				return reading.base();
		String plural = Ending.PLURAL.without(key);
		if (HEADS.containsKey(plural))
			return HEADS.get(plural);
		String first = Verbs.readings(key).getFirst().base();
		boolean irregular = first.length() < 2 || !key.startsWith(first.substring(0, Math.min(first.length(), key.length()) - 1));
		return irregular ? first : bare(key);
	}

	/** A short word without the ending of a regular verb's form, which would be among the letters that tell its family: "opened"; not "agreed". */
	private static String bare(String key) {
		String one = singular(key);
		if (one.length() <= STEM || key.length() > STEM + 2)
			return one;
		for (Ending ending : List.of(Ending.PAST, Ending.PARTICIPLE)) {
			String stem = ending.without(key);
			if (stem.length() < key.length() && stem.length() >= SHORTEST && stem.length() < STEM && !stem.endsWith("e"))
				return isDoubled(stem) ? stem.substring(0, stem.length() - 1) : stem;
		}
		return one;
	}

	/** "Plan" of "plans", "ferry" of "ferries". */
	private static String singular(String key) {
		if (key.length() <= SHORTEST || !Ending.PLURAL.in(key) || Ending.NO_PLURAL.in(key))
			return key;
		return Ending.PLURAL_IN_IES.in(key) && key.length() > STEM ? Ending.PLURAL_IN_IES.without(key) + SINGULAR_IN_Y : Ending.PLURAL.without(key);
	}

	/** "Stopp", but not "kill" or "pass", which are so in all their forms. */
	private static boolean isDoubled(String stem) {
		int last = stem.length() - 1;
		return last > 1 && stem.charAt(last) == stem.charAt(last - 1) && "lsfz".indexOf(stem.charAt(last)) < 0;
	}
}
