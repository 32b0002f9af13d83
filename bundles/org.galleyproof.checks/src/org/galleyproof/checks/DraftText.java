package org.galleyproof.checks;

import java.time.LocalDate;
import java.util.List;

import org.galleyproof.text.Span;

/**
 * A draft as checks of the whole see it. All offsets are Java's.
 *
 * @param text the draft
 * @param date the day it is dated; {@code null} where unknown
 * @param paragraphs its paragraphs in order, without line ends: the first is the headline where there is one
 * @param prose the paragraphs without what stands in quotations: the writer's own words, in order
 * @param names the persons that the desk knows
 */
public record DraftText(String text, LocalDate date, List<Span> paragraphs, List<Span> prose, NameBook names) {

	public DraftText {
		paragraphs = List.copyOf(paragraphs);
		prose = List.copyOf(prose);
	}
}
