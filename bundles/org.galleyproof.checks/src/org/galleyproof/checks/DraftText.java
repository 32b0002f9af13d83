package org.galleyproof.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.galleyproof.text.Pieces;
import org.galleyproof.text.Span;
import org.galleyproof.text.TextChange;

/**
 * A draft as checks of the whole see it. What they read of its parts stays with it, and a draft that was made of it by an edit takes that
 * over for all that the edit left. All offsets are Java's. Immutable.
 */
public final class DraftText {

	private final String text;
	private final LocalDate date;
	private final List<Span> paragraphs;
	private final List<Span> prose;
	private final NameBook names;
	private final Pieces<DraftParagraph> read;
	private final Pieces<List<Disagreement>> dates;
	private final Pieces<List<Finding>> misspelt;
	private final DraftSpellings spellings;

	/**
	 * @param text the draft
	 * @param date the day it is dated; {@code null} where unknown
	 * @param paragraphs its paragraphs in order, without line ends: the first is the headline where there is one
	 * @param prose the paragraphs without what stands in quotations: the writer's own words, in order
	 * @param names the persons that the desk knows
	 */
	public DraftText(String text, LocalDate date, List<Span> paragraphs, List<Span> prose, NameBook names) {
		this(text, date, paragraphs, prose, names, null);
	}

	/** As the other, after an edit. @param before an earlier version of the same draft, or any other draft; {@code null} for none */
	DraftText(String text, LocalDate date, List<Span> paragraphs, List<Span> prose, NameBook names, DraftText before) {
		this.text = text;
		this.date = date;
		this.paragraphs = List.copyOf(paragraphs);
		this.prose = List.copyOf(prose);
		this.names = names;
		TextChange change = TextChange.between(before == null ? "" : before.text, text);
		read = (before == null ? Pieces.<DraftParagraph>none() : before.read).next(change, this.paragraphs, span -> DraftParagraph.of(span.of(text)));
		boolean sameDay = before != null && Objects.equals(before.date, date);
		dates = (sameDay ? before.dates : Pieces.<List<Disagreement>>none()).next(change, this.prose, span -> DraftDates.in(span.of(text), date));
		boolean sameNames = before != null && before.names == names;
		misspelt = (sameNames ? before.misspelt : Pieces.<List<Finding>>none()).next(change, this.prose, span -> NameMisspelt.inProse(span.of(text), names));
		spellings = DraftSpellings.of(read, names, sameNames ? before.spellings : null);
	}

	public String text() {
		return text;
	}

	/** {@code null} where unknown. */
	public LocalDate date() {
		return date;
	}

	public List<Span> paragraphs() {
		return paragraphs;
	}

	/** The writer's own words. */
	public List<Span> prose() {
		return prose;
	}

	public NameBook names() {
		return names;
	}

	/** What its paragraphs tell by themselves. */
	Pieces<DraftParagraph> read() {
		return read;
	}

	/** Dates that contradict themselves. */
	List<Disagreement> dates() {
		return placed(dates, Function.identity());
	}

	/** Figures of one sentence that do not add up. */
	List<Disagreement> sums() {
		return placed(read, DraftParagraph::sums);
	}

	/** Names of the writer's own that are nearly those of a known person. */
	List<Finding> misspelt() {
		List<Finding> found = new ArrayList<>();
		for (int i = 0; i < misspelt.size(); i++)
			for (Finding finding : misspelt.value(i))
				found.add(finding.shift(misspelt.span(i).start()));
		return found;
	}

	/** Names in two spellings. */
	List<Disagreement> spellings() {
		return spellings.in(this);
	}

	private static <V> List<Disagreement> placed(Pieces<V> pieces, Function<V, List<Disagreement>> told) {
		List<Disagreement> found = new ArrayList<>();
		for (int i = 0; i < pieces.size(); i++)
			for (Disagreement disagreement : told.apply(pieces.value(i)))
				found.add(disagreement.shift(pieces.span(i).start()));
		return found;
	}
}
