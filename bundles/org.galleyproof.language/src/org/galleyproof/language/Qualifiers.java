package org.galleyproof.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.galleyproof.text.align.Token;

/** Words by which a speaker says how sure, how much, how many or how often; the list tells its own sources. */
public final class Qualifiers {

	/** What a qualifier qualifies. */
	public enum Kind {
		/** What may, must or will be. */
		MODAL,
		/** Less sure: "maybe", "I think". */
		HEDGE,
		/** Surer: "certainly". */
		BOOSTER,
		/** How much of a quality: "very". */
		DEGREE,
		/** Not exactly, or at most: "nearly". */
		BOUND,
		/** The same before a number alone: "about five", but not "about him". */
		LIMIT,
		/** How many: "some". */
		QUANTITY,
		/** The same where no determiner stands before: "little reason", but not "the little house". */
		BARE,
		/** How often: "always". */
		FREQUENCY
	}

	private record Phrase(List<String> words, Kind kind) {
	}

	private static final String SAME = "same";
	private static final String AS_ONE = "as-one";
	private static final Set<String> DETERMINERS = Lexicon.load("check-words.txt").named("determiner");
	/** Phrases whose words say something else one by one, by their first word. */
	private static final Map<String, List<List<String>>> WHOLES = new HashMap<>();
	private static final Map<String, Set<String>> SAME_STRENGTH = new HashMap<>();
	private static final Map<String, List<Phrase>> BY_FIRST = byFirst();
	/** Words of a qualifier. */
	private static final int LONGEST = 4;
	private static final Set<String> EMPHASIS = Lexicon.load("emphasis.txt").words();

	private Qualifiers() {
	}

	private static Map<String, List<Phrase>> byFirst() {
		Map<String, List<Phrase>> found = new HashMap<>();
		for (List<String> row : Lexicon.load("qualifiers.txt").rows()) {
			if (row.get(0).equals(SAME)) {
				for (String word : row.subList(1, row.size()))
					SAME_STRENGTH.computeIfAbsent(word, key -> new HashSet<>()).addAll(row.subList(1, row.size()));
				continue;
			}
			if (row.get(0).equals(AS_ONE)) {
				for (String entry : row.subList(1, row.size())) {
					List<String> words = List.of(entry.split("_"));
					WHOLES.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(words);
				}
				continue;
			}
			Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
			for (String entry : row.subList(1, row.size())) {
				List<String> words = List.of(entry.split("_"));
				found.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(new Phrase(words, kind));
			}
		}
		return found;
	}

	/** The kinds of a single word; empty for none. @param key folded, contractions taken apart: "'d" has become "would" */
	public static Set<Kind> kinds(String key) {
		Set<Kind> kinds = EnumSet.noneOf(Kind.class);
		for (Phrase phrase : BY_FIRST.getOrDefault(key, List.of()))
			if (phrase.words.size() == 1)
				kinds.add(phrase.kind);
		return kinds;
	}

	/** Whether the two words say the same of how sure, how much, how many or how often. Folded. */
	public static boolean areSame(String one, String other) {
		return SAME_STRENGTH.getOrDefault(one, Set.of()).contains(other);
	}

	/** How many tokens the longest qualifier has that begins at {@code at}; 0 where none does. A limit counts before a number alone. */
	public static int length(List<Token> tokens, int at) {
		Phrase longest = longest(tokens, at);
		return longest == null ? 0 : longest.words.size();
	}

	/** The kind of the longest qualifier that begins at {@code at}; {@code null} where none does. */
	public static Kind kind(List<Token> tokens, int at) {
		Phrase longest = longest(tokens, at);
		return longest == null ? null : longest.kind;
	}

	private static Phrase longest(List<Token> tokens, int at) {
		Phrase longest = null;
		boolean name = tokens.get(at).is(Token.NAME);
		boolean determined = at > 0 && DETERMINERS.contains(tokens.get(at - 1).key());
		for (Phrase phrase : BY_FIRST.getOrDefault(tokens.get(at).key(), List.of())) {
			// the month of May
			if (phrase.kind == Kind.MODAL && name || phrase.kind == Kind.BARE && determined)
				continue;
			int end = at + phrase.words.size();
			if (longest != null && phrase.words.size() <= longest.words.size() || end > tokens.size()
					|| phrase.kind == Kind.LIMIT && (end == tokens.size() || !tokens.get(end).is(Token.NUMBER)))
				continue;
			if (isThere(tokens, at, phrase.words))
				longest = phrase;
		}
		return longest;
	}

	private static boolean isThere(List<Token> tokens, int at, List<String> words) {
		boolean all = at + words.size() <= tokens.size() && tokens.get(at).key().equals(words.get(0));
		for (int i = 1; i < words.size() && all; i++)
			all = tokens.get(at + i).key().equals(words.get(i)) && !tokens.get(at + i - 1).is(Token.PUNCTUATED);
		return all;
	}

	/**
	 * Where the qualifier begins that the words from..to are a part of and which says something else without them: "a few" and "few",
	 * "may well" and "may"; -1 where they are none, or all of it.
	 */
	public static int wholeAround(List<Token> tokens, int from, int to) {
		for (int at = from; at >= 0 && at > from - LONGEST; at--)
			for (List<String> words : WHOLES.getOrDefault(tokens.get(at).key(), List.of()))
				if (at + words.size() >= to && words.size() > to - from && isThere(tokens, at, words))
					return at;
		return -1;
	}

	/** Whether the word stresses and says no more: "really". @param key folded */
	public static boolean isEmphasis(String key) {
		return EMPHASIS.contains(key);
	}
}
