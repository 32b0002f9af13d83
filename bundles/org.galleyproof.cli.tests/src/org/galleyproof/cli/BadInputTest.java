package org.galleyproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.galleyproof.core.dossier.DossierOpening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with the input: one line that names it, status 2, no stack trace, nothing on standard output. */
class BadInputTest extends DeskAtHand {

	@Override
	void fill() throws IOException {
		desk.write("good.txt", Desk.FAITHFUL);
		desk.write("empty.txt", "");
		desk.write("blank.txt", " \n\n\t\n");
		Files.write(folder.resolve("binary.txt"), new byte[] { 'P', 'K', 3, 4, 0, 0, 'x', (byte) 0xFF });
		Files.write(folder.resolve("latin.txt"), "Das sagte Müller.".getBytes(StandardCharsets.ISO_8859_1));
		Files.write(folder.resolve("surrogate.txt"), new byte[] { 'a', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, 'b' });
		Files.createDirectories(folder.resolve("folder.txt"));
		Files.writeString(folder.resolve("line.txt"), "word ".repeat(20 << 18));
	}

	@ParameterizedTest
	@ValueSource(strings = { "missing.txt", "empty.txt", "blank.txt", "binary.txt", "latin.txt", "surrogate.txt", "folder.txt", "line.txt" })
	void draftThatCantBeReadIsNamed(String name) {
		assertOneLine(name, desk.run("check", name, "--dossier", "dossier"));
	}

	@Test
	void detectRefusesTheSame() {
		assertOneLine("binary.txt", desk.run("detect", "binary.txt"));
	}

	@Test
	void missingDossierIsNamed() {
		assertOneLine("no-such-dossier", desk.run("check", "good.txt", "--dossier", "no-such-dossier"));
	}

	@Test
	void folderThatIsNoDossierIsNamed() {
		assertOneLine("folder.txt", desk.run("check", "good.txt", "--dossier", "folder.txt"));
	}

	/** In a folder with no dossier above it: any program may have left one in the system's folder of temporary files. */
	@Test
	void noDossierAnywhereIsSaid() throws IOException {
		Path place = Stream.of("java.io.tmpdir", "user.dir", "user.home").map(name -> Path.of(System.getProperty(name)))
				.filter(candidate -> Files.isWritable(candidate) && DossierOpening.nearest(candidate.resolve("desk/good.txt")).isEmpty()).findFirst()
				.orElseThrow(() -> new IllegalStateException("every folder that this test may write to has a dossier in it or above it"));
		Path elsewhere = Files.createTempDirectory(place, "desk");
		Path draft = Files.writeString(elsewhere.resolve("good.txt"), Desk.FAITHFUL);
		try {
			assertOneLine("--dossier", Program.run(elsewhere, "check", "good.txt"));
		} finally {
			Files.delete(draft);
			Files.delete(elsewhere);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"id\":\"a\",\"text\":\"Half a li", "{\"id\":\"a\"}", "{\"text\":\"No id.\"}", "[1]", "nonsense", "{\"id\":\"a\",\"text\":\"Half \\ud83d a pair.\"}",
			"{\"id\":\"a\",\"text\":5}", "{\"id\":\"a\",\"text\":\"Good.\",\"date\":\"yesterday\"}" })
	void damagedRowIsNamedWithItsLine(String row) {
		desk.write("rows.jsonl", "\n" + row + "\n");
		assertOneLine("rows.jsonl, line 2", desk.run("detect", "--jsonl", "rows.jsonl"));
	}

	@Test
	void rowOfTwentyMegabytesIsRefused() throws IOException {
		Files.writeString(folder.resolve("long.jsonl"), "{\"id\":\"a\",\"text\":\"" + "word ".repeat(20 << 18) + "\"}\n");
		assertOneLine("long.jsonl, line 1", desk.run("detect", "--jsonl", "long.jsonl"));
	}

	@Test
	void wrongArgumentsAreNamed() {
		assertOneLine("--frob", desk.run("check", "good.txt", "--frob"));
		assertOneLine("text, json", desk.run("check", "good.txt", "--format", "sarif"));
		assertOneLine("frobnicate", desk.run("frobnicate"));
		assertOneLine("check, detect, match", desk.run());
		assertOneLine("--jsonl", desk.run("check"));
		assertOneLine("--top", desk.run("match", "harbour", "--top", "0"));
		assertOneLine("--top", desk.run("match", "harbour", "--top", "many"));
	}

	@Test
	void outputThatCantBeWrittenIsNamed() {
		assertOneLine("no-such-folder", desk.run("check", "good.txt", "--output", "no-such-folder/answer.txt"));
	}

	@Test
	void importOfABinaryFileChangesNothing() {
		assertOneLine("binary.txt", desk.run("import", "binary.txt", "--dossier", "dossier"));
		assertEquals(0, desk.run("check", "good.txt", "--dossier", "dossier").status());
	}

	@Test
	void failedImportLeavesNoNewDossier() {
		assertOneLine("missing.txt", desk.run("import", "missing.txt", "--dossier", "never"));
		assertOneLine("binary.txt", desk.run("import", "binary.txt", "--dossier", "never"));
		assertFalse(Files.exists(folder.resolve("never")));
		assertOneLine("--dossier", desk.run("import", "good.txt"));
	}

	@Test
	void oneBadSourceOfTwoIsNamedAndTheOtherGoesIn() {
		Program.Result result = desk.run("import", "good.txt", "binary.txt", "--dossier", "two");
		assertEquals(2, result.status());
		assertEquals(1, result.err().lines().count(), result.err());
		assertTrue(result.err().contains("binary.txt"), result.err());
		assertTrue(result.out().startsWith("1 source, "), result.out());
	}

	@Test
	void oddMarksJustWork() {
		desk.write("odd.txt", "\"\"=\n\n\"Bob.\"\n\n\"What.\"\n\nShe said “nothing at all and went.\n\n”");
		Program.Result result = desk.run("detect", "odd.txt");
		assertEquals(0, result.status(), result.toString());
		assertEquals("", result.err());
	}

	private static void assertOneLine(String named, Program.Result result) {
		assertEquals(2, result.status(), result.toString());
		assertEquals("", result.out());
		assertEquals(1, result.err().lines().count(), result.err());
		assertTrue(result.err().contains(named), result.err());
		assertFalse(result.err().contains("Exception"), result.err());
		assertFalse(result.err().contains("should not happen"), result.err());
	}
}
