package org.galleyproof.detect.internal.reported;

/** Parts of speech as coarse as Penn's and Universal Dependencies' tags have them in common. */
enum WordType {
	VERB, NOUN, NAME, PRONOUN, ADJECTIVE, ADVERB, PREPOSITION, DETERMINER, NUMBER, CONJUNCTION, AUXILIARY, POINT, OTHER;

	/** @param tag of either set; may be {@code null} */
	static WordType of(String tag) {
		if (tag == null || tag.isEmpty())
			return OTHER;
		switch (tag) {
		case "VERB":
			return VERB;
		case "AUX", "MD":
			return AUXILIARY;
		case "NOUN", "NN", "NNS":
			return NOUN;
		case "PROPN", "NNP", "NNPS":
			return NAME;
		case "PRON", "PRP", "PRP$", "WP", "WP$", "EX":
			return PRONOUN;
		case "ADP", "IN", "TO":
			return PREPOSITION;
		case "DET", "DT", "WDT", "PDT":
			return DETERMINER;
		case "NUM", "CD":
			return NUMBER;
		case "CCONJ", "SCONJ", "CC":
			return CONJUNCTION;
		case "PUNCT", "SYM":
			return POINT;
		default:
			return tag.startsWith("VB") ? VERB : tag.startsWith("JJ") || tag.equals("ADJ") ? ADJECTIVE : tag.startsWith("RB") || tag.equals("ADV") || tag.equals("WRB") ? ADVERB
					: Character.isLetter(tag.charAt(0)) ? OTHER : POINT;
		}
	}
}
