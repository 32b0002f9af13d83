package org.galleyproof.checks;

import java.time.LocalDate;
import java.util.List;

import org.galleyproof.text.Span;

/**
 * The statement that a quotation or claim is held against.
 *
 * @param statement the statement's id
 * @param text its whole text
 * @param passage the part of {@code text} that answers the draft's words, Java offsets
 * @param speaker who said it; {@code null} where the dossier doesn't know
 * @param date when it was said; {@code null} where unknown
 * @param sourceId the id of the source it stands in
 * @param sourceTitle the title of that source, for people to read
 * @param role what the speaker was on that day, as the source prints it; {@code null} where it doesn't say
 * @param cautions why the statement bears out less than others, in the order of the enumeration; mostly none
 */
public record Evidence(String statement, String text, Span passage, String speaker, LocalDate date, String sourceId, String sourceTitle, String role, List<Caution> cautions) {

	public Evidence {
		cautions = List.copyOf(cautions);
	}

	/** The same statement, answering by another part of its text. */
	public Evidence withPassage(Span other) {
		return new Evidence(statement, text, other, speaker, date, sourceId, sourceTitle, role, cautions);
	}

	/** A statement with nothing against it. */
	public Evidence(String statement, String text, Span passage, String speaker, LocalDate date, String sourceId, String sourceTitle, String role) {
		this(statement, text, passage, speaker, date, sourceId, sourceTitle, role, List.of());
	}

	/** A statement whose speaker's role is unknown. */
	public Evidence(String statement, String text, Span passage, String speaker, LocalDate date, String sourceId, String sourceTitle) {
		this(statement, text, passage, speaker, date, sourceId, sourceTitle, null);
	}
}
