package org.galleyproof.detect;

import org.galleyproof.detect.English.Cue;
import org.galleyproof.detect.English.Form;
import org.galleyproof.text.Span;

/** Which tokens of a paragraph are verbs that attribute. */
final class CueVerbs {

	private final Tokens tokens;

	CueVerbs(Tokens tokens) {
		this.tokens = tokens;
	}

	/** For a cue: whether it is a verb of saying, or one that its particle makes one: "points out", "went on", "shot back". */
	boolean isSaying(int i) {
		return cue(i).saying() || English.PARTICLES.contains(tokens.lower(i + 1));
	}

	/** The verb whose form the token is, however it is used, or {@code null}. */
	Cue cue(int token) {
		return tokens.isWord(token) ? English.cue(tokens.lower(token)) : null;
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
		if (English.DETERMINERS.contains(before) || tokens.isPossessive(i - 1))
			return false;
		switch (cue.form()) {
		case BASE:
			return English.PRONOUNS.containsKey(before) || English.MODALS.contains(before) || before.length() > 3 && before.endsWith("s") && !tokens.isCapital(i - 1);
		case THIRD:
			return !English.PREPOSITIONS.contains(before) && !before.equals("and");
		case PAST:
			int j = i - 1;
			while (j > frame.start() && English.ADVERBS.contains(tokens.lower(j)) && !English.PASSIVES.contains(tokens.lower(j)))
				j--;
			return !English.PASSIVES.contains(tokens.lower(j)) && !before.equals("so");
		default:
			return !English.PREPOSITIONS.contains(before) || before.equals("by") || before.equals("in");
		}
	}
}
