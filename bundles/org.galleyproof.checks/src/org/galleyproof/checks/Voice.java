package org.galleyproof.checks;

import java.util.List;

import org.galleyproof.text.Folding;
import org.galleyproof.text.Span;
import org.galleyproof.text.Word;
import org.galleyproof.text.Words;
import org.galleyproof.text.align.Step;

/** Who speaks at a place of a statement that holds several turns, each with a label in capitals at the start of its line: "MODERATOR: Why?". */
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
		List<Word> names = Words.of(comparison.evidence().speaker());
		for (Word word : Words.of(label))
			for (Word name : names)
				if (word.key().length() > 1 && Folding.withoutDiacritics(word.key()).equals(Folding.withoutDiacritics(name.key())))
					return null;
		// an answer is the one's who is asked
		return label.length() > 1 ? label : null;
	}

	private static String label(String text, int at) {
		int end = at;
		while (end >= 0 && at - end < REACH) {
			int line = text.lastIndexOf('\n', end - 1) + 1;
			int colon = text.indexOf(':', line);
			if (colon > line && colon <= Math.min(at, line + LONGEST) && isLabel(text.substring(line, colon)))
				return text.substring(line, colon).strip();
			end = line - 1;
		}
		return null;
	}

	private static boolean isLabel(String written) {
		List<Word> words = Words.of(written, new Span(0, written.length()));
		return !words.isEmpty() && written.chars().noneMatch(Character::isLowerCase) && Character.isLetter(words.get(0).text().charAt(0));
	}
}
