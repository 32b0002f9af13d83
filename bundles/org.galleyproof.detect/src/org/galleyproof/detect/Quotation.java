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
}
