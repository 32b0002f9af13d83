package org.galleyproof.cli.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.galleyproof.cli.CommandLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The command line inside OSGi, as the product for every platform runs it: with the wrapped Lucene, with EMF's registries, and
 * without a single bundle of the user interface.
 */
class HeadlessTest {

	@TempDir
	Path folder;

	@Test
	void noBundleOfTheUserInterfaceIsThere() {
		List<String> names = Arrays.stream(FrameworkUtil.getBundle(HeadlessTest.class).getBundleContext().getBundles()).filter(bundle -> bundle.getState() != Bundle.INSTALLED)
				.map(Bundle::getSymbolicName).toList();
		assertTrue(names.contains("org.galleyproof.cli"), () -> "the command line is not among " + names);
		assertEquals(List.of(), names.stream().filter(name -> name.startsWith("org.eclipse.swt") || name.startsWith("org.eclipse.jface") || name.startsWith("org.eclipse.ui")).toList());
	}

	@Test
	void importsAndChecks() throws Exception {
		Path transcript = Files.writeString(folder.resolve("hearing.txt"), """
				Hearing on the lighthouse

				MIRA TOLLAND: The lamp has not failed once in nine winters, and we will keep it lit.

				OTTO BREKKE: Then the council should say so in writing.
				""");
		Path draft = Files.writeString(folder.resolve("draft.txt"), "“The lamp has failed once in nine winters, and we will keep it lit,” Mira Tolland said.\n");
		Path dossier = folder.resolve("dossier");
		Answer imported = run("import", transcript.toString(), "--dossier", dossier.toString());
		assertEquals(0, imported.status, imported.err);
		Answer checked = run("check", draft.toString(), "--dossier", dossier.toString(), "--format", "json");
		assertEquals(1, checked.status, checked.err);
		assertTrue(checked.out.contains("NEGATION_CHANGED"), checked.out);
	}

	@Test
	void aMissingDossierIsOneLine() throws Exception {
		Path draft = Files.writeString(folder.resolve("draft.txt"), "“We will,” she said.\n");
		Answer answer = run("check", draft.toString(), "--dossier", folder.resolve("nowhere").toString());
		assertEquals(2, answer.status);
		assertEquals("", answer.out);
		assertEquals(1, answer.err.lines().count(), answer.err);
	}

	private record Answer(int status, String out, String err) {
	}

	private static Answer run(String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int status = CommandLine.run(arguments, InputStream.nullInputStream(), new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
		return new Answer(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}
}
