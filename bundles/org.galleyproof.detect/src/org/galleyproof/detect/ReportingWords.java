package org.galleyproof.detect;

import org.galleyproof.detect.English.Form;
import org.galleyproof.detect.ReportingLexicon.Frame;
import org.galleyproof.detect.ReportingLexicon.Governor;
import org.galleyproof.detect.ReportingLexicon.Inflected;
import org.galleyproof.text.Span;

/** Which tokens of a sentence report, and how its other words are used, as far as lists and neighbours tell. */
final class ReportingWords {

	/** Share of words with a capital from which on a line is a headline, where capitals tell nothing. */
	private static final double HEADLINE = 0.7;

	private final Tokens tokens;
	private final WordClasses words;
	private final boolean headline;

	ReportingWords(Tokens tokens, WordClasses words, Span frame) {
		this.tokens = tokens;
		this.words = words;
		headline = isHeadline(frame);
	}

	private boolean isHeadline(Span frame) {
		int all = 0;
		int capitals = 0;
		for (int i = frame.start(); i < frame.end(); i++)
			if (tokens.isWord(i) && !tokens.isNumber(i)) {
				all++;
				if (tokens.isCapital(i))
					capitals++;
			}
		return all > 3 && capitals >= HEADLINE * all;
	}

	boolean isHeadline() {
		return headline;
	}

	/** The reporting verb at {@code i} where the word is used as one, active or passive, or {@code null}. */
	Inflected verb(int i, int limit) {
		if (!tokens.isWord(i) || tokens.isCapital(i) && !headline && i > limit)
			return null;
		Inflected found = ReportingLexicon.verb(tokens.lower(i));
		return found != null && isUsedAsVerb(i, limit, found) ? found : null;
	}

	private boolean isUsedAsVerb(int i, int limit, Inflected inflected) {
		String before = i > limit ? tokens.lower(i - 1) : "";
		if (English.DETERMINERS.contains(before) && !before.equals("all") && !before.equals("both") && !before.equals("many") && !before.equals("some") && !before.equals("most")
				&& !before.equals("this") && !before.equals("others") && !before.equals("several"))
			return false;
		if (i > limit && tokens.isPossessive(i - 1) && !before.equals("it's"))
			return inflected.form() == Form.ING || inflected.form() == Form.PAST && !English.DETERMINERS.contains(before) && before.endsWith("'s") && false;
		int j = i - 1;
		while (j > limit && words.isAdverb(j) && !tokens.isCapital(j))
			j--;
		String governor = j >= limit ? tokens.lower(j) : "";
		switch (inflected.form()) {
		case BASE:
			boolean auxiliary = English.MODALS.contains(governor) || governor.equals("to") || governor.endsWith("n't") || governor.equals("not") || governor.equals("cannot");
			boolean plural = j >= limit && tokens.isWord(j) && (governor.endsWith("s") && governor.length() > 3 && !tokens.isPossessive(j) || isPlural(governor)) && !English.PREPOSITIONS.contains(governor)
					&& ReportingLexicon.noun(governor) == null;
			return auxiliary || plural || isNominative(governor) || governor.equals("who") || headline && j >= limit && tokens.isCapital(j);
		case THIRD:
			if (English.PREPOSITIONS.contains(governor) || governor.equals("and") || governor.equals("or") || words.isAuxiliary(j))
				return governor.equals("and") && startsClause(i + 1);
			return ReportingLexicon.noun(tokens.lower(i)) == null || j < limit || tokens.isCapital(j) || words.isPersonal(j) || startsClause(i + 1) || !tokens.isWord(j)
					|| governor.equals("who") || governor.equals("which") || governor.equals("that");
		case PAST:
			return !English.PREPOSITIONS.contains(before) && !before.equals("so");
		default:
			return true;
		}
	}

	private static boolean isPlural(String word) {
		return word.equals("people") || word.equals("men") || word.equals("women") || word.equals("percent") || word.equals("some") || word.equals("many") || word.equals("most") || word.equals("others")
				|| word.equals("few") || word.equals("voters") || word.equals("both") || word.equals("police") || word.equals("media") || word.equals("critics");
	}

	private static boolean isNominative(String word) {
		return word.equals("i") || word.equals("you") || word.equals("we") || word.equals("they");
	}

