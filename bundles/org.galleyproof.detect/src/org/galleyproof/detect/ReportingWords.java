package org.galleyproof.detect;

import org.galleyproof.detect.Grammar.Form;
import org.galleyproof.detect.ReportingLexicon.Frame;
import org.galleyproof.detect.ReportingLexicon.Governor;
import org.galleyproof.detect.ReportingLexicon.Inflected;
import org.galleyproof.language.Ending;
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
		if (Grammar.DETERMINERS.contains(before) && !Grammar.QUANTIFIERS.contains(before))
			return false;
		if (i > limit && tokens.isPossessive(i - 1) && !Grammar.COPULAS.contains(before))
			return inflected.form() == Form.ING;
		int j = i - 1;
		while (j > limit && words.isAdverb(j) && !tokens.isCapital(j))
			j--;
		String governor = j >= limit ? tokens.lower(j) : "";
		return switch (inflected.form()) {
		case BASE -> isBaseUsedAsVerb(j, limit, governor);
		case THIRD -> isThirdUsedAsVerb(i, j, limit, governor);
		case PAST -> !Grammar.PREPOSITIONS.contains(before) && !Grammar.SO.contains(before);
		case ING -> true;
		};
	}

	/** "to say", "did not say", "we say", "voters say"; not "the say". */
	private boolean isBaseUsedAsVerb(int governorAt, int limit, String governor) {
		if (Grammar.MODALS.contains(governor) || Ending.NEGATED.in(governor) || Grammar.CANNOT.contains(governor) || Grammar.WHO.contains(governor) || Grammar.NOMINATIVES.contains(governor))
			return true;
		if (governorAt < limit || !tokens.isWord(governorAt))
			return false;
		boolean plural = Ending.PLURAL.in(governor) && governor.length() > 3 && !tokens.isPossessive(governorAt) || Grammar.PEOPLE.contains(governor);
		return plural && !Grammar.PREPOSITIONS.contains(governor) && ReportingLexicon.noun(governor) == null || headline && tokens.isCapital(governorAt);
	}

	/** "Quill reports", "which claims"; "the reports" and "the plan and claims" are nouns. */
	private boolean isThirdUsedAsVerb(int i, int governorAt, int limit, String governor) {
		if (Grammar.PREPOSITIONS.contains(governor) || Grammar.AND.contains(governor) || Grammar.OR.contains(governor) || words.isAuxiliary(governorAt))
			return Grammar.AND.contains(governor) && startsClause(i + 1);
		return ReportingLexicon.noun(tokens.lower(i)) == null || governorAt < limit || tokens.isCapital(governorAt) || words.isPersonal(governorAt) || startsClause(i + 1)
				|| !tokens.isWord(governorAt) || Grammar.RELATIVES.contains(governor) || Grammar.THAT.contains(governor);
	}

	/** Whether a determiner, a pronoun, a name, a conjunction of a clause or marks stand at {@code i}. */
	boolean startsClause(int i) {
		String word = tokens.lower(i);
		return tokens.isQuote(i) || tokens.isCapital(i) || Grammar.DETERMINERS.contains(word) || Grammar.PRONOUNS.containsKey(word) || Grammar.CLAUSE_OPENERS.contains(word);
	}

	/** Whether a form of "be" governs the participle at {@code i}. */
	boolean isPassive(int i, int limit) {
		int j = i - 1;
		while (j >= limit && (words.isAdverb(j) || Grammar.NOT.contains(tokens.lower(j))) && !Grammar.PASSIVES.contains(tokens.lower(j)) && !Grammar.PERFECT.contains(tokens.lower(j)))
			j--;
		return j >= limit && isBe(tokens.lower(j));
	}

	/** A form of "be", contracted and negated ones too. */
	private static boolean isBe(String word) {
		return Grammar.PASSIVES.contains(word) || Ending.ARE.in(word) || Ending.NEGATED.in(word) && Grammar.PASSIVES.contains(Ending.NEGATED.without(word));
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
		while (j >= limit && (words.isAdverb(j) || Grammar.NEGATIONS.contains(tokens.lower(j))) && !Grammar.PASSIVES.contains(tokens.lower(j)))
			j--;
		String governor = j >= limit ? tokens.lower(j) : "";
		boolean linked = isBe(governor) || Ending.NEGATED.in(governor) || Ending.AM.in(governor) || Grammar.COPULAS.contains(governor);
		return linked ? found : null;
	}

	/** Whether the word can be a finite verb: an auxiliary, a past, a third person of a reporting verb. */
	boolean isFiniteLike(int i, int limit) {
		if (!tokens.isWord(i) || tokens.isCapital(i))
			return false;
		String word = tokens.lower(i);
		if (Grammar.MODALS.contains(word) && !Grammar.NOT_FINITE.contains(word) || words.isAuxiliary(i) && !Grammar.NOT_FINITE.contains(word))
			return true;
		if (Grammar.DETERMINERS.contains(tokens.lower(i - 1)))
			return false;
		Inflected verb = ReportingLexicon.verb(word);
		if (verb != null)
			return verb.form() != Form.ING && verb.form() != Form.BASE && isUsedAsVerb(i, limit, verb);
		return ReportingLexicon.isIrregularPast(word) || word.length() > 4 && Ending.PAST.in(word);
	}

	/** Whether what follows a verb with this preposition or none is a thing spoken of. */
	boolean startsObject(int i) {
		String word = tokens.lower(i);
		if (tokens.isQuote(i))
			return true;
		if (!tokens.isWord(i))
			return false;
		return !Grammar.PREPOSITIONS.contains(word) && !Grammar.BARRIERS.contains(word) && !words.isDay(i) || Grammar.OBJECT_OPENERS.contains(word);
	}

	static boolean takesObject(Inflected verb) {
		return verb.verb().frames().contains(Frame.OBJECT) || verb.verb().frames().contains(Frame.EVIDENCE);
	}
}
