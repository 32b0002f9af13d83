package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.galleyproof.language.Lexicon;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;

/**
 * What a paragraph tells of names, offsets in the paragraph.
 *
 * @param capitals the words with a capital, in order
 * @param small the words without one, each once
 */
record DraftNames(List<Capital> capitals, Set<String> small) {

	/** Letters of the shortest surname that is compared: shorter ones differ by a letter too easily. */
	static final int SHORTEST = 4;
	/** Letters of the longest word that is a name. */
	private static final int LONGEST = 20;
	private static final Lexicon WORDS = Lexicon.load("arithmetic.txt");
	private static final Set<String> VERBS = WORDS.named("person-verb");
	private static final Set<String> TITLES = WORDS.named("person-title");

	/**
	 * A word with a capital.
	 *
	 * @param name without its possessive
	 * @param last whether it is the last word of a name
	 * @param given the given name before it; {@code null} for none
	 * @param bare whether it stands beside a title or a verb of saying, with no given name
	 */
	record Capital(Word word, String name, boolean last, String given, boolean bare) {

		/** Whether the other is the same, wherever it stands. */
		boolean isLike(Capital other) {
			return word.text().equals(other.word.text()) && last == other.last && bare == other.bare && (given == null ? other.given == null : given.equals(other.given));
		}
	}

	static DraftNames in(String text) {
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
		return new DraftNames(capitals, small);
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
