package org.galleyproof.checks;

import java.util.List;
import java.util.Objects;

import org.galleyproof.text.Span;

/**
 * One of those whom a draft ascribes words to. Spans are Java offsets in the draft.
 *
 * @param name in full as far as the draft or the desk tells; {@code null} for somebody without a name
 * @param named the words that name this one
 * @param person whether it is a person and no body, group or document
 * @param sure whether the source's own words name this one and all of the quotation is in question; {@code false} for a pronoun, which
 *            may be read another way, and for a part of a quotation
 * @param titles what the draft says here that this one is, in its order
 */
public record Attributed(String name, Span named, boolean person, boolean sure, List<Title> titles) {

	/**
	 * A title in the draft.
	 *
	 * @param text in one phrase: "former mayor of Eastport"
	 * @param span the words that say so
	 */
	public record Title(String text, Span span) {
		public Title {
			Objects.requireNonNull(text);
			Objects.requireNonNull(span);
		}
	}

	public Attributed {
		Objects.requireNonNull(named);
		titles = List.copyOf(titles);
	}
}
