package org.galleyproof.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Forms of English verbs: irregular ones from a list, regular ones by rule. Any word may be read as some verb's form; what counts is
 * whether two words can be forms of one ({@link #same}).
 */
public final class Verbs {

	/** Which form of its verb a word is. */
	public enum Form {
		BASE, THIRD, PAST, PARTICIPLE, ING
	}

	/** One way to read a word as a verb. */
	public record Reading(String base, Form form) {
	}

	private static final String VOWELS = "aeiou";
	private static final Map<String, List<Reading>> IRREGULAR = irregular();

	private Verbs() {
	}

	private static Map<String, List<Reading>> irregular() {
		Map<String, List<Reading>> found = new HashMap<>();
		Auxiliaries.enter(found);
		for (List<String> row : Lexicon.load("verbs.txt").rows()) {
			String base = row.get(0);
			note(found, base, base, Form.BASE);
			for (String past : row.get(1).split("\\|"))
				note(found, past, base, Form.PAST);
			for (String participle : row.get(2).split("\\|"))
				note(found, participle, base, Form.PARTICIPLE);
		}
		return found;
	}

	static void note(Map<String, List<Reading>> found, String word, String base, Form form) {
		found.computeIfAbsent(word, key -> new ArrayList<>()).add(new Reading(base, form));
	}

	/** Every way to read a word as a verb's form, at least one. @param key folded */
	public static List<Reading> readings(String key) {
		List<Reading> found = new ArrayList<>(IRREGULAR.getOrDefault(key, List.of()));
		if (found.isEmpty())
			found.add(new Reading(key, Form.BASE));
		int length = key.length();
		if (length > 3 && key.endsWith("s")) {
			found.add(new Reading(key.substring(0, length - 1), Form.THIRD));
			if (key.endsWith("ies"))
				found.add(new Reading(key.substring(0, length - 3) + "y", Form.THIRD));
			else if (key.endsWith("es"))
				found.add(new Reading(key.substring(0, length - 2), Form.THIRD));
		}
		if (length > 4 && key.endsWith("ing"))
			regular(key.substring(0, length - 3), Form.ING, found);
		if (length > 3 && key.endsWith("ed"))
			for (Form form : List.of(Form.PAST, Form.PARTICIPLE)) {
				regular(key.substring(0, length - 2), form, found);
				if (key.endsWith("ied"))
					found.add(new Reading(key.substring(0, length - 3) + "y", form));
			}
		return found;
	}

	/** Whether a word can only be the past of a verb, or its participle: "went" and "failed", not "cut", "come" or "need". @param key folded */
	public static boolean isPast(String key) {
		// a word that no list has is its own base, too; with "eed" many end that are one
		boolean listed = IRREGULAR.containsKey(key);
		boolean past = false;
		for (Reading reading : readings(key)) {
			if (listed && reading.form() == Form.BASE)
				return false;
			past |= reading.form() == Form.PAST && !reading.base().equals(key);
		}
		return past && (listed || !key.endsWith("eed"));
	}

	/** What an ending may have been put to: "walk", "care" for "car", "stop" for "stopp". */
	private static void regular(String stem, Form form, List<Reading> found) {
		found.add(new Reading(stem, form));
		found.add(new Reading(stem + "e", form));
		int last = stem.length() - 1;
		if (last > 1 && stem.charAt(last) == stem.charAt(last - 1) && VOWELS.indexOf(stem.charAt(last)) < 0)
			found.add(new Reading(stem.substring(0, last), form));
	}

	/** The readings of the first word as a form of a verb that the second can be a form of, too; empty where there is none. */
	public static List<Reading> same(String key, String other) {
		List<Reading> others = readings(other);
		List<Reading> found = new ArrayList<>();
		for (Reading one : readings(key))
			for (Reading two : others)
				if (one.base().equals(two.base())) {
					found.add(one);
					break;
				}
		return found;
	}
}
