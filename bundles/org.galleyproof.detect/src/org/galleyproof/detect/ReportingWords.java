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
		if (English.DETERMINERS.contains(before) && !English.QUANTIFIERS.contains(before))
			return false;
		if (i > limit && tokens.isPossessive(i - 1) && !English.COPULAS.contains(before))
			return inflected.form() == Form.ING;
		int j = i - 1;
		while (j > limit && words.isAdverb(j) && !tokens.isCapital(j))
			j--;
		String governor = j >= limit ? tokens.lower(j) : "";
		return switch (inflected.form()) {
		case BASE -> isBaseUsedAsVerb(j, limit, governor);
		case THIRD -> isThirdUsedAsVerb(i, j, limit, governor);
		case PAST -> !English.PREPOSITIONS.contains(before) && !before.equals("so");
		case ING -> true;
		};
	}

	/** "to say", "did not say", "we say", "voters say"; not "the say". */
	private boolean isBaseUsedAsVerb(int governorAt, int limit, String governor) {
		if (English.MODALS.contains(governor) || governor.endsWith("n't") || governor.equals("cannot") || governor.equals("who") || English.NOMINATIVES.contains(governor))
			return true;
		if (governorAt < limit || !tokens.isWord(governorAt))
			return false;
		boolean plural = governor.endsWith("s") && governor.length() > 3 && !tokens.isPossessive(governorAt) || English.PEOPLE.contains(governor);
		return plural && !English.PREPOSITIONS.contains(governor) && ReportingLexicon.noun(governor) == null || headline && tokens.isCapital(governorAt);
	}

	/** "Quill reports", "which claims"; "the reports" and "the plan and claims" are nouns. */
	private boolean isThirdUsedAsVerb(int i, int governorAt, int limit, String governor) {
		if (English.PREPOSITIONS.contains(governor) || governor.equals("and") || governor.equals("or") || words.isAuxiliary(governorAt))
			return governor.equals("and") && startsClause(i + 1);
		return ReportingLexicon.noun(tokens.lower(i)) == null || governorAt < limit || tokens.isCapital(governorAt) || words.isPersonal(governorAt) || startsClause(i + 1)
				|| !tokens.isWord(governorAt) || English.RELATIVES.contains(governor) || governor.equals("that");
	}

	/** Whether a determiner, a pronoun, a name, a conjunction of a clause or marks stand at {@code i}. */
	boolean startsClause(int i) {
		String word = tokens.lower(i);
		return tokens.isQuote(i) || tokens.isCapital(i) || English.DETERMINERS.contains(word) || English.PRONOUNS.containsKey(word) || English.CLAUSE_OPENERS.contains(word);
	}

	/** Whether a form of "be" governs the participle at {@code i}. */
	boolean isPassive(int i, int limit) {
		int j = i - 1;
		while (j >= limit && (words.isAdverb(j) || tokens.lower(j).equals("not")) && !English.PASSIVES.contains(tokens.lower(j)) && !English.PERFECT.contains(tokens.lower(j)))
			j--;
		return j >= limit && isBe(tokens.lower(j));
	}

	/** A form of "be", contracted and negated ones too. */
	private static boolean isBe(String word) {
		return English.PASSIVES.contains(word) || word.endsWith("'re") || word.endsWith("n't") && English.PASSIVES.contains(word.substring(0, word.length() - 3));
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
		while (j >= limit && (words.isAdverb(j) || English.NEGATIONS.contains(tokens.lower(j))) && !English.PASSIVES.contains(tokens.lower(j)))
			j--;
		String governor = j >= limit ? tokens.lower(j) : "";
		boolean linked = isBe(governor) || governor.endsWith("n't") || governor.endsWith("'m") || English.COPULAS.contains(governor);
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
		return !English.PREPOSITIONS.contains(word) && !English.BARRIERS.contains(word) && !words.isDay(i) || English.OBJECT_OPENERS.contains(word);
	}

	static boolean takesObject(Inflected verb) {
		return verb.verb().frames().contains(Frame.OBJECT) || verb.verb().frames().contains(Frame.EVIDENCE);
	}
}
