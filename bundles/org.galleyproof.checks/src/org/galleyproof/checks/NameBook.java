package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

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

	private final PeopleBook people;
	/** By folded first name, the folded last names it goes with, and the reverse; the inner value is the name as written. */
	private final Map<String, Map<String, String>> lastsOfFirst = new HashMap<>();
	private final Map<String, Map<String, String>> firstsOfLast = new HashMap<>();
	private final Set<String> words = new HashSet<>();
	/** Who has a folded word in a name or an alias. */
	private final Map<String, Set<Entry>> byWord = new HashMap<>();

	public NameBook(List<Entry> entries) {
		this(new PeopleBook(entries.stream().map(entry -> new Person(entry.id(), entry.name(), entry.aliases(), List.of())).toList()));
	}

	/** @param people with the roles they held, which the checks of titles want */
	public NameBook(PeopleBook people) {
		this.people = people;
		for (Person person : people.people()) {
			Entry entry = new Entry(person.id(), person.name(), person.aliases());
			names(entry).forEach(name -> enter(name, entry));
		}
	}

	private static List<String> names(Entry entry) {
		List<String> names = new ArrayList<>(entry.aliases());
		names.addFirst(entry.name());
		return names;
	}

	private void enter(String name, Entry entry) {
		List<Word> parts = new ArrayList<>(Words.of(name));
		for (Word part : parts) {
			words.add(stem(part.key()));
			byWord.computeIfAbsent(stem(part.key()), key -> new HashSet<>()).add(entry);
		}
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

	/** Whether one person and nobody else is known here: then a name beside the words can mean nobody else. */
	boolean isOfOne() {
		return people.people().size() == 1;
	}

	/** Whether the word stands in any name known here. @param key folded, with or without a possessive ending */
	public boolean hasWord(String key) {
		return words.contains(stem(key));
	}

	/** Whether two names, as written, are names of one person known here. {@code null} is nobody's. */
	public boolean areOne(String one, String other) {
		Person person = one == null || other == null ? null : people.find(one);
		return person != null && person.equals(people.find(other));
	}

	/** Whether one person has all these words in her names, so that some stand for others. @param keys folded, with or without a possessive ending; not empty */
	boolean areOfOne(Collection<String> keys) {
		Set<Entry> all = null;
		for (String key : keys) {
			Set<Entry> those = byWord.getOrDefault(stem(key), Set.of());
			if (all == null)
				all = new HashSet<>(those);
			else
				all.retainAll(those);
			if (all.isEmpty())
				return false;
		}
		return all != null;
	}

	/**
	 * Whether a word of a name tells a person whom another text calls otherwise: "Bill Marsh" and "William Marsh", where the desk knows both.
	 *
	 * @param key the word, folded
	 * @param own the words of the text that the word stands in
	 * @param other those of the other text, folded likewise
	 */
	boolean isToldOtherwise(String key, Predicate<String> own, Predicate<String> other) {
		for (Entry entry : byWord.getOrDefault(stem(key), Set.of()))
			for (String name : names(entry))
				if (keys(name).contains(stem(key)) && keys(name).stream().allMatch(own))
					for (String another : names(entry))
						if (!another.equals(name) && keys(another).stream().allMatch(other))
							return true;
		return false;
	}

	private static List<String> keys(String name) {
		return Words.of(name).stream().map(word -> stem(word.key())).toList();
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
