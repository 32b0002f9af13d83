package org.galleyproof.index;

import java.time.LocalDate;

/**
 * A statement as the index holds it: enough to align and explain without loading the dossier's resources.
 *
 * @param id the statement's id, unique in the dossier
 * @param text its words
 * @param speaker {@code null} where unknown
 * @param role what the speaker was when saying it, as a source prints it ("MP for Upper Quay"); {@code null} where unknown
 * @param date {@code null} where unknown
 * @param quoted whether these are a person's words (a turn, a quotation) and not the writing of a report or a document
 * @param sourceId the source it stands in
 * @param sourceTitle that source's title
 * @param provenance where in its source it stands, and how far it can be relied on
 */
public record StatementDocument(String id, String text, String speaker, String role, LocalDate date, boolean quoted, String sourceId, String sourceTitle,
		Provenance provenance) {

	/** A statement of which no more is known. */
	public StatementDocument(String id, String text, String speaker, String role, LocalDate date, boolean quoted, String sourceId, String sourceTitle) {
		this(id, text, speaker, role, date, quoted, sourceId, sourceTitle, Provenance.UNKNOWN);
	}

	/** A statement whose speaker's role is unknown. */
	public StatementDocument(String id, String text, String speaker, LocalDate date, boolean quoted, String sourceId, String sourceTitle) {
		this(id, text, speaker, null, date, quoted, sourceId, sourceTitle);
	}

	/** The same, said by somebody of another name. */
	StatementDocument by(String name) {
		return new StatementDocument(id, text, name, role, date, quoted, sourceId, sourceTitle, provenance);
	}
}
