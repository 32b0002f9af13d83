package org.galleyproof.core.dossier;

import java.time.LocalDate;

import org.galleyproof.model.dossier.SourceKind;

/**
 * What a source is, as its file says it or as its user corrects that: everything but its words.
 *
 * @param kind what it is, and so how strong it is
 * @param title for people to read
 * @param publisher {@code null} where unknown
 * @param date the day it was published; {@code null} where unknown
 * @param uri where it was found, as given; {@code null} where unknown
 */
public record SourceAbout(SourceKind kind, String title, String publisher, LocalDate date, String uri) {

	public SourceAbout {
		if (kind == null || title == null)
			throw new IllegalArgumentException("a source without a kind or a title");
	}
}
