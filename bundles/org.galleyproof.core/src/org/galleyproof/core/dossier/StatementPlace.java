package org.galleyproof.core.dossier;

import java.util.List;

import org.galleyproof.model.dossier.Statement;
import org.galleyproof.text.Span;

/** Where the words of a statement, as {@link SourceText#words} joins them, stand in the text of their source. All offsets are Java's. */
public final class StatementPlace {

	private final List<Span> spans;

	/** @param statement one of the source that {@code text} is made of */
	public StatementPlace(SourceText text, Statement statement) {
		spans = text.spans(statement);
	}

	/** From the statement's first word to its last, in the source. */
	public Span hull() {
		return Span.hull(spans);
	}

	/**
	 * The place in the source of a stretch of the statement's words; where it runs over several pieces, what stands between them is included.
	 *
	 * @param words Java offsets in the statement's words; beyond their end they count as the end
	 */
	public Span inSource(Span words) {
		int start = inSource(words.start(), false);
		return new Span(start, Math.max(start, inSource(words.end(), !words.isEmpty())));
	}

	/** @param end whether the offset closes a stretch: between two pieces it then belongs to the first */
	private int inSource(int offset, boolean end) {
		int left = offset;
		for (int i = 0; i < spans.size(); i++) {
			Span span = spans.get(i);
			if (left < span.length() || left == span.length() && (end || i == spans.size() - 1))
				return span.start() + left;
			// one sign joins two pieces
			left = Math.max(0, left - span.length() - 1);
		}
		return spans.getLast().end();
	}
}
