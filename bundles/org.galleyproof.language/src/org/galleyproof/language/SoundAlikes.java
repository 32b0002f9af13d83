package org.galleyproof.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that who writes speech down takes for each other: those of one sound, those that a typing slip turns into a little word
 * ("hat" for "that"), and those that only the neighbour's sound divides ("it's strips", "it's trips").
 */
public final class SoundAlikes {

	private static final Set<String> PAIRS = pairs();
	/** A typing slip in a shorter word makes too many others. */
	private static final int SHORTEST = 3;

	private static final int SHORTEST_VERB = 5;
	/** Endings that make a noun of a verb. */
	private static final Set<String> NOUN_ENDINGS = Lexicon.load("word-forms.txt").named("noun-ending");
	/** Words that look like the verb of such a noun and are nouns of another meaning. */
	private static final Set<String> NOUNS_TOO = Lexicon.load("word-forms.txt").named("noun-too");

	private SoundAlikes() {
	}

	private static Set<String> pairs() {
		Set<String> found = new HashSet<>();
		for (List<String> row : Lexicon.load("sound-alikes.txt").rows())
			for (String one : row)
				for (String other : row)
					found.add(one + ' ' + other);
		return Set.copyOf(found);
	}

	/** Whether the words sound alike, or one is a word of grammar and one letter away from the other, which is none. Folded. */
	public static boolean isSlip(String draft, String source) {
		if (PAIRS.contains(draft + ' ' + source))
			return true;
		return Math.min(draft.length(), source.length()) >= SHORTEST && draft.length() != source.length() && Weights.isFunction(draft) != Weights.isFunction(source)
				&& NameSimilarity.slips(draft, source, 1) <= 1;
	}

	/**
	 * Whether the source has a verb where the draft has the noun made of it by an ending: a verb can't stand where a noun stands, so
	 * that the transcript cut the word short ("a develop plan").
	 */
	public static boolean isCutShort(String draft, String source) {
		if (source.length() < SHORTEST_VERB || Weights.isCommon(source) || NOUNS_TOO.contains(source))
			return false;
		String stem = source.endsWith("e") ? source.substring(0, source.length() - 1) : source;
		for (String ending : NOUN_ENDINGS)
			if (draft.equals(source + ending) || draft.equals(stem + ending))
				return true;
		return false;
	}

	/** Whether the words differ by one letter at an edge that the neighbour there has too, so that speech runs them together. */
	public static boolean isJuncture(String draft, String source, String before, String after) {
		String longer = draft.length() > source.length() ? draft : source;
		String shorter = longer == draft ? source : draft;
		if (longer.length() != shorter.length() + 1 || shorter.length() < SHORTEST)
			return false;
		boolean first = longer.endsWith(shorter) && !before.isEmpty() && before.charAt(before.length() - 1) == longer.charAt(0);
		boolean last = longer.startsWith(shorter) && !after.isEmpty() && after.charAt(0) == longer.charAt(longer.length() - 1);
		return first || last;
	}
}
