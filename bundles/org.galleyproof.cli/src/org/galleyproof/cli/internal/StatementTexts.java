package org.galleyproof.cli.internal;

import org.galleyproof.checks.Evidence;
import org.galleyproof.checks.Finding;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.index.StatementIndex;

/** Finds the text that a finding's statement span counts in. */
final class StatementTexts {

	private StatementTexts() {
	}

	/**
	 * The statement's text; {@code null} where the finding points into none, or the statement has left the dossier since.
	 *
	 * @param evidence what the quotation or claim was held against, which is the finding's statement in most cases; may be {@code null}
	 */
	static String of(Finding finding, Evidence evidence, StatementIndex index) {
		if (finding.statementSpan() == null)
			return null;
		if (evidence != null && evidence.statement().equals(finding.statement()))
			return evidence.text();
		return index.get(finding.statement()).map(StatementDocument::text).orElse(null);
	}
}
