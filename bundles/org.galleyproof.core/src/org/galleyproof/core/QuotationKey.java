package org.galleyproof.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.galleyproof.detect.Quotation;
import org.galleyproof.detect.QuotationKind;
import org.galleyproof.detect.Speaker;
import org.galleyproof.text.Span;

/**
 * All that the check of a quotation depends on, without its place in the draft: two equal keys have equal findings, moved. It
 * ends with the index's generation, so an answer never outlives the statements that it came from.
 */
record QuotationKey(QuotationKind kind, List<Piece> content, List<Piece> marked, List<Piece> cue, List<Piece> source, List<Piece> sentences,
		List<Piece> speakers, LocalDate date, String chosen, long generation) {

	/** @param offset from the quotation's first word, negative before it */
	private record Piece(int offset, String text) {
	}

	/**
	 * @param sentences those that the quotation and its attribution stand in
	 * @param chosen the statement that a person chose; {@code null} where nobody did
	 */
	static QuotationKey of(Draft draft, Quotation quotation, List<Span> sentences, String chosen, long generation) {
		int base = quotation.hull().start();
		return new QuotationKey(quotation.kind(), pieces(draft, quotation.content(), base), pieces(draft, quotation.marked(), base), pieces(draft, quotation.cue(), base),
				pieces(draft, quotation.source(), base), pieces(draft, sentences, base), speakers(quotation, base), draft.date(), chosen, generation);
	}

	/** Whom the source means, and the titles that it gives them: what stands elsewhere in the draft decides on it, too. */
	private static List<Piece> speakers(Quotation quotation, int base) {
		List<Piece> pieces = new ArrayList<>();
		for (Speaker speaker : quotation.speakers()) {
			pieces.add(new Piece(speaker.named().start() - base, speaker.kind() + " " + speaker.why().reason() + " " + speaker.name()));
			speaker.roles().forEach(role -> pieces.add(new Piece(role.span().start() - base, role.text())));
		}
		return pieces;
	}

	private static List<Piece> pieces(Draft draft, List<Span> spans, int base) {
		List<Piece> pieces = new ArrayList<>(spans.size());
		for (Span span : spans)
			pieces.add(new Piece(span.start() - base, span.of(draft.text())));
		return pieces;
	}
}
