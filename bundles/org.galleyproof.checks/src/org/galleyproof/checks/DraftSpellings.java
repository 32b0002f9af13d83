package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.galleyproof.checks.DraftNames.Capital;
import org.galleyproof.language.NameSimilarity;
import org.galleyproof.text.Folding;
import org.galleyproof.text.Pieces;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;

/**
 * One person's name in two spellings. Two surnames behind one given name, or beside one title, are one where the one is a misspelling
 * of the other, stands once, and the other stands more often; two persons whom the desk knows are two. An edit that leaves all names as
 * they are leaves what is found, wherever it stands now.
 */
final class DraftSpellings {

	/** Letters of the longer of two surnames that are compared. */
	private static final int SHORTEST_OF_LONGER = 5;
	/** How often a surname stands in the draft that is surely spelt as meant. */
	private static final int OFTEN = 3;
	/** Pairs of names that are compared in one draft at most, so that a list of all the world's names takes no longer than an article. */
	private static final int MOST_COMPARED = 50_000;
	/** Surnames of one draft that are compared with each other at most. */
	private static final int MOST_NAMES = 200;

	/** A capitalised word: the number of its paragraph, and its own among that one's. */
	private record Place(int paragraph, int capital) {
	}

	/** A name that is spelt oddly, and the same as it stands elsewhere. */
	private record Pair(Place odd, Place other) {
	}

	private final List<DraftNames> paragraphs;
	private final NameBook known;
	/** How often each capitalised word stands in the draft, possessives with it. */
	private final Map<String, Integer> counts = new HashMap<>();
	/** By given name, the surnames behind it where they stand first. */
	private final Map<String, Map<String, Place>> full = new LinkedHashMap<>();
	/** Surnames beside a title or a verb of saying, with no given name. */
	private final Map<String, Place> bare = new LinkedHashMap<>();
	/** Where each capitalised word stands first. */
	private final Map<String, Place> firsts = new LinkedHashMap<>();
	/** How often each stands as the last of its name, as a surname does. */
	private final Map<String, Integer> lasts = new HashMap<>();
	/** Names that also stand without a capital, and so are none. */
	private final Set<String> small = new HashSet<>();
	private final List<Pair> found = new ArrayList<>();
	/** The capitalised words: what {@link #found} depends on of those without a capital. */
	private final Set<String> names;
	private int budget = MOST_COMPARED;

	/** Looks for all. */
	private DraftSpellings(List<DraftNames> paragraphs, NameBook known) {
		this.paragraphs = paragraphs;
		this.known = known;
		for (int i = 0; i < paragraphs.size(); i++)
			take(paragraphs.get(i), i);
		for (DraftNames paragraph : paragraphs)
			for (String word : paragraph.small())
				if (counts.containsKey(word))
					small.add(word);
		compareFull();
		compareBare();
		compareOdd();
		names = Set.copyOf(counts.keySet());
	}

	/** With what was found before. */
	private DraftSpellings(List<DraftNames> paragraphs, DraftSpellings before) {
		this.paragraphs = paragraphs;
		known = before.known;
		found.addAll(before.found);
		names = before.names;
	}

	/** @param before those of the draft before its last edit; {@code null} for none */
	static DraftSpellings of(Pieces<DraftParagraph> read, NameBook known, DraftSpellings before) {
		List<DraftNames> paragraphs = new ArrayList<>(read.size());
		for (int i = 0; i < read.size(); i++)
			paragraphs.add(read.value(i).names());
		return before != null && before.holds(paragraphs) ? new DraftSpellings(paragraphs, before) : new DraftSpellings(paragraphs, known);
	}

	/** Whether the same is found in these paragraphs, at the same places. */
	private boolean holds(List<DraftNames> now) {
		if (now.size() != paragraphs.size())
			return false;
		for (int i = 0; i < now.size(); i++)
			if (now.get(i) != paragraphs.get(i) && !isLike(paragraphs.get(i), now.get(i)))
				return false;
		return true;
	}

	private boolean isLike(DraftNames old, DraftNames now) {
		if (old.capitals().size() != now.capitals().size() || !sameNames(old.small(), now.small()))
			return false;
		for (int i = 0; i < now.capitals().size(); i++)
			if (!now.capitals().get(i).isLike(old.capitals().get(i)))
				return false;
		return true;
	}

	/** Whether the two have the same names among them. */
	private boolean sameNames(Set<String> some, Set<String> others) {
		return some.stream().allMatch(word -> others.contains(word) || !names.contains(word)) && others.stream().allMatch(word -> some.contains(word) || !names.contains(word));
	}

