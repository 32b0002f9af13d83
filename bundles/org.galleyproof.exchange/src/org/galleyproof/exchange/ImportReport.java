package org.galleyproof.exchange;

import java.util.List;

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
	 */
	public record Taken(String file, int sources, int statements, int known) {
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
