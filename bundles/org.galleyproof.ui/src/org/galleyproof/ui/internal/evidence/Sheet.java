package org.galleyproof.ui.internal.evidence;

import java.util.List;
import java.util.Objects;

import org.galleyproof.text.Span;
import org.galleyproof.ui.internal.hover.Card;
import org.galleyproof.ui.internal.hover.Card.Look;

/**
 * What a pane of the Evidence view shows, with the way back from its text to the text that it shows parts of. It knows no widget.
 *
 * @param card the text with its marked stretches
 * @param segments what of it comes from where, ascending and apart
 * @param passage the words in question in the card's text; empty at 0 where there are none
 */
record Sheet(Card card, List<Segment> segments, Span passage) {

	/** Nothing to show. */
	static final Sheet EMPTY = new Sheet(new Card("", List.of()), List.of(), new Span(0, 0));

	Sheet {
		segments = List.copyOf(segments);
	}

	/**
	 * A stretch that stands as it is in another text.
	 *
	 * @param here where it begins in the card
	 * @param there where it begins in the draft or in the text of a source
	 * @param source the source's id; {@code null} for the draft
	 */
	record Segment(int here, int there, int length, String source) {

		boolean holds(int offset) {
			return here <= offset && offset <= here + length;
		}
	}

	/** A place in a source. @param source {@code null} for the draft */
	record Place(String source, Span span) {
	}

	/** Where a stretch of the card comes from; {@code null} where it holds words of two texts, or none. */
	Place place(Span chosen) {
		Segment first = null;
		Segment last = null;
		for (Segment segment : segments) {
			if (first == null && segment.here() + segment.length() > chosen.start())
				first = segment;
			if (segment.here() < chosen.end() || first == segment && segment.here() <= chosen.start())
				last = segment;
		}
		if (first == null || last == null || last.here() < first.here() || !Objects.equals(first.source(), last.source()))
			return null;
		int start = first.there() + Math.max(0, chosen.start() - first.here());
		int end = last.there() + Math.min(last.length(), Math.max(0, chosen.end() - last.here()));
		return end < start ? null : new Place(first.source(), new Span(start, end));
	}

	/** Where a place of another text is shown; {@code null} where it isn't. @param source {@code null} for the draft */
	Span here(String source, Span there) {
		int start = -1;
		int end = -1;
		for (Segment segment : segments)
			if (Objects.equals(segment.source(), source)) {
				if (start < 0 && segment.there() <= there.start() && segment.there() + segment.length() > there.start())
					start = segment.here() + there.start() - segment.there();
				if (segment.there() < there.end())
					end = segment.here() + Math.min(segment.length(), there.end() - segment.there());
			}
		return start < 0 ? null : new Span(start, Math.max(start, end));
	}

	/** The words that look so, in the order of the text. */
	List<String> words(Look look) {
		return card.marks().stream().filter(mark -> mark.look() == look).map(mark -> mark.span().of(card.text())).toList();
	}
}
