package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.galleyproof.language.Lexicon;
import org.galleyproof.language.NameSimilarity;
import org.galleyproof.text.Folding;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;

/**
 * One person's name in two spellings. Two surnames behind one given name, or beside one title, are one where the one is a misspelling
 * of the other, stands once, and the other stands more often; two persons whom the desk knows are two.
 */
final class DraftSpellings {

	private static final Lexicon WORDS = Lexicon.load("arithmetic.txt");
	private static final Set<String> VERBS = WORDS.named("person-verb");
	private static final Set<String> TITLES = WORDS.named("person-title");
	/** Letters of the shortest surname that is compared, and of the longer of two: shorter ones differ by a letter too easily. */
	private static final int SHORTEST = 4;
	private static final int SHORTEST_OF_LONGER = 5;
	/** How often a surname stands in the draft that is surely spelt as meant. */
	private static final int OFTEN = 3;
	/** Letters of the longest word that is a name. */
	private static final int LONGEST = 20;
	/** Pairs of names that are compared in one draft at most, so that a list of all the world's names takes no longer than an article. */
	private static final int MOST_COMPARED = 50_000;
	/** Surnames of one draft that are compared with each other at most. */
	private static final int MOST_NAMES = 200;

	/** The names of paragraphs: after an edit of a book only the touched one is read again. */
	private static final Known<String, Paragraph> KNOWN = new Known<>(DraftSpellings::read);

	/** What a paragraph tells of names, offsets in the paragraph. @param small words without a capital, each once */
	private record Paragraph(List<Capital> capitals, List<String> small) {
	}

	/**
	 * A word with a capital.
	 *
	 * @param name without its possessive
	 * @param last whether it is the last word of a name
	 * @param given the given name before it; {@code null} for none
	 * @param bare whether it stands beside a title or a verb of saying, with no given name
	 */
	private record Capital(Word word, String name, boolean last, String given, boolean bare) {

		/** The word with its offset in the draft. @param start of the paragraph */
		Word inDraft(int start) {
			return new Word(word.span().shift(start), word.text(), word.key());
		}
	}

	private final DraftText draft;
	/** How often each capitalised word stands in the draft, possessives with it. */
	private final Map<String, Integer> counts = new HashMap<>();
	/** By given name, the surnames behind it where they stand first. */
	private final Map<String, Map<String, Word>> full = new LinkedHashMap<>();
	/** Surnames beside a title or a verb of saying, with no given name. */
	private final Map<String, Word> bare = new LinkedHashMap<>();
	/** Where each capitalised word stands first. */
	private final Map<String, Word> firsts = new LinkedHashMap<>();
	/** How often each stands as the last of its name, as a surname does. */
	private final Map<String, Integer> lasts = new HashMap<>();
	/** Words that also stand without a capital, and so are no names. */
	private final Set<String> small = new HashSet<>();
	private final List<Disagreement> found = new ArrayList<>();
	private int budget = MOST_COMPARED;

	private DraftSpellings(DraftText draft) {
		this.draft = draft;
	}

	static List<Disagreement> in(DraftText draft) {
		DraftSpellings spellings = new DraftSpellings(draft);
		for (Span paragraph : draft.paragraphs())
			spellings.take(KNOWN.of(paragraph.of(draft.text())), paragraph.start());
		spellings.compareFull();
		spellings.compareBare();
		spellings.compareOdd();
		return spellings.found;
	}

	private void take(Paragraph paragraph, int start) {
		small.addAll(paragraph.small);
		for (Capital capital : paragraph.capitals) {
			String name = capital.name;
			counts.merge(name, 1, Integer::sum);
			if (!firsts.containsKey(name))
				firsts.put(name, capital.inDraft(start));
			if (capital.last)
				lasts.merge(name, 1, Integer::sum);
			if (capital.given != null)
				full.computeIfAbsent(capital.given, key -> new LinkedHashMap<>()).computeIfAbsent(name, key -> capital.inDraft(start));
			else if (capital.bare)
				bare.computeIfAbsent(name, key -> capital.inDraft(start));
		}
	}

	private static Paragraph read(String text) {
		List<Word> words = Words.of(text, new Span(0, text.length()));
		List<Capital> capitals = new ArrayList<>();
		Set<String> small = new LinkedHashSet<>();
		for (int i = 0; i < words.size(); i++) {
			Word word = words.get(i);
			if (!isCapital(word)) {
				small.add(word.key());
				continue;
			}
			String name = NameBook.stem(word.key());
			boolean last = i + 1 >= words.size() || !isCapital(words.get(i + 1)) || !follows(text, word, words.get(i + 1));
			if (name.length() < SHORTEST || name.length() > LONGEST || isCapitals(word)) {
				capitals.add(new Capital(word, name, last, null, false));
				continue;
			}
			Word before = i > 0 && follows(text, words.get(i - 1), word) ? words.get(i - 1) : null;
			if (before != null && before.text().length() == 1 && i > 1)
				before = words.get(i - 2);
			boolean behindGiven = before != null && isCapital(before) && NameBook.isGivenName(before.key());
			boolean bare = !behindGiven && !NameBook.isGivenName(name) && (before != null && TITLES.contains(before.key()) || (before == null || !isCapital(before)) && i > 0
					&& i + 1 < words.size() && VERBS.contains(words.get(i + 1).key()) && follows(text, word, words.get(i + 1)));
			capitals.add(new Capital(word, name, last, behindGiven ? before.key() : null, bare));
		}
		return new Paragraph(capitals, List.copyOf(small));
	}

