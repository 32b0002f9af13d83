package org.galleyproof.language;

import java.util.List;
import java.util.Locale;

/** What the last letters of a word tell of it, by {@code endings.txt}: only a likelihood, for other words end so, too. */
public enum Ending {

	PLURAL, PAST, PARTICIPLE, ADVERB, POSSESSIVE,
	/** As {@link #POSSESSIVE}, and an apostrophe behind the ending of a plural. */
	POSSESSOR,
	/** A negation that is written onto its verb. */
	NEGATED,
	/** Forms of "be" that are written onto their subject. */
	ARE, AM,
	/** Plurals of nouns for who is of a people, a belief or a party, and for who does something. */
	PEOPLE, AGENTS,
	/** As {@link #PLURAL} ends, and is none. */
	NO_PLURAL,
	/** As {@link #PLURAL} ends, of nouns whose singular ends in another letter: "ferries". */
	PLURAL_IN_IES,
	/** A last letter that other endings take along: "close", "closed". */
	SILENT;

	private final List<String> endings = Lexicon.load("endings.txt").named(name().toLowerCase(Locale.ROOT).replace('_', '-')).stream().sorted().toList();

	/** Whether the word ends so and has something before. @param lowerCase in lower case */
	public boolean in(String lowerCase) {
		for (String ending : endings)
			if (lowerCase.endsWith(ending))
				return true;
		return false;
	}

	/** Whether the word is such an ending and nothing else, as where a contraction was cut in two. */
	public boolean is(String word) {
		return endings.contains(word);
	}

	/** The word without the ending; itself where it has none. */
	public String without(String word) {
		for (String ending : endings)
			if (word.endsWith(ending))
				return word.substring(0, word.length() - ending.length());
		return word;
	}
}
