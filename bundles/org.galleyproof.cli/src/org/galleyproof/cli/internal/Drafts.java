package org.galleyproof.cli.internal;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.galleyproof.core.Draft;
import org.galleyproof.core.UserException;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.files.JsonLines;
import org.galleyproof.core.files.JsonRow;
import org.galleyproof.core.files.TextFiles;

/** What a command is given to work on: draft files, or the rows of a JSON Lines file. */
final class Drafts {

	private static final String STANDARD_INPUT = "-";

	/** What to do with a draft. */
	interface Work {
		void on(Draft draft) throws UserException;
	}

	/** What to do with a row. */
	interface RowWork {
		void on(JsonRow row) throws UserException;
	}

	private Drafts() {
	}

	/** Does the work on each file in turn; the draft is called as the file is on the command line. */
	static void each(List<String> files, Work work) throws UserException {
		for (String file : files)
			work.on(new Draft(file, TextFiles.read(path(file)), null));
	}

	/** Does the work on each row as soon as it has been read. */
	static void eachRow(String file, Console console, RowWork work) throws UserException {
		try (JsonLines rows = STANDARD_INPUT.equals(file) ? new JsonLines(Strings.get("standardInput"), console.in()) : JsonLines.open(path(file))) {
			for (JsonRow row = rows.next(); row != null; row = rows.next())
				work.on(row);
		} catch (IOException failure) {
			throw new UserException(Strings.get("notRead", file, failure.getMessage()), failure);
		}
	}

	/** The draft in a row with {@code id}, {@code text} and perhaps a {@code date}. */
	static Draft draft(JsonRow row) throws UserException {
		return new Draft(row.required("id"), row.text("text"), row.date("date"));
	}

	/**
	 * Opens the dossier that was named, or else the nearest one. Says on standard error how far its index is where that has to be
	 * made first, and which of its files are left out because they are damaged.
	 *
	 * @param named {@code null} where none was
	 * @param beside the file to look beside and above; {@code null} or {@code -} for the working folder
	 */
	static DossierStore dossier(Path named, String beside, Console console) throws UserException {
		ProgressLine progress = new ProgressLine(console);
		try {
			DossierStore store = DossierStore.open(named != null ? named : nearest(beside), progress);
			progress.end();
			for (String problem : store.problems())
				console.err().println(Strings.get("failed", problem));
			return store;
		} finally {
			progress.end();
		}
	}

	private static Path nearest(String beside) throws UserException {
		Path from = beside == null || STANDARD_INPUT.equals(beside) ? Path.of("x").toAbsolutePath() : path(beside).toAbsolutePath();
		Optional<Path> found = DossierStore.nearest(from);
		return found.orElseThrow(() -> new UserException(Strings.get("noDossier", from.normalize().getParent())));
	}

	private static Path path(String file) throws UserException {
		try {
			return Path.of(file);
		} catch (InvalidPathException failure) {
			throw new UserException(Strings.get("noPath", file) + ".", failure);
		}
	}
}
