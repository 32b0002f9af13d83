package org.galleyproof.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.galleyproof.language.Verbs.Form;

/** The verbs that help others to tell their time, by their forms, from {@code english/auxiliaries.txt}. */
public final class Auxiliaries {

	/** What an auxiliary does. */
	public enum Use {
		/** Links a subject to what is said of it, and makes progressives and passives: "is". */
		LINK,
		/** Makes perfects: "has". */
		PERFECT,
		/** Stands in questions and denials: "does". */
		SUPPORT,
		/** Makes futures: "will". */
		FUTURE
	}

	/** What a form by itself tells of the time. */
	public enum Tells {
		PAST, PRESENT, OPEN
	}

	/**
	 * A form of an auxiliary.
	 *
	 * @param base its verb
	 * @param tells what it tells of the time; {@code null} for a future
	 */
	public record Auxiliary(Use use, String base, Form form, Tells tells) {
	}

	private static final List<List<String>> ROWS = Lexicon.load("auxiliaries.txt").rows();
	private static final Set<Form> PASTS = Set.of(Form.PAST, Form.PARTICIPLE);
	private static final Map<String, Auxiliary> BY_WORDS = byWords();

	private Auxiliaries() {
	}

	/** The auxiliary that a word is. @param key folded; the clitic "'s" counts as its verb; {@code null} for none */
	public static Auxiliary of(String key) {
		return BY_WORDS.get(key);
	}

	/** The auxiliary that two words make together ("going to"), {@code null} for none. Both folded. */
	public static Auxiliary of(String key, String next) {
		return BY_WORDS.get(key + ' ' + next);
	}

	/** Whether the word makes perfects: "have", "has", "had". @param key folded */
	public static boolean isPerfect(String key) {
		Auxiliary auxiliary = of(key);
		return auxiliary != null && auxiliary.use() == Use.PERFECT;
	}

	/** Enters the forms of the auxiliaries among those of other verbs. */
	static void enter(Map<String, List<Verbs.Reading>> readings) {
		for (List<String> row : ROWS)
			for (String word : row.subList(4, row.size()))
				if (!row.get(0).equals(name(Use.FUTURE)) && word.charAt(0) != '\'')
					Verbs.note(readings, word, row.get(1), Form.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
	}

	/** The past forms of all, participles included. */
	static Set<String> pasts() {
		Set<String> found = new HashSet<>();
		for (List<String> row : ROWS)
			if (PASTS.contains(Form.valueOf(row.get(2).toUpperCase(Locale.ROOT))))
				found.addAll(row.subList(4, row.size()));
		return found;
	}

	private static Map<String, Auxiliary> byWords() {
		Map<String, Auxiliary> found = new HashMap<>();
		for (List<String> row : ROWS) {
			Use use = Use.valueOf(row.get(0).toUpperCase(Locale.ROOT));
			Tells tells = row.get(3).equals("none") ? null : Tells.valueOf(row.get(3).toUpperCase(Locale.ROOT));
			if (tells != null || use == Use.FUTURE)
				for (String words : row.subList(4, row.size()))
					found.put(words.replace('_', ' '), new Auxiliary(use, row.get(1), Form.valueOf(row.get(2).toUpperCase(Locale.ROOT)), tells));
		}
		return Map.copyOf(found);
	}

	private static String name(Use use) {
		return use.name().toLowerCase(Locale.ROOT);
	}
}
