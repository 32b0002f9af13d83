package org.galleyproof.checks;

import static org.galleyproof.checks.Severity.ERROR;
import static org.galleyproof.checks.Severity.INFO;
import static org.galleyproof.checks.Severity.WARNING;

/** The kinds of finding, among equally grave ones the first told first. The names are part of the command line's answers and stay stable for ever. */
public enum FindingType {
	NEGATION_CHANGED(ERROR),
	DATE_CHANGED(ERROR),
	NUMBER_CHANGED(ERROR),
	SPEAKER_CHANGED(ERROR),
	QUALIFIER_CHANGED(ERROR),
	NAME_CHANGED(ERROR),
	NAME_MISSPELT(ERROR),
	SPLICED(ERROR),
	ROLE_CHANGED(WARNING),
	TENSE_CHANGED(WARNING),
	WORDING_CHANGED(WARNING),
	WORDS_OMITTED(WARNING),
	WORDS_ADDED(WARNING),
	INCONSISTENT(WARNING),
	NO_SOURCE(WARNING),
	/** Filler, false starts, contractions. */
	TIDIED(INFO),
	/** Brackets or an ellipsis, fairly marked. */
	MARKED_EDIT(INFO);

	private final Severity severity;

	FindingType(Severity severity) {
		this.severity = severity;
	}

	/** The usual severity. */
	public Severity severity() {
		return severity;
	}
}
