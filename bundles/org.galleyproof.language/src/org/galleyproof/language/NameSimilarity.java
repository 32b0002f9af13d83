package org.galleyproof.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.commons.codec.language.DoubleMetaphone;
import org.galleyproof.text.Folding;

/**
 * Tells one name written wrong from another name. Two spellings are taken for one name when they sound alike (a folding of silent
 * and doubled letters, confirmed by Lawrence Philips' Double Metaphone, 2000) or when one slip of the keys makes one of the other
 * (Damerau, 1964: a letter put in, left out, changed, or two swapped; two slips in a name of eight letters and more). Short names
 * must sound alike, names that differ in their last vowel (Paul, Paula) are two, and so are the pairs of a hand-made list.
 */
public final class NameSimilarity {

	private static final Set<String> DIFFERENT = different();
	/** What makes another given name of one. */
	private static final Set<String> ENDINGS = Lexicon.load("name-words.txt").named("another-name");
	private static final DoubleMetaphone METAPHONE = new DoubleMetaphone();

	private NameSimilarity() {
	}

	private static Set<String> different() {
		Set<String> pairs = new HashSet<>();
		for (List<String> row : Lexicon.load("different-names.txt").rows()) {
			pairs.add(row.get(0) + ' ' + row.get(1));
			pairs.add(row.get(1) + ' ' + row.get(0));
		}
		return Set.copyOf(pairs);
	}

	/** Whether the two are spelled differently and yet one name. Any case, diacritics ignored ("Muller" and "Müller" are no two spellings). */
	public static boolean isMisspelling(String first, String second) {
		String a = Folding.withoutDiacritics(Folding.key(first));
		String b = Folding.withoutDiacritics(Folding.key(second));
		if (a.equals(b) || a.isEmpty() || b.isEmpty() || a.length() > 40 || b.length() > 40 || DIFFERENT.contains(a + ' ' + b))
			return false;
		int shorter = Math.min(a.length(), b.length());
		if (shorter < 3 || endsInAnotherVowel(a, b))
			return false;
		if (plural(a, b) || plural(b, a) || Math.abs(a.length() - b.length()) > 1 && (a.startsWith(b) || b.startsWith(a)))
			return false;
		String soundA = sound(a);
		String soundB = sound(b);
		int slips = slips(a, b, 3);
		if (soundA.equals(soundB) && slips <= 3 && a.charAt(0) == b.charAt(0))
			return true;
		if (shorter < 4 || a.charAt(0) != b.charAt(0) && !soundsAlike(a, b))
			return false;
		if (shorter >= 8)
			return slips <= 2;
		return slips == 1 || slips == 2 && soundsAlike(a, b) && shorter >= 5;
	}

	/** Whether one given name is made of the other by an ending that makes another name: "Ivanka" of "Ivana", "Pauline" of "Paul". Any case. */
	public static boolean isMadeOf(String first, String second) {
		String a = Folding.withoutDiacritics(Folding.key(first));
		String b = Folding.withoutDiacritics(Folding.key(second));
		String shorter = a.length() < b.length() ? a : b;
		String longer = a.length() < b.length() ? b : a;
		if (shorter.length() < 3 || shorter.length() == longer.length())
			return false;
		String stem = isOpenVowel(shorter.charAt(shorter.length() - 1)) || shorter.endsWith("e") ? shorter.substring(0, shorter.length() - 1) : shorter;
		return longer.startsWith(stem) && ENDINGS.contains(longer.substring(stem.length()));
	}

	/** Whether both are spoken alike, by Double Metaphone. Any case. */
	public static boolean soundAlike(String first, String second) {
		return soundsAlike(Folding.withoutDiacritics(Folding.key(first)), Folding.withoutDiacritics(Folding.key(second)));
	}

	private static boolean soundsAlike(String a, String b) {
		synchronized (METAPHONE) {
			return METAPHONE.isDoubleMetaphoneEqual(a, b) || METAPHONE.isDoubleMetaphoneEqual(a, b, true);
		}
	}

	/** "Paul" and "Paula", "Mario" and "Maria", but not "Clark" and "Clarke". */
	private static boolean endsInAnotherVowel(String a, String b) {
		char lastA = a.charAt(a.length() - 1);
		char lastB = b.charAt(b.length() - 1);
		if (lastA == lastB || !isOpenVowel(lastA) && !isOpenVowel(lastB))
			return false;
		return a.regionMatches(0, b, 0, Math.min(a.length(), b.length()) - 1);
	}

	private static boolean isOpenVowel(char letter) {
		return letter == 'a' || letter == 'o' || letter == 'i';
	}

	private static boolean plural(String longer, String word) {
		return longer.length() == word.length() + 1 && longer.endsWith("s") && longer.startsWith(word);
	}

	/** How a name is spoken, roughly: spellings of one sound made one, silent and doubled letters dropped. */
	static String sound(String name) {
		StringBuilder sound = new StringBuilder(name.length());
		for (int i = 0; i < name.length(); i++) {
			char letter = name.charAt(i);
			char next = i + 1 < name.length() ? name.charAt(i + 1) : ' ';
			char heard = switch (letter) {
				case 'c' -> next == 'e' || next == 'i' || next == 'y' ? 's' : next == 'h' ? 'c' : 'k';
				case 'q' -> 'k';
				case 'z' -> 's';
				case 'y' -> i == 0 ? 'y' : 'i';
				case 'p' -> next == 'h' ? 'f' : 'p';
				default -> letter;
			};
			boolean silent = letter == 'h' && i > 0 || letter == 'k' && i > 0 && name.charAt(i - 1) == 'c' || letter == 'e' && i == name.length() - 1
					|| letter == 'e' && (next == 'y' && i == name.length() - 2 || next == 'i' && i == name.length() - 2) || letter == 'g' && next == 'h' || !Character.isLetter(letter);
			if (!silent && (sound.isEmpty() || sound.charAt(sound.length() - 1) != heard))
				sound.append(heard);
		}
		if (name.endsWith("ie") && sound.length() > 0 && sound.charAt(sound.length() - 1) != 'i')
			sound.append('i');
		return sound.toString();
	}

	/** Damerau-Levenshtein distance in its restricted form, given up above {@code most}, which it then exceeds by one. */
	public static int slips(String a, String b, int most) {
		if (Math.abs(a.length() - b.length()) > most)
			return most + 1;
		int[] twoAbove = new int[b.length() + 1];
		int[] above = new int[b.length() + 1];
		int[] here = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++)
			above[j] = j;
		for (int i = 1; i <= a.length(); i++) {
			here[0] = i;
			int least = i;
			for (int j = 1; j <= b.length(); j++) {
				int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
				here[j] = Math.min(Math.min(here[j - 1], above[j]) + 1, above[j - 1] + change);
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1))
					here[j] = Math.min(here[j], twoAbove[j - 2] + 1);
				least = Math.min(least, here[j]);
			}
			if (least > most)
				return most + 1;
			int[] spare = twoAbove;
			twoAbove = above;
			above = here;
			here = spare;
		}
		return Math.min(above[b.length()], most + 1);
	}
}
