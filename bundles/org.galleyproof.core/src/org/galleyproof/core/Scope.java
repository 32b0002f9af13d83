package org.galleyproof.core;

import java.util.List;

import org.galleyproof.detect.Quotation;
import org.galleyproof.detect.QuotationKind;
import org.galleyproof.text.Word;

/**
 * Tells the words in marks that somebody must have said from those that nobody needs to have said: scare quotes, titles,
 * nicknames. It is asked only where the dossier has no source for them.
 */
final class Scope {

	/** Marks round so few words may mean anything, even where a speaker stands beside them. */
	static final int SHORTEST_QUOTATION = 3;
	/** Without a speaker or a cue, fewer words than these are read as the writer's own. */
	private static final int SHORTEST_UNATTRIBUTED = 5;
	/** A word shorter than this ("of", "the") tells nothing about a title. */
	private static final int SHORTEST_TITLE_WORD = 4;

	private Scope() {
	}

	/** @param words the quotation's words, in order */
	static boolean needsSource(Quotation quotation, List<Word> words) {
		if (quotation.kind() == QuotationKind.INDIRECT || words.size() < SHORTEST_QUOTATION)
			return false;
		boolean attributed = !quotation.cue().isEmpty() || !quotation.source().isEmpty();
		if (attributed)
			return true;
		return words.size() >= SHORTEST_UNATTRIBUTED && !isTitle(words);
	}

	/** Whether the words are written as a title: every longer word with a capital. */
	private static boolean isTitle(List<Word> words) {
		return words.stream().filter(word -> word.text().length() >= SHORTEST_TITLE_WORD).allMatch(word -> !Character.isLowerCase(word.text().codePointAt(0)));
	}
}
