package org.galleyproof.detect;

import org.galleyproof.detect.Grammar.Cue;
import org.galleyproof.detect.Grammar.Form;
import org.galleyproof.language.Ending;
import org.galleyproof.text.Span;

/** Which tokens of a paragraph are verbs that attribute. */
final class CueVerbs {

	private final Tokens tokens;

	CueVerbs(Tokens tokens) {
		this.tokens = tokens;
	}

	/** For a cue: whether it is a verb of saying, or one that its particle makes one: "points out", "went on", "shot back". */
	boolean isSaying(int i) {
		return cue(i).saying() || Grammar.PARTICLES.contains(tokens.lower(i + 1));
	}

	/** The verb whose form the token is, however it is used, or {@code null}. */
	Cue cue(int token) {
		return tokens.isWord(token) ? Grammar.cue(tokens.lower(token)) : null;
	}

	Form form(int token) {
		return cue(token).form();
	}

	/** A form that has a subject of its own: not "saying", not "say". */
	boolean isFinite(int token) {
		return form(token) == Form.PAST || form(token) == Form.THIRD;
	}

	/** Whether the word is used as a verb in the active: no noun ("the report"), no passive ("was asked"). */
	boolean isCue(int i, Span frame) {
		Cue cue = cue(i);
		if (cue == null || tokens.isCapital(i))
			return false;
		String before = i > frame.start() ? tokens.lower(i - 1) : "";
		if (Grammar.DETERMINERS.contains(before) || tokens.isPossessive(i - 1))
			return false;
		switch (cue.form()) {
		case BASE:
			return Grammar.PRONOUNS.containsKey(before) || Grammar.MODALS.contains(before) || before.length() > 3 && Ending.PLURAL.in(before) && !tokens.isCapital(i - 1);
		case THIRD:
			return !Grammar.PREPOSITIONS.contains(before) && !Grammar.AND.contains(before);
		case PAST:
			int j = i - 1;
			while (j > frame.start() && Grammar.ADVERBS.contains(tokens.lower(j)) && !Grammar.PASSIVES.contains(tokens.lower(j)))
				j--;
			return !Grammar.PASSIVES.contains(tokens.lower(j)) && !Grammar.SO.contains(before);
		default:
			return !Grammar.PREPOSITIONS.contains(before) || Grammar.BEFORE_PARTICIPLE.contains(before);
		}
	}
}
