package org.galleyproof.exchange;

import java.nio.file.Path;

/**
 * A file to import.
 *
 * @param file where it is
 * @param about what its user says of the source, instead of what the file says; {@code null} to believe the file. Not asked for where the
 *        rows of a table say it each.
 */
public record ImportRequest(Path file, SourceAbout about) {

	/** Believes the file. */
	public ImportRequest(Path file) {
		this(file, null);
	}
}
