package org.galleyproof.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Forms of verbs from their base form: by the list {@code verbs.txt} and, for what it lacks, by the rules of English. Immutable. */
public final class Inflections {

	private static final Map<String, List<String>> IRREGULAR = irregular();
	/** The column behind past and participle. */
	private static final int THIRD = 2;
	private static final String VOWELS = "aeiou";

	private Inflections() {
	}

	/** "says", "carries", "wishes". */
	public static String third(String base) {
		List<String> irregular = IRREGULAR.get(base);
		if (irregular != null && irregular.size() > THIRD)
			return irregular.get(THIRD);
		if (endsWithConsonantAndY(base))
			return base.substring(0, base.length() - 1) + "ies";
		boolean hissing = base.endsWith("s") || base.endsWith("x") || base.endsWith("z") || base.endsWith("ch") || base.endsWith("sh");
		return base + (hissing || base.equals("go") || base.equals("do") ? "es" : "s");
	}

	/** Past tense; both spellings where a consonant may be doubled ("labeled", "labelled"). */
	public static Set<String> past(String base) {
		List<String> irregular = IRREGULAR.get(base);
		return irregular == null ? regular(base) : forms(irregular.get(0));
	}

	/** Past participle, as {@link #past}. */
	public static Set<String> participle(String base) {
		List<String> irregular = IRREGULAR.get(base);
		return irregular == null ? regular(base) : forms(irregular.get(1));
	}

	/** The form in -ing; both spellings where a consonant may be doubled. */
	public static Set<String> ing(String base) {
		if (base.endsWith("ie"))
			return Set.of(base.substring(0, base.length() - 2) + "ying");
		if (base.endsWith("e") && !base.endsWith("ee") && !base.equals("be"))
			return Set.of(base.substring(0, base.length() - 1) + "ing");
		return doubled(base, "ing");
	}

	/** The past forms of all irregular verbs and of the auxiliaries, participles included. */
	public static Set<String> irregularPasts() {
		Set<String> found = Auxiliaries.pasts();
		for (List<String> row : IRREGULAR.values())
			for (String entry : row.subList(0, THIRD))
				found.addAll(forms(entry));
		return found;
	}

	private static Set<String> forms(String joined) {
		return Set.of(joined.split("\\|"));
	}

	private static Set<String> regular(String base) {
		if (base.endsWith("e"))
			return Set.of(base + "d");
		if (endsWithConsonantAndY(base))
			return Set.of(base.substring(0, base.length() - 1) + "ied");
		return doubled(base, "ed");
	}

	/** Doubled after a single short vowel: always in a word of one syllable, by stress in longer ones, which no rule of spelling tells. */
	private static Set<String> doubled(String base, String ending) {
		int n = base.length();
		boolean short1 = n >= 3 && !isVowel(base, n - 1) && "wxy".indexOf(base.charAt(n - 1)) < 0 && isVowel(base, n - 2) && !isVowel(base, n - 3);
		if (!short1)
			return Set.of(base + ending);
		String twice = base + base.charAt(n - 1) + ending;
		int vowels = 0;
		for (int i = 0; i < n; i++)
			if (isVowel(base, i))
				vowels++;
		return vowels == 1 ? Set.of(twice) : Set.of(base + ending, twice);
	}

	private static boolean endsWithConsonantAndY(String base) {
		return base.endsWith("y") && base.length() > 1 && !isVowel(base, base.length() - 2);
	}

	private static boolean isVowel(String word, int at) {
		return VOWELS.indexOf(word.charAt(at)) >= 0;
	}

	private static Map<String, List<String>> irregular() {
		Map<String, List<String>> found = new HashMap<>();
		for (List<String> row : Lexicon.load("verbs.txt").rows())
			found.put(row.get(0), row.subList(1, row.size()));
		return Map.copyOf(found);
	}
}
