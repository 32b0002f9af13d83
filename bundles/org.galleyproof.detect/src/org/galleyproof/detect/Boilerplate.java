package org.galleyproof.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.galleyproof.language.Lexicon;

/**
 * Knows the paragraphs of a page that are nobody's statement: invitations to subscribe, links, credits, labels, cut-off
 * captions. Whole classes of them, by phrases kept in a word list and by shape; a sentence with its full stop is only taken
 * for one where it opens with such a phrase or is short and holds one.
 */
public final class Boilerplate {

	/** A paragraph longer than this (UTF-16 units) is an article's own. */
	private static final int LONGEST = 240;
	/** Without a full stop, up to this many words are a label ("Related stories"). */
	private static final int LABEL = 3;
	/** Without a full stop and all in capitals at the start of words, up to this many are a credit. */
	private static final int CREDIT = 6;

	/** Beside auxiliaries: what no sentence ends with. */
	private static final Set<String> CUT_OFF = Lexicon.load("source-words.txt").named("cut-off");
	private static final List<String> STARTS = phrases("start");
	private static final List<String> ANYWHERE = phrases("anywhere");

	private Boilerplate() {
	}

	/**
	 * Whether nobody states anything in this paragraph.
	 *
	 * @param paragraph one paragraph, without line ends; a blank one counts as boilerplate
	 */
	public static boolean isBoilerplate(String paragraph) {
		String stripped = paragraph.strip();
		if (stripped.isEmpty())
			return true;
		if (stripped.length() > LONGEST)
			return false;
		String lower = stripped.toLowerCase(Locale.ROOT);
		for (String phrase : STARTS)
			if (lower.startsWith(phrase) && isBoundary(lower, phrase.length()) && !isReported(lower))
				return true;
		for (String phrase : ANYWHERE)
			if (lower.contains(phrase) && !isReported(lower))
				return true;
		return isShapeless(stripped);
	}

	/** No letters, a bare address, a label, a credit, or a caption cut off behind a word that must go on. */
	private static boolean isShapeless(String text) {
		if (text.chars().noneMatch(Character::isLetter))
			return true;
		String[] words = text.split("\\s+");
		if (words.length == 1 && (text.contains("://") || text.startsWith("www.") || text.indexOf('@') > 0))
			return true;
		char last = text.charAt(text.length() - 1);
		if (!Character.isLetterOrDigit(last) && last != ')' && last != ',')
			return false;
		if (text.indexOf(':') >= 0 || text.indexOf('“') >= 0 || text.indexOf('"') >= 0)
			return isCutOff(words);
		return words.length <= LABEL || words.length <= CREDIT && allCapitalised(words) || isCutOff(words);
	}

	/** "… hackers of the server were": a sentence cannot end with this word, and there is no stop. */
	private static boolean isCutOff(String[] words) {
		String last = words[words.length - 1].toLowerCase(Locale.ROOT);
		boolean goesOn = Grammar.AUXILIARIES.contains(last) || Grammar.LINKING.contains(last) || CUT_OFF.contains(last);
		return words.length > LABEL && goesOn;
	}

	private static boolean allCapitalised(String[] words) {
		for (String word : words)
			if (word.length() > 3 && Character.isLowerCase(word.codePointAt(0)))
				return false;
		return Character.isUpperCase(words[0].codePointAt(0));
	}

	/** A sentence that reports speech is somebody's, whatever it speaks about. */
	private static boolean isReported(String lower) {
		for (String word : lower.split("[^\\p{L}']+")) {
			Grammar.Cue cue = Grammar.cue(word);
			if (cue != null && cue.saying() && Grammar.PLAIN_SAYING.contains(word))
				return true;
		}
		return false;
	}

	private static boolean isBoundary(String text, int at) {
		return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at)) || !Character.isLetterOrDigit(text.charAt(at - 1));
	}

	private static List<String> phrases(String kind) {
		List<String> found = new ArrayList<>();
		for (List<String> row : Lexicon.load("boilerplate.txt").rows())
			if (row.get(0).equals(kind))
				found.add(String.join(" ", row.subList(1, row.size())));
		return List.copyOf(found);
	}
}
