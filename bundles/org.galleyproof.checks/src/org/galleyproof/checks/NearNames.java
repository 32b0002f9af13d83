package org.galleyproof.checks;

import java.util.Map;

import org.galleyproof.language.Ending;
import org.galleyproof.language.NameSimilarity;
import org.galleyproof.text.Folding;

/** Names of nearly the same letters as a known one: that one written wrong, or another name. */
final class NearNames {

	private NearNames() {
	}

	/** Whether what stands for a given name is another one: "Ivana" for "Ivanka", "Sofie" for "Sofia". Any case. */
	static boolean areTwo(String printed, String right) {
		return NameChanged.areTwoGiven(Folding.key(printed), Folding.key(right)) || !NameSimilarity.isMisspelling(printed, right);
	}

	/** The one known spelling that the word is a misspelling of; {@code null} for none or several. @param own whether a slip makes another name, too */
	static String closest(String word, Map<String, String> known, boolean own) {
		String found = null;
		for (Map.Entry<String, String> name : known.entrySet())
			if (NameSimilarity.isMisspelling(word, name.getKey()) || own && isNear(word, name.getKey())) {
				if (found != null)
					return null;
				found = name.getValue();
			}
		return found;
	}

	/** "Sofie" and "Sofia". */
	private static boolean isNear(String word, String name) {
		return word.length() > 3 && !word.equals(name) && word.charAt(0) == name.charAt(0) && NameSimilarity.slips(word, name, 1) == 1 && !Ending.PLURAL.without(word).equals(name) && !Ending.PLURAL.without(name).equals(word);
	}
}
