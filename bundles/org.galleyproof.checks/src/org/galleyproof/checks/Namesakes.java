package org.galleyproof.checks;

import java.util.HashMap;
import java.util.Map;

import org.galleyproof.text.Folding;
import org.galleyproof.text.Span;

/**
 * Two persons of nearly one name in one draft: "Marina Voss and her sister Marena Voss". Where the draft has both names in one sentence,
 * both more than once, or one again and again with a given name that many have, it means two; a slip stands once, away from the right name.
 */
final class Namesakes {

	/** How often a name stands in a draft that is meant as it is written. */
	private static final int OFTEN = 2;
	/** Signs that end a sentence: not exactly, but names that stand so near each other are told apart by who wrote them. */
	private static final String ENDS = ".!?\n";

	private final String draft;
	private final String folded;
	private final Map<String, Integer> counts = new HashMap<>();

	/** @param draft the whole draft; what is asked of it takes time in its length, once for each name */
	Namesakes(String draft) {
		this.draft = draft;
		folded = Folding.key(draft);
	}

	/** Whether a name that looks misspelt is another person's. @param finding whose first two arguments are the word printed and the one it is near */
	boolean areTwo(Finding finding) {
		return areTwo(finding.span(), finding.arguments().get(1));
	}

	/**
	 * The same of a word.
	 *
	 * @param printed where it stands in the draft, a given name or a surname
	 * @param right what it is nearly the same as
	 */
	boolean areTwo(Span printed, String right) {
		String word = Folding.key(printed.of(draft));
		int next = printed.end() + 1;
		boolean given = next < draft.length() && draft.charAt(next - 1) == ' ' && Character.isUpperCase(draft.charAt(next));
		if (given) {
			int end = next;
			while (end < draft.length() && Character.isLetter(draft.charAt(end)))
				end++;
			String surname = ' ' + Folding.key(draft.substring(next, end));
			return areTwo(word + surname, Folding.key(right) + surname, NameBook.isGivenName(word));
		}
		int from = printed.start() - 1;
		while (from > 0 && Character.isLetter(draft.charAt(from - 1)))
			from--;
		String first = from < 0 ? "" : Folding.key(draft.substring(from, printed.start()));
		return !first.isBlank() && areTwo(first + word, first + Folding.key(right), false);
	}

	private boolean areTwo(String printed, String right, boolean common) {
		return standTogether(printed, right) || count(printed) >= OFTEN && (common || count(right) >= OFTEN);
	}

	/** Whether both stand in one sentence. */
	private boolean standTogether(String one, String other) {
		for (int at = next(one, 0); at >= 0; at = next(one, at + 1)) {
			int from = at;
			while (from > 0 && ENDS.indexOf(folded.charAt(from - 1)) < 0)
				from--;
			int to = at;
			while (to < folded.length() && ENDS.indexOf(folded.charAt(to)) < 0)
				to++;
			int there = next(other, from);
			if (there >= 0 && there < to)
				return true;
		}
		return false;
	}

	private int count(String name) {
		return counts.computeIfAbsent(name, key -> {
			int found = 0;
			for (int at = next(key, 0); at >= 0 && found < OFTEN; at = next(key, at + 1))
				found++;
			return found;
		});
	}

	/** Where the name stands next as whole words; negative for nowhere. */
	private int next(String name, int from) {
		int at = folded.indexOf(name, from);
		while (at > 0 && Character.isLetter(folded.charAt(at - 1)) || at >= 0 && at + name.length() < folded.length() && Character.isLetter(folded.charAt(at + name.length())))
			at = folded.indexOf(name, at + 1);
		return at;
	}
}
