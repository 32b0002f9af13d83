package org.galleyproof.text;

/** Full stops and the other marks that end sentences, singly, in runs and inside abbreviations. Offsets are Java offsets in the text. */
final class Stops {

	private Stops() {
	}

	/** Whether a sentence can end with the character. */
	static boolean isTerminator(char c) {
		return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？';
	}

	/** Behind a run of stops; the points of ". . ." belong together. */
	static int endOfTerminators(String text, int from, int limit) {
		int i = from + 1;
		while (i < limit) {
			if (isTerminator(text.charAt(i)))
				i++;
			else if (text.charAt(i - 1) == '.' && i + 1 < limit && (text.charAt(i) == ' ' || text.charAt(i) == '\u00A0') && text.charAt(i + 1) == '.')
				i += 2;
			else
				break;
		}
		return i;
	}

	/** Whether blanks stand between the stops: ". . .". */
	static boolean isSpaced(String text, int stop, int afterStops) {
		return afterStops - stop > 2 && text.charAt(stop + 1) == ' ';
	}

	/** "u.s.", "p.m.", "j.k.": single letters, each with its stop. */
	static boolean isDottedLetters(String word) {
		if (word.length() < 4 || word.length() % 2 != 0)
			return false;
		for (int i = 0; i < word.length(); i += 2)
			if (!Character.isLetter(word.charAt(i)) || word.charAt(i + 1) != '.')
				return false;
		return true;
	}
}
