package org.galleyproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import} and {@code history} as processes. */
class ImportTest {

	private static final String REPORT = """
			Fair to open

			“We expect four thousand people,” said Odile Farrant, who runs it.

			The fair is in its ninth year.
			""";

	@TempDir
	Path folder;

	@Test
	void theUserSaysOfWhichSourceAFileIsAVersion() throws IOException {
		write("first.txt", REPORT);
		write("second.txt", REPORT.replace("Fair to open", "A correction").replace("four", "five"));
		assertEquals(0, run("import", "first.txt", "--dossier", "dossier").status());
		String id = source("fair-to-open");
		Program.Result version = run("import", "second.txt", "--version-of", id, "--dossier", "dossier");
		assertEquals(0, version.status(), version.toString());
		assertTrue(version.out().contains("second.txt is a new version of “Fair to open”: 1 of its statements is as it was"), version.out());
		write("third.txt", REPORT.replace("ninth", "tenth"));
		Program.Result none = run("import", "third.txt", "--no-version", "--dossier", "dossier");
		assertEquals(0, none.status(), none.toString());
		assertEquals(1, none.out().lines().count(), none.out());
		Program.Result unknown = run("import", "third.txt", "--version-of", "nothing", "--dossier", "dossier");
		assertEquals(2, unknown.status(), unknown.toString());
		assertTrue(unknown.err().contains("has no source nothing"), unknown.err());
		Program.Result two = run("import", "first.txt", "third.txt", "--version-of", id, "--dossier", "dossier");
		assertEquals(2, two.status(), two.toString());
		assertTrue(two.err().contains("--version-of goes with one file"), two.err());
	}

	@Test
	void anotherEncodingIsReadAndTold() throws IOException {
		Files.write(folder.resolve("windows.txt"), REPORT.getBytes(Charset.forName("windows-1252")));
		Program.Result result = run("import", "windows.txt", "--dossier", "dossier");
		assertEquals(0, result.status(), result.toString());
		assertTrue(result.out().contains("windows.txt is not in UTF-8 and was read as windows-1252"), result.out());
		Program.Result found = run("match", "--dossier", "dossier", "We expect four thousand people");
		assertTrue(found.out().contains("We expect four thousand people"), found.out());
	}

	@Test
	void aLineOfTheHistoryThatWasAddedByHandIsTold() throws IOException {
		write("first.txt", REPORT);
		assertEquals(0, run("import", "first.txt", "--dossier", "dossier").status());
		Program.Result whole = run("history", "--dossier", "dossier");
		assertEquals(0, whole.status(), whole.toString());
		Path file;
		try (Stream<Path> files = Files.list(folder.resolve("dossier/history"))) {
			file = files.filter(each -> each.toString().endsWith(".jsonl")).findFirst().orElseThrow();
		}
		String line = Files.readAllLines(file).get(0).replaceFirst("\"by\":\"[^\"]*\"", "\"by\":\"Somebody Else\"");
		Files.write(file, List.of(line), StandardOpenOption.APPEND);
		Program.Result foreign = run("history", "--dossier", "dossier");
		assertEquals(2, foreign.status(), foreign.toString());
		assertTrue(foreign.err().contains("line 2 was added or changed by other means than this program"), foreign.err());
		assertEquals(1, foreign.err().lines().count(), foreign.err());
	}

	private String source(String beginning) throws IOException {
		try (Stream<Path> files = Files.walk(folder.resolve("dossier/sources"))) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(beginning) && name.endsWith(".xmi")).findFirst().orElseThrow()
					.replace(".xmi", "");
		}
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text);
	}

	private Program.Result run(String... arguments) {
		return Program.run(folder, arguments);
	}
}