	/** Whether a determiner, a pronoun, a name, a conjunction of a clause or marks stand at {@code i}. */
	boolean startsClause(int i) {
		String word = tokens.lower(i);
		return tokens.isQuote(i) || tokens.isCapital(i) || English.DETERMINERS.contains(word) || English.PRONOUNS.containsKey(word) || word.equals("that") || word.equals("whether") || word.equals("how")
				|| word.equals("why") || word.equals("what") || word.equals("him") || word.equals("them") || word.equals("her") || word.equals("there") || word.equals("if");
	}

	/** Whether a form of "be" governs the participle at {@code i}. */
	boolean isPassive(int i, int limit) {
		int j = i - 1;
		while (j >= limit && (words.isAdverb(j) || tokens.lower(j).equals("not")) && !English.PASSIVES.contains(tokens.lower(j)) && !isHave(tokens.lower(j)))
			j--;
		return j >= limit && (English.PASSIVES.contains(tokens.lower(j)) || tokens.lower(j).equals("being") || tokens.lower(j).endsWith("'re") || tokens.lower(j).equals("isn't")
				|| tokens.lower(j).equals("wasn't") || tokens.lower(j).equals("weren't") || tokens.lower(j).equals("aren't"));
	}

	private static boolean isHave(String word) {
		return word.equals("has") || word.equals("have") || word.equals("had");
	}

	/** A form that has a subject of its own. */
	static boolean isFinite(Inflected verb) {
		return verb.form() == Form.PAST || verb.form() == Form.THIRD || verb.form() == Form.BASE;
	}

	/** The reporting noun at {@code i}, or {@code null}. */
	Governor noun(int i) {
		return tokens.isWord(i) && (!tokens.isCapital(i) || headline) ? ReportingLexicon.noun(tokens.lower(i)) : null;
	}

	/** The reporting adjective at {@code i}, behind a form of "be" or its like, or {@code null}. */
	Governor adjective(int i, int limit) {
		Governor found = tokens.isWord(i) ? ReportingLexicon.adjective(tokens.lower(i)) : null;
		if (found == null)
			return null;
		int j = i - 1;
		while (j >= limit && (words.isAdverb(j) || tokens.lower(j).equals("not") || tokens.lower(j).equals("so") || tokens.lower(j).equals("more") || tokens.lower(j).equals("very")
				|| tokens.lower(j).equals("less")) && !English.PASSIVES.contains(tokens.lower(j)))
			j--;
		String governor = j >= limit ? tokens.lower(j) : "";
		boolean linked = English.PASSIVES.contains(governor) || governor.endsWith("n't") || governor.endsWith("'re") || governor.endsWith("'m") || governor.equals("seemed") || governor.equals("seems")
				|| governor.equals("remains") || governor.equals("remained") || governor.equals("sounded") || governor.equals("feels") || governor.equals("felt") || governor.equals("became")
				|| governor.equals("it's") || governor.equals("he's") || governor.equals("she's") || governor.equals("appeared") || governor.equals("grew");
		return linked ? found : null;
	}

	/** Whether the word can be a finite verb: an auxiliary, a past, a third person of a reporting verb. */
	boolean isFiniteLike(int i, int limit) {
		if (!tokens.isWord(i) || tokens.isCapital(i))
			return false;
		String word = tokens.lower(i);
		if (English.MODALS.contains(word) && !word.equals("to") && !word.equals("not") || words.isAuxiliary(i) && !word.equals("be") && !word.equals("been") && !word.equals("being") && !word.equals("having"))
			return true;
		if (English.DETERMINERS.contains(tokens.lower(i - 1)))
			return false;
		Inflected verb = ReportingLexicon.verb(word);
		if (verb != null)
			return verb.form() != Form.ING && verb.form() != Form.BASE && isUsedAsVerb(i, limit, verb);
		return ReportingLexicon.isIrregularPast(word) || word.length() > 4 && word.endsWith("ed");
	}

	/** Whether what follows a verb with this preposition or none is a thing spoken of. */
	boolean startsObject(int i) {
		String word = tokens.lower(i);
		if (tokens.isQuote(i))
			return true;
		if (!tokens.isWord(i))
			return false;
		return !English.PREPOSITIONS.contains(word) && !English.BARRIERS.contains(word) && !words.isDay(i) || word.equals("that") || word.equals("what") || word.equals("how") || word.equals("why")
				|| word.equals("not") || word.equals("whether") || word.equals("who");
	}

	static boolean takesObject(Inflected verb) {
		return verb.verb().frames().contains(Frame.OBJECT) || verb.verb().frames().contains(Frame.EVIDENCE);
	}
}
