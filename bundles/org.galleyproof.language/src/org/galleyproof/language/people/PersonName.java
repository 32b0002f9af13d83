package org.galleyproof.language.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.galleyproof.language.Ending;
import org.galleyproof.language.Lexicon;
import org.galleyproof.language.NameSimilarity;
import org.galleyproof.text.Folding;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;

/**
 * The name of a person taken apart, so that two ways to write it can be compared: "DONALD TRUMP", "Mr. Trump" and "Donald J. Trump"
 * may be one, "Ada Quill" and "Ben Quill" are two. English order; a comma puts the surname first ("Quill, Ada").
 *
 * @param given given names and initials, folded, without diacritics; may be empty
 * @param last the surname, folded, its particles ("van") included; empty for no name at all
 */
public record PersonName(List<String> given, String last) {

	/** How two names stand to each other. */
	public enum Relation {
		/** They may well be one person. */
		SAME,
		/** Nearly the same letters: one written wrong, or two people of like name. */
		NEAR,
		/** Two people. */
		OTHER,
		/** One of them is no person's name, or missing. */
		UNKNOWN
	}

	private static final Lexicon TITLES = Lexicon.load("titles.txt");
	private static final Lexicon PLACES = Lexicon.load("places.txt");
	private static final Lexicon BODIES = Lexicon.load("bodies.txt");
	private static final Set<String> GIVEN_NAMES = Lexicon.load("given-names.txt").rows().stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
	private static final Set<String> SUFFIXES = Lexicon.load("name-words.txt").named("suffix");
	private static final Set<String> PARTICLES = Lexicon.load("name-words.txt").named("particle");
	/** Labels in transcripts that name nobody. */
	private static final Set<String> NOBODY = Lexicon.load("name-words.txt").named("nobody");
	private static final Map<String, Set<String>> NICKNAMES = nicknames();

	public PersonName {
		given = List.copyOf(given);
	}

	private static Map<String, Set<String>> nicknames() {
		Map<String, Set<String>> names = new HashMap<>();
		for (List<String> row : Lexicon.load("nicknames.txt").rows())
			for (String name : row)
				names.computeIfAbsent(name, key -> new HashSet<>()).addAll(row);
		return Map.copyOf(names);
	}

	/** Takes a name apart; titles before it and suffixes behind it are no part of it. @param name any text, or {@code null} */
	public static PersonName of(String name) {
		if (name == null)
			return new PersonName(List.of(), "");
		int comma = name.indexOf(',');
		List<String> words = keys(name);
		while (words.size() > 1 && SUFFIXES.contains(words.getLast()))
			words.removeLast();
		if (comma > 0 && keys(name.substring(0, comma)).size() == 1 && words.size() > 1 && keys(name.substring(comma)).stream().findFirst().filter(first -> !SUFFIXES.contains(first)).isPresent())
			words.add(words.removeFirst());
		while (words.size() > 1 && TITLES.contains(words.getFirst()))
			words.removeFirst();
		if (words.isEmpty())
			return new PersonName(List.of(), "");
		int last = words.size() - 1;
		while (last > 1 && PARTICLES.contains(words.get(last - 1)))
			last--;
		if (last == 1 && PARTICLES.contains(words.get(0)))
			last = 0;
		return new PersonName(words.subList(0, last), String.join(" ", words.subList(last, words.size())));
	}

	private static List<String> keys(String name) {
		List<String> keys = new ArrayList<>();
		for (Word word : Words.of(name)) {
			String key = Folding.withoutDiacritics(word.key());
			keys.add(key.length() > 3 ? Ending.POSSESSIVE.without(key) : key);
		}
		return keys;
	}

	/** Whether it names no person: empty, a transcript's label for an unknown voice, a place or a body ("United States", "Eastport Council"). */
	public boolean isNobody() {
		return isPlaceOrBody() || last.isEmpty() || NOBODY.contains(last) || !given.isEmpty() && given.getFirst().length() > 1 && NOBODY.contains(given.getFirst()) || last.chars().allMatch(Character::isDigit);
	}

	/** A place as a whole, or a word for a body in what does not begin with somebody's given name: "Ada Church" is a person. */
	private boolean isPlaceOrBody() {
		String all = given.isEmpty() ? last : String.join("-", given) + '-' + last;
		if (PLACES.contains(all.replace(' ', '-')))
			return true;
		return !given.isEmpty() && !GIVEN_NAMES.contains(given.getFirst()) && (BODIES.contains(last) || given.stream().anyMatch(BODIES::contains));
	}

	/** Whether a given name, not only an initial, is known. */
	public boolean isFull() {
		return !given.isEmpty() && given.getFirst().length() > 1;
	}

	/** How this name stands to another; symmetric. */
	public Relation relation(PersonName other) {
		if (isNobody() || other.isNobody())
			return Relation.UNKNOWN;
		if (sameLast(other)) {
			if (given.isEmpty() || other.given.isEmpty() || sameGiven(other))
				return Relation.SAME;
			return nearGiven(other) ? Relation.NEAR : Relation.OTHER;
		}
		// one word that is the other's given name: "Marco said"
		if (given.isEmpty() && other.given.contains(last) || other.given.isEmpty() && given.contains(other.last))
			return Relation.SAME;
		// "Quill Ada"
		if (given.size() == 1 && other.given.size() == 1 && given.getFirst().equals(other.last) && last.equals(other.given.getFirst()))
			return Relation.SAME;
		if (NameSimilarity.isMisspelling(last, other.last) && (given.isEmpty() || other.given.isEmpty() || sameGiven(other)))
			return Relation.NEAR;
		return Relation.OTHER;
	}

	/** The same surname, or one of a double name's: "Quill" for "Quill-Reed" is she. */
	private boolean sameLast(PersonName other) {
		if (last.equals(other.last))
			return true;
		return given.isEmpty() && endsWith(other, last) || other.given.isEmpty() && endsWith(this, other.last);
	}

	/** Whether the words of {@code part} stand at the end of the name or are its double name's first half. */
	private static boolean endsWith(PersonName whole, String part) {
		String all = String.join(" ", whole.given) + ' ' + whole.last;
		return all.endsWith(' ' + part) || whole.last.startsWith(part + ' ') || all.contains(' ' + part + ' ') && part.length() > 2;
	}

	private boolean sameGiven(PersonName other) {
		for (String mine : given)
			for (String theirs : other.given)
				if (mine.length() == 1 || theirs.length() == 1 ? mine.charAt(0) == theirs.charAt(0) && mine.equals(given.getFirst()) == theirs.equals(other.given.getFirst())
						: mine.equals(theirs) || NICKNAMES.getOrDefault(mine, Set.of()).contains(theirs) || mine.length() > 3 && theirs.length() > 3 && (mine.startsWith(theirs) || theirs.startsWith(mine)))
					return true;
		return false;
	}

	private boolean nearGiven(PersonName other) {
		return NameSimilarity.isMisspelling(given.getFirst(), other.given.getFirst());
	}
}
