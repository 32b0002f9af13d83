package org.galleyproof.detect;

import org.galleyproof.detect.Grammar.Form;
import org.galleyproof.detect.ReportingLexicon.Inflected;

/** Finds where reported words end: mostly with the sentence, else where the writer takes the word again. */
final class ReportEdge {

	private final Tokens tokens;
	private final WordClasses words;
	private final ReportingWords reporting;

	ReportEdge(Tokens tokens, WordClasses words, ReportingWords reporting) {
		this.tokens = tokens;
		this.words = words;
		this.reporting = reporting;
	}

	/**
	 * The token behind the last one of the content.
	 *
	 * @param from its first token
	 * @param to where the sentence ends
	 * @param clause whether the content is a clause rather than a thing spoken of
	 * @param closed whether a comma ends what it stands in: a relative clause, or an adjunct before the main clause
	 */
	int of(int from, int to, boolean clause, boolean closed) {
		boolean inserted = false;
		for (int i = from + 1; i < to; i++) {
			if (tokens.isPoint(i, ",")) {
				if (inserted) {
					inserted = false;
					if (reporting.isFiniteLike(i + 1, from) && !isReportingPast(i + 1, from))
						continue;
				}
				if (closed && (reporting.isFiniteLike(i + 1, from) || reporting.startsClause(i + 1)))
					return i;
				if (cutsAfterComma(i + 1, to, from, clause))
					return i;
				String word = tokens.lower(i + 1);
				inserted = Grammar.RELATIVES.contains(word);
			} else if (tokens.isPoint(i, ";") || tokens.isPoint(i, "—–") || tokens.isPoint(i, "-") && !clause)
				return i;
			else if (cutsAt(i, to, from, clause))
				return i;
		}
		return to;
	}

	private boolean isReportingPast(int i, int limit) {
		Inflected verb = reporting.verb(i, limit);
		return verb != null && verb.form() == Form.PAST;
	}

	private boolean cutsAfterComma(int i, int to, int from, boolean clause) {
		String word = tokens.lower(i);
		if (Grammar.BUT.contains(word) || Grammar.ACCORDING.contains(word) || Grammar.CONCESSIONS.contains(word))
			return true;
		int j = i;
		while (j < to && (words.isAdverb(j) || Grammar.GOING_ON.contains(tokens.lower(j))))
			j++;
		Inflected verb = reporting.verb(j, from);
		if (verb != null && verb.form() == Form.ING && (clause || verb.verb().takesClause()))
			return true;
		if (Grammar.AND.contains(word) && verb != null && verb.form() == Form.PAST && !reporting.isPassive(j, from))
			return true;
		return !clause && Grammar.TRAILING.contains(word);
	}

	private boolean cutsAt(int i, int to, int from, boolean clause) {
		String word = tokens.lower(i);
		if (!Grammar.AND.contains(word) && !Grammar.BUT.contains(word) && !Grammar.OR.contains(word))
			return false;
		int j = i + 1;
		while (j < to && words.isAdverb(j))
			j++;
		Inflected verb = reporting.verb(j, from);
		if (verb == null)
			return Grammar.BUT.contains(word) && clause && reporting.isFiniteLike(j, from);
		return verb.form() == Form.PAST && (!clause || verb.verb().says());
	}
}
