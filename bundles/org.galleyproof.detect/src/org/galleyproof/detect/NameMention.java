package org.galleyproof.detect;

import java.util.Objects;

import org.galleyproof.text.Span;

/**
 * A name where it stands in a draft.
 *
 * @param span Java offsets; titles before a person's name and the article are no part of it
 * @param text the words as written
 * @param kind as the words and their neighbours tell
 * @param gender 'm' or 'f' by a form of address or the given name of a person, else '?'
 * @param common whether it is a common noun with its article ("the bank") or any word that a sentence begins with, which count as
 *            names only where they take up another
 */
public record NameMention(Span span, String text, NameKind kind, char gender, boolean common) {

	public NameMention {
		Objects.requireNonNull(span);
		Objects.requireNonNull(text);
		Objects.requireNonNull(kind);
	}

	/** This mention moved by {@code delta} UTF-16 units. */
	NameMention shift(int delta) {
		return new NameMention(span.shift(delta), text, kind, gender, common);
	}

	/** This mention, which is a name and of that kind. */
	NameMention as(NameKind other) {
		return new NameMention(span, text, other, gender, false);
	}
}
