package org.galleyproof.checks;

import java.util.List;

import org.galleyproof.text.Folding;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;
import org.galleyproof.text.align.Step;

/** Who speaks at a place of a statement that holds several turns, each with a label in capitals before it: "MODERATOR: Why?". */
final class Voice {

	/** Characters of the longest label, and how far back one is looked for. */
	private static final int LONGEST = 40;
	private static final int REACH = 20_000;

	private Voice() {
	}

	/** The label of the turn in which the words begin, as written, where it names another than the statement's speaker; {@code null} else, or for no label. */
	static String of(Comparison comparison) {
		int start = -1;
		for (Step step : comparison.steps())
			if (start < 0 && step.op().same())
				start = comparison.alignment().source().get(step.source()).span().start();
		String label = start < 0 ? null : label(comparison.evidence().text(), start);
		if (label == null || comparison.evidence().speaker() == null)
			return null;
		// an answer is the one's who is asked
		String speaker = comparison.evidence().speaker();
		return label.length() > 1 && !names(label, speaker) && isConversationWith(speaker, comparison.evidence().text()) ? label : null;
	}

	/** Whether a label names the speaker, too: "FACT: We will" is no conversation. */
	private static boolean isConversationWith(String speaker, String text) {
		int limit = Math.min(text.length(), REACH);
		for (int colon = text.indexOf(':'); colon >= 0 && colon < limit; colon = text.indexOf(':', colon + 1)) {
			String label = labelAt(text, colon);
			if (label != null && names(label, speaker))
				return true;
		}
		return false;
	}

	private static boolean names(String label, String speaker) {
		List<Word> names = Words.of(speaker);
		for (Word word : Words.of(label))
			for (Word name : names)
				if (word.key().length() > 1 && Folding.withoutDiacritics(word.key()).equals(Folding.withoutDiacritics(name.key())))
					return true;
		return false;
	}

	/** The last label before a place; {@code null} for none. */
	private static String label(String text, int at) {
		for (int colon = text.lastIndexOf(':', at - 1); colon > 0 && at - colon < REACH; colon = text.lastIndexOf(':', colon - 1)) {
			String label = labelAt(text, colon);
			if (label != null)
				return label;
		}
		return null;
	}

	/** The words in capitals before a colon, at the start of the text, of a line or of a sentence; {@code null} for none. */
	private static String labelAt(String text, int colon) {
		int start = colon;
		while (start > 0 && colon - start < LONGEST && isLabelSign(text.charAt(start - 1)))
			start--;
		String label = text.substring(start, colon).strip();
		int before = start - 1;
		while (before >= 0 && colon - before < 2 * LONGEST && text.charAt(before) == ' ')
			before--;
		boolean opens = before < 0 || !Character.isLetterOrDigit(text.charAt(before)) && text.charAt(before) != ',';
		return opens && !label.isEmpty() && Character.isUpperCase(label.charAt(0)) ? label : null;
	}

	private static boolean isLabelSign(char sign) {
		return Character.isUpperCase(sign) || sign == ' ' || sign == '\'' || sign == '\u2019' || sign == '-';
	}
}
