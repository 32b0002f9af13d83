package org.galleyproof.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.galleyproof.core.Progress;
import org.galleyproof.core.dossier.DossierStore;

/** Kills importing processes at odd moments and looks at what is left. */
class KilledImportTest {

	private static final int ROWS = 6000;

	@TempDir
	Path folder;

	/** The process that gets killed: imports the first file given into the dossier given second. */
	public static void main(String[] arguments) throws Exception {
		try (DossierStore store = DossierStore.openOrCreate(Path.of(arguments[1]))) {
			System.out.println("ready");
			ImportReport report = Importers.run(List.of(Path.of(arguments[0])), store, Progress.NONE);
			System.out.println(report);
		}
	}

	@Test
	void whateverTheMomentTheDossierOpensAndTheImportCanBeRepeated() throws Exception {
		List<String> rows = new ArrayList<>();
		for (int i = 0; i < ROWS; i++)
			rows.add("{\"id\":\"r" + i + "\",\"text\":\"Sentence " + i + " about the ferry.\",\"speaker\":\"Ada Quill" + (char) ('a' + i % 26)
					+ "\",\"event\":\"Hearing " + i / 10 + "\"}");
		Path file = Files.write(folder.resolve("rows.jsonl"), rows);
		Path dossier = folder.resolve("dossier");
		int killed = 0;
		for (int round = 0; round < 5; round++) {
			String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
			Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-cp", classes,
					KilledImportTest.class.getName(),
					file.toString(), dossier.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
			try (BufferedReader out = process.inputReader()) {
				assertEquals("ready", out.readLine());
				if (!process.waitFor(150L + 250 * round, TimeUnit.MILLISECONDS)) {
					process.destroyForcibly().waitFor();
					killed++;
				}
			}
			if (!Files.exists(dossier.resolve("dossier.xmi")))
				continue;
			try (DossierStore store = DossierStore.open(dossier)) {
				assertEquals(List.of(), store.problems());
				try (Stream<Path> files = Files.walk(dossier.resolve("sources"))) {
					assertEquals(0, files.filter(each -> each.toString().endsWith(".tmp")).count());
				} catch (NoSuchFileException e) {
					assertEquals(0, store.index().count());
				}
				for (int i = 0; i < ROWS; i += 97)
					if (store.index().get("r" + i).isPresent())
						assertTrue(store.source(store.index().get("r" + i).orElseThrow().sourceId()).getStatements().stream()
								.noneMatch(statement -> statement.getSpeaker() == null || statement.getSpeaker().eIsProxy()));
			}
		}
		try (DossierStore store = DossierStore.openOrCreate(dossier)) {
			assertEquals(List.of(), Importers.run(List.of(file), store, Progress.NONE).refused());
			assertEquals(ROWS, store.index().count());
		}
		assertTrue(killed > 0, "no import took long enough to be killed");
	}
}
