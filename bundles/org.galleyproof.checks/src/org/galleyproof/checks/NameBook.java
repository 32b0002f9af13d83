package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.galleyproof.language.Ending;
import org.galleyproof.language.Lexicon;
import org.galleyproof.language.people.PeopleBook;
import org.galleyproof.language.people.Person;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;

/** The names of persons that a desk knows, with all that they are also called. Immutable; look-ups take constant time. */
public final class NameBook {

	/** Knows nobody. */
	public static final NameBook EMPTY = new NameBook(List.of());

	private static final Lexicon TITLES = Lexicon.load("titles.txt");
	private static final Lexicon GIVEN_NAMES = Lexicon.load("given-names.txt");
	private static final Set<String> SUFFIXES = Lexicon.load("name-words.txt").named("generation");

	/**
	 * A person.
	 *
	 * @param id the person's id in the dossier
	 * @param name the full name as it is rightly written
	 * @param aliases other names of the same person, right ones all
	 */
	public record Entry(String id, String name, List<String> aliases) {
		public Entry {
			aliases = List.copyOf(aliases);
		}
	}

	private final List<Entry> entries;
	private final PeopleBook people;
	/** By folded first name, the folded last names it goes with, and the reverse; the inner value is the name as written. */
	private final Map<String, Map<String, String>> lastsOfFirst = new HashMap<>();
	private final Map<String, Map<String, String>> firstsOfLast = new HashMap<>();
	private final Set<String> words = new HashSet<>();

	public NameBook(List<Entry> entries) {
		this(new PeopleBook(entries.stream().map(entry -> new Person(entry.id(), entry.name(), entry.aliases(), List.of())).toList()));
	}

	/** @param people with the roles they held, which the checks of titles want */
	public NameBook(PeopleBook people) {
		this.people = people;
		this.entries = people.people().stream().map(person -> new Entry(person.id(), person.name(), person.aliases())).toList();
		for (Entry entry : this.entries) {
			enter(entry.name());
			for (String alias : entry.aliases())
				enter(alias);
		}
	}

	private void enter(String name) {
		List<Word> parts = new ArrayList<>(Words.of(name));
		for (Word part : parts)
			words.add(stem(part.key()));
		while (parts.size() > 2 && TITLES.contains(parts.get(0).key()))
			parts.remove(0);
		while (parts.size() > 2 && SUFFIXES.contains(parts.get(parts.size() - 1).key()))
			parts.remove(parts.size() - 1);
		if (parts.size() < 2)
			return;
		Word first = parts.get(0);
		Word last = parts.get(parts.size() - 1);
		lastsOfFirst.computeIfAbsent(first.key(), key -> new HashMap<>()).putIfAbsent(last.key(), last.text());
		firstsOfLast.computeIfAbsent(last.key(), key -> new HashMap<>()).putIfAbsent(first.key(), first.text());
	}

	/** Everybody with the roles they held. */
	public PeopleBook people() {
		return people;
	}

	/** Everybody, as given. */
	public List<Entry> entries() {
		return entries;
	}

	/** Whether the word stands in any name known here. @param key folded, with or without a possessive ending */
	public boolean hasWord(String key) {
		return words.contains(stem(key));
	}

	/** Whether somebody is called by both. Folded. */
	public boolean has(String first, String last) {
		return lastsOfFirst.getOrDefault(first, Map.of()).containsKey(last);
	}

	/** Last names as written, by their folded form, of everybody with this folded first name. */
	public Map<String, String> lastsOf(String first) {
		return lastsOfFirst.getOrDefault(first, Map.of());
	}

	/** First names as written, by their folded form, of everybody with this folded last name. */
	public Map<String, String> firstsOf(String last) {
		return firstsOfLast.getOrDefault(last, Map.of());
	}

	/** Whether the word is a common given name. @param key folded */
	static boolean isGivenName(String key) {
		return key.length() > 1 && GIVEN_NAMES.contains(key);
	}

	/** Without a possessive ending: "Quill's" is "Quill". @param key folded */
	static String stem(String key) {
		return Ending.POSSESSIVE.without(key);
	}
}
