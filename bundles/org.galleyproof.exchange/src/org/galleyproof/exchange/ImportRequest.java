package org.galleyproof.exchange;

import java.nio.file.Path;
import java.util.Objects;

import org.galleyproof.core.dossier.SourceAbout;
import org.galleyproof.core.dossier.VersionOf;

/**
 * A file to import.
 *
 * @param file where it is
 * @param about what its user says of the source, instead of what the file says; {@code null} to believe the file. Not asked for where the
 *        rows of a table say it each.
 * @param version of which source it is a version, as its user says; a table, whose rows say their sources, is the version of none
 */
public record ImportRequest(Path file, SourceAbout about, VersionOf version) {

	public ImportRequest {
		Objects.requireNonNull(version);
	}

	/** Believes the file. */
	public ImportRequest(Path file) {
		this(file, null);
	}

	/** Leaves it to the dossier to recognise a new version. */
	public ImportRequest(Path file, SourceAbout about) {
		this(file, about, VersionOf.Rule.RECOGNISED);
	}

	/** The same of another file, which stands for it. */
	ImportRequest of(Path other) {
		return new ImportRequest(other, about, version);
	}
}