	/** @param draft the one that these were made for */
	List<Disagreement> in(DraftText draft) {
		List<Disagreement> all = new ArrayList<>();
		for (Pair pair : found) {
			Word odd = word(pair.odd);
			Word other = word(pair.other);
			int oddStart = draft.read().span(pair.odd.paragraph).start();
			// the writer knows: "Correy's [sic]"
			if (isMarked(draft.text(), oddStart + odd.span().end()) || isMarked(draft.text(), draft.read().span(pair.other.paragraph).start() + other.span().end()))
				continue;
			int length = NameBook.stem(odd.key()).length();
			String right = other.text().substring(0, Math.min(other.text().length(), NameBook.stem(other.key()).length()));
			Span span = new Span(odd.span().start(), Math.min(odd.span().end(), odd.span().start() + length));
			all.add(new Disagreement(span.shift(oddStart), right, "name", right));
		}
		return all;
	}

	private static boolean isMarked(String text, int end) {
		return text.startsWith("[sic", Math.min(text.length(), end + 1));
	}

	private Word word(Place place) {
		return paragraphs.get(place.paragraph).capitals().get(place.capital).word();
	}

	private void take(DraftNames paragraph, int number) {
		for (int i = 0; i < paragraph.capitals().size(); i++) {
			Capital capital = paragraph.capitals().get(i);
			String name = capital.name();
			Place place = new Place(number, i);
			counts.merge(name, 1, Integer::sum);
			firsts.putIfAbsent(name, place);
			if (capital.last())
				lasts.merge(name, 1, Integer::sum);
			if (capital.given() != null)
				full.computeIfAbsent(capital.given(), key -> new LinkedHashMap<>()).putIfAbsent(name, place);
			else if (capital.bare())
				bare.putIfAbsent(name, place);
		}
	}

	private void compareFull() {
		for (Map.Entry<String, Map<String, Place>> given : full.entrySet()) {
			List<Map.Entry<String, Place>> surnames = new ArrayList<>(given.getValue().entrySet());
			for (int i = 0; i < Math.min(surnames.size(), MOST_NAMES); i++)
				for (int j = i + 1; j < Math.min(surnames.size(), MOST_NAMES); j++)
					compare(given.getKey(), surnames.get(i), surnames.get(j));
		}
	}

	private void compare(String given, Map.Entry<String, Place> first, Map.Entry<String, Place> second) {
		if (!isSlip(first.getKey(), second.getKey()) || known.has(given, first.getKey()) && known.has(given, second.getKey()))
			return;
		int firstCount = counts.get(first.getKey());
		int secondCount = counts.get(second.getKey());
		if (firstCount > 1 && secondCount > 1)
			return;
		boolean secondIsOdd = known.has(given, first.getKey()) || !known.has(given, second.getKey()) && secondCount <= firstCount;
		found.add(secondIsOdd ? new Pair(second.getValue(), first.getValue()) : new Pair(first.getValue(), second.getValue()));
	}

	private void compareBare() {
		int compared = 0;
		for (Map.Entry<String, Place> odd : bare.entrySet()) {
			if (counts.get(odd.getKey()) > 1 || ++compared > MOST_NAMES || full.values().stream().anyMatch(surnames -> surnames.containsKey(odd.getKey())))
				continue;
			for (Map<String, Place> surnames : full.values())
				for (Map.Entry<String, Place> other : surnames.entrySet())
					if (isSlip(odd.getKey(), other.getKey())) {
						found.add(new Pair(odd.getValue(), other.getValue()));
						return;
					}
		}
	}

	/** A full name that stands once, and a surname that stands often and has no other given name. */
	private void compareOdd() {
		List<String> often = firsts.keySet().stream().filter(name -> name.length() >= DraftNames.SHORTEST && lasts.getOrDefault(name, 0) >= OFTEN && !small.contains(name)
				&& !NameBook.isGivenName(name)
				&& full.values().stream().noneMatch(surnames -> surnames.containsKey(name))).limit(MOST_NAMES).toList();
		int compared = 0;
		for (Map<String, Place> surnames : full.values())
			for (Map.Entry<String, Place> odd : surnames.entrySet()) {
				if (counts.get(odd.getKey()) > 1 || small.contains(odd.getKey()) || ++compared > MOST_NAMES)
					continue;
				for (String name : often)
					if (Math.abs(name.length() - odd.getKey().length()) <= 1 && isSlip(odd.getKey(), name)) {
						found.add(new Pair(odd.getValue(), firsts.get(name)));
						break;
					}
			}
	}

	/** Whether one is the other misspelt; a plural and a name with or without its accents are not. */
	private boolean isSlip(String a, String b) {
		if (Math.abs(a.length() - b.length()) > 2 || --budget < 0 || Folding.withoutDiacritics(a).equals(Folding.withoutDiacritics(b)) || a.equals(b + 's')
				|| b.equals(a + 's') || a.equals(b + "es") || b.equals(a + "es"))
			return false;
		return Math.max(a.length(), b.length()) >= SHORTEST_OF_LONGER && NameSimilarity.slips(a, b, 2) <= 2 && NameSimilarity.isMisspelling(a, b);
	}
}