	private void compareFull() {
		for (Map.Entry<String, Map<String, Word>> given : full.entrySet()) {
			List<Map.Entry<String, Word>> surnames = new ArrayList<>(given.getValue().entrySet());
			for (int i = 0; i < Math.min(surnames.size(), MOST_NAMES); i++)
				for (int j = i + 1; j < Math.min(surnames.size(), MOST_NAMES); j++)
					compare(given.getKey(), surnames.get(i), surnames.get(j));
		}
	}

	private void compare(String given, Map.Entry<String, Word> first, Map.Entry<String, Word> second) {
		if (!isSlip(first.getKey(), second.getKey()) || draft.names().has(given, first.getKey()) && draft.names().has(given, second.getKey()))
			return;
		int firstCount = counts.get(first.getKey());
		int secondCount = counts.get(second.getKey());
		if (firstCount > 1 && secondCount > 1)
			return;
		boolean secondIsOdd = draft.names().has(given, first.getKey()) || !draft.names().has(given, second.getKey()) && secondCount <= firstCount;
		add(secondIsOdd ? second.getValue() : first.getValue(), secondIsOdd ? first.getValue() : second.getValue());
	}

	private void compareBare() {
		int compared = 0;
		for (Map.Entry<String, Word> odd : bare.entrySet()) {
			if (counts.get(odd.getKey()) > 1 || ++compared > MOST_NAMES || full.values().stream().anyMatch(surnames -> surnames.containsKey(odd.getKey())))
				continue;
			for (Map<String, Word> surnames : full.values())
				for (Map.Entry<String, Word> known : surnames.entrySet())
					if (isSlip(odd.getKey(), known.getKey())) {
						add(odd.getValue(), known.getValue());
						return;
					}
		}
	}

	/** A full name that stands once, and a surname that stands often and has no other given name. */
	private void compareOdd() {
		List<String> often = firsts.keySet().stream().filter(name -> name.length() >= SHORTEST && lasts.getOrDefault(name, 0) >= OFTEN && !small.contains(name)
				&& !NameBook.isGivenName(name)
				&& full.values().stream().noneMatch(surnames -> surnames.containsKey(name))).limit(MOST_NAMES).toList();
		int compared = 0;
		for (Map<String, Word> surnames : full.values())
			for (Map.Entry<String, Word> odd : surnames.entrySet()) {
				if (counts.get(odd.getKey()) > 1 || small.contains(odd.getKey()) || ++compared > MOST_NAMES)
					continue;
				for (String name : often)
					if (Math.abs(name.length() - odd.getKey().length()) <= 1 && isSlip(odd.getKey(), name)) {
						add(odd.getValue(), firsts.get(name));
						break;
					}
			}
	}

	private void add(Word odd, Word other) {
		if (isMarked(odd) || isMarked(other))
			return;
		int length = NameBook.stem(odd.key()).length();
		String right = other.text().substring(0, Math.min(other.text().length(), NameBook.stem(other.key()).length()));
		Span span = new Span(odd.span().start(), Math.min(odd.span().end(), odd.span().start() + length));
		found.add(new Disagreement(span, right, "name", right));
	}

	/** Whether the writer knows: "Correy's [sic]". */
	private boolean isMarked(Word name) {
		return draft.text().startsWith("[sic", Math.min(draft.text().length(), name.span().end() + 1));
	}

	/** Whether one is the other misspelt; a plural and a name with or without its accents are not. */
	private boolean isSlip(String a, String b) {
		if (Math.abs(a.length() - b.length()) > 2 || --budget < 0 || Folding.withoutDiacritics(a).equals(Folding.withoutDiacritics(b)) || a.equals(b + 's')
				|| b.equals(a + 's') || a.equals(b + "es") || b.equals(a + "es"))
			return false;
		return Math.max(a.length(), b.length()) >= SHORTEST_OF_LONGER && NameSimilarity.slips(a, b, 2) <= 2 && NameSimilarity.isMisspelling(a, b);
	}

	private static boolean follows(String text, Word left, Word right) {
		for (int i = left.span().end(); i < right.span().start(); i++)
			if (text.charAt(i) != ' ' && text.charAt(i) != '\u00A0' && text.charAt(i) != '.')
				return false;
		return true;
	}

	private static boolean isCapital(Word word) {
		return Character.isUpperCase(word.text().codePointAt(0));
	}

	private static boolean isCapitals(Word word) {
		return word.text().length() > 1 && word.text().chars().noneMatch(Character::isLowerCase);
	}
}
