package org.galleyproof.language.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.galleyproof.text.Folding;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;

/** The people that a desk knows. Immutable; look-ups take constant time. Names are compared without case and diacritics. */
public final class PeopleBook {

	/** Knows nobody. */
	public static final PeopleBook EMPTY = new PeopleBook(List.of());

	private final List<Person> people;
	private final Map<String, Person> byName = new HashMap<>();
	private final Map<String, List<Person>> byWord = new HashMap<>();

	/** @param people nobody twice; where two have one name, the first is found by it, and a full name wins over another's alias */
	public PeopleBook(List<Person> people) {
		this.people = List.copyOf(people);
		for (Person person : this.people)
			byName.putIfAbsent(key(person.name()), person);
		for (Person person : this.people) {
			enterLast(person.name(), person);
			for (String alias : person.aliases()) {
				byName.putIfAbsent(key(alias), person);
				enterLast(alias, person);
			}
		}
	}

	private void enterLast(String name, Person person) {
		List<Word> words = Words.of(name);
		if (words.isEmpty())
			return;
		List<Person> same = byWord.computeIfAbsent(Folding.withoutDiacritics(words.getLast().key()), key -> new ArrayList<>());
		if (!same.contains(person))
			same.add(person);
	}

	/** Everybody, as given. */
	public List<Person> people() {
		return people;
	}

	/** Who has exactly this name or alias; {@code null} for nobody. */
	public Person find(String name) {
		return byName.get(key(name));
	}

	/** Everybody one of whose names ends with this word; empty for nobody. */
	public List<Person> withLastName(String surname) {
		return List.copyOf(byWord.getOrDefault(Folding.withoutDiacritics(Folding.key(surname)), List.of()));
	}

	private static String key(String name) {
		StringBuilder key = new StringBuilder();
		for (Word word : Words.of(name))
			key.append(Folding.withoutDiacritics(word.key())).append(' ');
		return key.toString();
	}
}
