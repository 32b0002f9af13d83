package org.galleyproof.detect;

import java.util.List;

import org.galleyproof.text.Span;

/**
 * Words that a draft ascribes to somebody. Offsets are Java offsets in the draft.
 *
 * @param kind direct, mixed or indirect
 * @param content the quoted words without the outer marks, at least one span, ascending; several where the quotation runs
 *            over paragraphs or is split by its attribution
 * @param marked the parts of {@code content} that stand in quotation marks, word for word what was said; all of it in direct speech,
 *            nothing in indirect
 * @param cue the words that attribute ("said", "according to"); empty where there are none
 * @param source the words that name the speaker ("Foreign Minister Ada Quill"); empty where there are none
 * @param speakers whom the source means, resolved over the whole draft (a later "Quill" becomes "Ada Quill"); several where it
 *            names several; empty where there is no source
 */
public record Quotation(QuotationKind kind, List<Span> content, List<Span> marked, List<Span> cue, List<Span> source, List<Speaker> speakers) {

	public Quotation {
		if (content.isEmpty())
			throw new IllegalArgumentException("a quotation without content");
		content = List.copyOf(content);
		marked = List.copyOf(marked);
		cue = List.copyOf(cue);
		source = List.copyOf(source);
		speakers = List.copyOf(speakers);
	}

	/** The speaker's name, or all their names where they are several ("Ada Quill, Ben Marsh and Cora Reed"); {@code null} where nobody is named. */
	public String speaker() {
		return SpeakerMessages.names(speakers);
	}

	/** From the first quoted word to the last, what stands between included. */
	public Span hull() {
		return Span.hull(content);
	}

	/** From the first word that it consists of or that attributes it to the last. */
	Span all() {
		int from = Integer.MAX_VALUE;
		int to = 0;
		for (List<Span> spans : List.of(content, cue, source))
			for (Span span : spans) {
				from = Math.min(from, span.start());
				to = Math.max(to, span.end());
			}
		return new Span(from, to);
	}

	/** This quotation moved by {@code delta} UTF-16 units. It has no speakers. */
	Quotation shift(int delta) {
		return shift(delta, List.of());
	}

	/** This quotation moved by {@code delta} UTF-16 units. @param moved its speakers, where they stand then */
	Quotation shift(int delta, List<Speaker> moved) {
		return new Quotation(kind, shifted(content, delta), shifted(marked, delta), shifted(cue, delta), shifted(source, delta), moved);
	}

	private static List<Span> shifted(List<Span> spans, int delta) {
		if (delta == 0 || spans.isEmpty())
			return spans;
		Span[] all = new Span[spans.size()];
		for (int i = 0; i < all.length; i++)
			all[i] = spans.get(i).shift(delta);
		return List.of(all);
	}

	/** Whether this is the other one moved by {@code delta} UTF-16 units, whoever the speakers are. */
	boolean isMoved(Quotation other, int delta) {
		return this == other || kind == other.kind && areMoved(content, other.content, delta) && areMoved(marked, other.marked, delta) && areMoved(cue, other.cue, delta)
				&& areMoved(source, other.source, delta);
	}

	private static boolean areMoved(List<Span> spans, List<Span> others, int delta) {
		if (spans.size() != others.size())
			return false;
		for (int i = 0; i < spans.size(); i++)
			if (spans.get(i).start() != others.get(i).start() + delta || spans.get(i).end() != others.get(i).end() + delta)
				return false;
		return true;
	}
}
