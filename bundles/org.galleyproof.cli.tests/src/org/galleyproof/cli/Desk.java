package org.galleyproof.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small newsroom of invented people in a folder: a dossier, and drafts to check against it. */
final class Desk {

	private static final String STATEMENTS = """
			{"id":"s1","speaker":"Ada Quill","date":"2026-03-03","title":"Hearing of the harbour board","kind":"transcript","text":"The harbour board spent 3.2 million crowns on the new breakwater. We did not ask the council for a loan, and we will not ask for one this year."}
			{"id":"s2","speaker":"Bram Otterly","date":"2026-03-03","title":"Hearing of the harbour board","kind":"transcript","text":"Fishing boats may use the inner basin again from Easter, whatever the weather does to the old quay."}
			{"id":"s3","speaker":"Ada Quill","date":"2026-03-05","title":"Statement on the ferry","kind":"release","text":"The night ferry to Lunholm carried 41,000 passengers last winter, a cautious but welcome beginning."}
			""";

	/** Says nothing that the dossier doesn't. */
	static final String FAITHFUL = """
			Harbour board keeps its purse shut

			“We did not ask the council for a loan,” Ada Quill told the hearing.

			The ferry was “a cautious but welcome beginning”, Quill said.
			""";

	/** A wrong number and a dropped negation; the emoji stands before both and counts as one code point. */
	static final String FAULTY = """
			Harbour news \uD83D\uDEA2 of the week

			“The harbour board spent 4.2 million crowns on the new breakwater,” Ada Quill said.

			“We did ask the council for a loan,” Quill said.
			""";

	private final Path folder;

	Desk(Path folder) {
		this.folder = folder;
		write("statements.jsonl", STATEMENTS);
		Program.Result imported = Program.run(folder, "import", "statements.jsonl", "--dossier", "dossier");
		if (imported.status() != 0)
			throw new AssertionError(imported.toString());
	}

	Path folder() {
		return folder;
	}

	Path write(String name, String text) {
		try {
			return Files.writeString(folder.resolve(name), text);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	Program.Result run(String... args) {
		return Program.run(folder, args);
	}
}
