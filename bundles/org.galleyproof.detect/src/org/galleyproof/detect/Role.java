package org.galleyproof.detect;

import org.galleyproof.text.Span;

/**
 * What the draft says that a person is or was.
 *
 * @param title the office, rank or work as printed, without article and "former": "mayor", "UK Foreign Secretary"
 * @param organisation where, as printed: "Eastport" of "the mayor of Eastport"; {@code null} where nothing is said or where it
 *            stands before the title
 * @param former whether the draft says that the role is over: "former", "ex-", "then", "the late"
 * @param span where the draft says so, Java offsets: title and organisation
 */
public record Role(String title, String organisation, boolean former, Span span) {

	/** This role moved by {@code delta} UTF-16 units. */
	Role shift(int delta) {
		return new Role(title, organisation, former, span.shift(delta));
	}

	/** In one phrase: "former mayor of Eastport"; as {@code RoleName} takes it apart again. */
	public String text() {
		return (former ? "former " : "") + title + (organisation == null ? "" : " of " + organisation);
	}
}
