package org.galleyproof.detect;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The persons that a draft names in full, and where it names them. A later surname stands for the one full name that ends with
 * it; where two persons share it, for the one that a form of address or frequency tells, or for nobody.
 */
final class People {

	private final Map<String, Map<String, Integer>> fullBySurname = new HashMap<>();
	private final Map<String, Character> genders = new HashMap<>();
	private final List<Name> mentions;

	/** @param names all names of the draft in order, those inside quotations left out */
	People(List<Name> names) {
		mentions = names;
		for (Name name : names) {
			if (name.isFull() && !name.article())
				fullBySurname.computeIfAbsent(name.surname(), key -> new LinkedHashMap<>()).merge(name.text(), 1, Integer::sum);
			if (name.gender() != '?')
				genders.putIfAbsent(name.text(), name.gender());
		}
	}

	/** The name in full where the draft has it, else as it stands. */
	String resolve(Name name) {
		Map<String, Integer> full = fullBySurname.getOrDefault(name.surname(), Map.of());
		if (name.isFull())
			return shortest(name.text(), full);
		Map<String, Integer> fitting = new LinkedHashMap<>();
		full.forEach((candidate, count) -> {
			char gender = gender(candidate);
			if (name.gender() == '?' || gender == '?' || gender == name.gender())
				fitting.merge(shortest(candidate, full), count, Integer::sum);
		});
		String best = null;
		int others = 0;
		for (String candidate : fitting.keySet())
			if (best == null || fitting.get(candidate) > fitting.get(best)) {
				others += best == null ? 0 : fitting.get(best);
				best = candidate;
			} else
				others += fitting.get(candidate);
		return best != null && fitting.get(best) >= 2 * others ? best : name.text();
	}

	/** "Kentuckian Ada Quill" is Ada Quill, and Ada Maria Quill is she, where the draft has the shorter name too. */
	private static String shortest(String name, Map<String, Integer> known) {
		String best = name;
		String first = name.substring(0, name.indexOf(' '));
		for (String other : known.keySet()) {
			boolean same = name.endsWith(" " + other) || other.startsWith(first + " ");
			if (same && other.length() < best.length())
				best = other;
		}
		return best;
	}

	/** 'm', 'f' or '?'. */
	char gender(String name) {
		Character known = genders.get(name);
		if (known != null)
			return known;
		int space = name.lastIndexOf(' ');
		return space < 0 ? '?' : genders.getOrDefault(name.substring(space + 1), '?');
	}

	/** Whether the draft names this person in full or with a title. */
	boolean isPerson(Name name) {
		return !name.article() && (name.titled() || fullBySurname.containsKey(name.surname()));
	}

	/** Every name in the order of the text. */
	List<Name> mentions() {
		return mentions;
	}
}
