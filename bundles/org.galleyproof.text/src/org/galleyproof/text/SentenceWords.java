package org.galleyproof.text;

import java.util.Set;

/**
 * The words of a language by which {@link Sentences} are told apart, all in lower case.
 *
 * @param abbreviations with their stops ("mr.", "u.s.")
 * @param openers words of closed classes: with a capital letter they open a sentence, for no name begins with them ("the", "he")
 * @param reportingVerbs forms that follow the speaker's name after a quotation ("said", "asked")
 * @param numbering abbreviations, with their stops, before a figure and nowhere else ("no.")
 * @param speakers words of one letter for whoever speaks, which are no initials of a name and stand with a capital within sentences, too ("i")
 */
public record SentenceWords(Set<String> abbreviations, Set<String> openers, Set<String> reportingVerbs, Set<String> numbering, Set<String> speakers) {

	/** Copies the sets. */
	public SentenceWords {
		abbreviations = Set.copyOf(abbreviations);
		openers = Set.copyOf(openers);
		reportingVerbs = Set.copyOf(reportingVerbs);
		numbering = Set.copyOf(numbering);
		speakers = Set.copyOf(speakers);
	}
}
