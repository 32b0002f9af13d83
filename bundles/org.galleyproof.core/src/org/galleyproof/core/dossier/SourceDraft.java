package org.galleyproof.core.dossier;

import java.time.LocalDate;
import java.util.List;

import org.galleyproof.model.dossier.SourceKind;

/**
 * A source on its way into a dossier.
 *
 * @param id stable; lower-case letters, digits and hyphens only, as it becomes a file name; see {@link SourceIds}
 * @param kind what it is
 * @param title for people to read
 * @param publisher {@code null} where unknown
 * @param uri where it was found, as given; {@code null} where unknown
 * @param date the day it was published, or on which everything in it was said; {@code null} where unknown
 * @param event the occasion; {@code null} where there is none
 * @param part from 1, where a large source is split; 0 where it is whole
 * @param text the whole text
 * @param statements in the order of the text
 * @param original the imported file, to be kept beside; {@code null} where the source has none of its own
 */
public record SourceDraft(String id, SourceKind kind, String title, String publisher, String uri, LocalDate date, String event, int part, String text,
		List<StatementDraft> statements, Original original) {

	public SourceDraft {
		statements = List.copyOf(statements);
	}

	/**
	 * The file that a source was imported from.
	 *
	 * @param extension of its name, without the dot: lower-case letters and digits
	 * @param bytes exactly as they were
	 * @param digest SHA-256 in hexadecimal digits
	 */
	public record Original(String extension, byte[] bytes, String digest) {
	}
}
