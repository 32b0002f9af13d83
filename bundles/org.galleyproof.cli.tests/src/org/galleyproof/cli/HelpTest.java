package org.galleyproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "check", "detect", "match", "import", "history" })
	void helpExplainsEveryOption(String command) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		String[] args = command.isEmpty() ? new String[] { "--help" } : new String[] { command, "--help" };
		int status = CommandLine.run(args, new ByteArrayInputStream(new byte[0]), new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
		String help = out.toString(StandardCharsets.UTF_8);
		assertEquals(0, status);
		assertEquals("", err.toString(StandardCharsets.UTF_8));
		assertTrue(help.contains("Usage: galleyproof"), help);
		for (String line : help.lines().filter(line -> line.matches(" {2,6}-.*")).toList())
			assertTrue(line.matches(" +-.*  +\\S.*"), "an option without a description: " + line);
	}

	@Test
	void processPrintsHelpOnStandardOutput(@TempDir Path folder) {
		Program.Result result = Program.run(folder, "check", "--help");
		assertEquals(0, result.status());
		assertTrue(result.out().contains("--dossier=DIR"), result.out());
		assertEquals("", result.err());
	}

	@Test
	void versionIsOneLine(@TempDir Path folder) {
		Program.Result result = Program.run(folder, "--version");
		assertEquals(0, result.status());
		assertEquals(1, result.out().lines().count());
		assertTrue(result.out().startsWith("Galleyproof "));
	}

	@Test
	void commandLineNeedsNoClassOfTheWorkbench() {
		for (String path : System.getProperty("java.class.path").split(System.getProperty("path.separator")))
			assertFalse(path.contains("org.eclipse.swt") || path.contains("org.eclipse.ui") || path.contains("org.eclipse.jface"), path);
	}
}
