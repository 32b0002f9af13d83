package org.galleyproof.cli.internal;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.galleyproof.core.Draft;
import org.galleyproof.core.DraftDay;
import org.galleyproof.core.files.JsonLines;
import org.galleyproof.core.files.JsonRow;
import org.galleyproof.core.files.TextFiles;
import org.galleyproof.core.proof.SavedChoices;
import org.galleyproof.core.user.UserException;
import org.galleyproof.exchange.DraftText;

/** What a command is given to work on: draft files, or the rows of a JSON Lines file. */
final class Drafts {

	/** In place of a file. */
	static final String STANDARD_INPUT = "-";

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

	/**
	 * Does the work on each file in turn; the draft is called as the file is on the command line. What can't be read of the decisions beside it is said on
	 * standard error, and the draft is worked on without them.
	 *
	 * @param day that somebody gave; {@code null} for none
	 */
	static void each(List<String> files, LocalDate day, Console console, Work work) throws UserException {
		for (String file : files) {
			Path path = path(file);
			String text = TextFiles.read(path);
			String name = path.getFileName().toString();
			DraftDay kept = day == null ? kept(path, console) : DraftDay.given(day);
			work.on(Draft.dated(file, text, kept.isKnown() ? kept : DraftDay.of(null, DraftText.day(name, text), name, text)));
		}
	}

	private static DraftDay kept(Path draft, Console console) {
		try {
			return DraftDay.kept(SavedChoices.day(draft));
		} catch (UserException e) {
			console.err().println(Strings.get("failed", e.getMessage()));
			return DraftDay.UNKNOWN;
		}
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

	/** The draft in a row with {@code id}, {@code text} and perhaps a {@code date}. @param day that counts instead; {@code null} for none */
	static Draft draft(JsonRow row, LocalDate day) throws UserException {
		String id = row.required("id");
		String text = row.text("text");
		return Draft.dated(id, text, DraftDay.of(given(row, day), id, text));
	}

	/** The day of what a row asks about: its {@code date}, or what its {@code id} names. @param day that counts instead; {@code null} for none */
	static DraftDay day(JsonRow row, LocalDate day) throws UserException {
		LocalDate given = given(row, day);
		return given != null ? DraftDay.given(given) : DraftDay.ofName(row.required("id"));
	}

	private static LocalDate given(JsonRow row, LocalDate day) throws UserException {
		LocalDate date = row.date("date");
		return day != null ? day : date;
	}

	/** @throws UserException where {@code file} can be no name of a file on this machine */
	static Path path(String file) throws UserException {
		try {
			return Path.of(file);
		} catch (InvalidPathException failure) {
			throw new UserException(Strings.get("noPath", file) + ".", failure);
		}
	}
}
