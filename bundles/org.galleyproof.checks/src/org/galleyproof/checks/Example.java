package org.galleyproof.checks;

import java.util.ArrayList;
import java.util.List;

import org.galleyproof.text.Span;

/**
 * A quotation and its source, and what must be found in it.
 *
 * @param draft the quotation's words as printed
 * @param source the statement's words; {@code null} for a dossier that knows nothing of it
 * @param found the places that must be found, Java offsets in {@code draft}; empty for a right example
 * @param corrected the draft after all replacements; {@code null} where none is proposed
 */
public record Example(String draft, String source, List<Span> found, String corrected) {

	public Example {
		found = List.copyOf(found);
	}

	/** A wrong example: what must be found stands between {@code ‹ ›} in {@code marked}. */
	public static Example wrong(String marked, String source, String corrected) {
		StringBuilder draft = new StringBuilder();
		List<Span> found = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < marked.length(); i++) {
			char sign = marked.charAt(i);
			if (sign == '\u2039')
				start = draft.length();
			else if (sign == '\u203A')
				found.add(new Span(start, draft.length()));
			else
				draft.append(sign);
		}
		return new Example(draft.toString(), source, found, corrected);
	}

	/** A right example: nothing of severity warning or error may be found. */
	public static Example right(String draft, String source) {
		return new Example(draft, source, List.of(), null);
	}
}
