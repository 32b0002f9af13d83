package org.galleyproof.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.galleyproof.core.dossier.SourceVersion;

/**
 * What became of the files of one call, in their order.
 *
 * @param taken the files that were read without a failure
 * @param refused the files of which nothing was added
 */
public record ImportReport(List<Taken> taken, List<Refused> refused) {

	public ImportReport {
		taken = List.copyOf(taken);
		refused = List.copyOf(refused);
	}

	/**
	 * @param file as it was named
	 * @param sources added
	 * @param statements added
	 * @param known statements that the dossier had already, which were left alone
	 * @param version of which source it is a new version; {@code null} where it is none
	 * @param note what its user should know of how it was read, a sentence; {@code null} for nothing
	 */
	public record Taken(String file, int sources, int statements, int known, SourceVersion version, String note) {

		/** A file that is no new version of a source. */
		public Taken(String file, int sources, int statements, int known) {
			this(file, sources, statements, known, null, null);
		}

		/** A sentence that tells of the version before; empty where there is none. */
		public Optional<String> versionNote() {
			return Optional.ofNullable(version)
					.map(before -> ExchangeMessages.text("version", file, before.title().isEmpty() ? before.id() : before.title(), before.unchanged(), before.changed().size()));
		}

		/** What is to be told of it, a sentence each. */
		public List<String> notes() {
			return Stream.concat(versionNote().stream(), Optional.ofNullable(note).stream()).toList();
		}

		/** The same with a note; one of {@code null} says nothing. */
		Taken with(String added) {
			return new Taken(file, sources, statements, known, version, added == null ? note : added);
		}
	}

	/**
	 * @param file as it was named
	 * @param reason a full sentence that names the file and the place
	 */
	public record Refused(String file, String reason) {
	}

	/** Number of sources added. */
	public int sources() {
		return taken.stream().mapToInt(Taken::sources).sum();
	}

	/** Number of statements added. */
	public int statements() {
		return taken.stream().mapToInt(Taken::statements).sum();
	}

	/** Number of statements that the dossier had already. */
	public int known() {
		return taken.stream().mapToInt(Taken::known).sum();
	}
}
