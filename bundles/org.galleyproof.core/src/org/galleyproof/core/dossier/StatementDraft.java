package org.galleyproof.core.dossier;

import java.time.LocalDate;
import java.util.List;

import org.galleyproof.text.Span;

/**
 * A statement on its way into a dossier.
 *
 * @param id unique in the dossier
 * @param spans its words in the text of its source, Java offsets, ascending, at least one; several where other words stand between
 * @param quoted whether these are a person's words
 * @param label the speaker as printed; {@code null} where unknown
 * @param speaker the speaker's name where more is known than the label tells; {@code null} to take it from the label
 * @param role the speaker's role as printed; {@code null} where unknown
 * @param date the day, where it differs from the source's; otherwise {@code null}
 * @param timecode where in the recording it begins, h:mm:ss.mmm; {@code null} where there is none
 * @param page the page of the original that it begins on, from 1; 0 where there are none
 */
public record StatementDraft(String id, List<Span> spans, boolean quoted, String label, String speaker, String role, LocalDate date, String timecode, int page) {

	public StatementDraft {
		if (spans.isEmpty())
			throw new IllegalArgumentException("a statement without words");
		spans = List.copyOf(spans);
	}

	/** A statement of a source without pages and timecodes. */
	public StatementDraft(String id, List<Span> spans, boolean quoted, String label, String speaker, String role, LocalDate date) {
		this(id, spans, quoted, label, speaker, role, date, null, 0);
	}
}
