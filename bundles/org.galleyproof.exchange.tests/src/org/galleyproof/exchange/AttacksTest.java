package org.galleyproof.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;

/**
 * Every format is offered every file made to harm, by a process with a heap of {@value #HEAP} MB. Each is taken whole or refused with a sentence that
 * names it; none takes the process down, writes outside, or takes time without end.
 */
class AttacksTest {

	private static final int HEAP = 384;
	/** For all of them, in minutes: many times what they take. */
	private static final int LONGEST = 10;

	@TempDir
	Path folder;

	@Test
	void filesMadeToHarmAreTakenOrRefusedWithAReason() throws Exception {
		String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		Path out = folder.resolve("out.txt");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + HEAP + "m", "-XX:+UseSerialGC", "-Dstdout.encoding=UTF-8",
				"--enable-native-access=ALL-UNNAMED", "-cp", classes, Attacks.class.getName(), Files.createDirectories(folder.resolve("work")).toString())
				.redirectOutput(out.toFile()).redirectError(folder.resolve("err.txt").toFile()).start();
		boolean ended = process.waitFor(LONGEST, TimeUnit.MINUTES);
		process.destroyForcibly().waitFor();
		List<String> lines = Files.readAllLines(out);
		assertTrue(ended, () -> "without end, after " + lines);
		String last = lines.isEmpty() ? "nothing" : lines.get(lines.size() - 1);
		assertEquals(0, process.exitValue(), () -> "it broke down after " + last + ": " + read(folder.resolve("err.txt")));
		Map<String, Integer> outcomes = new TreeMap<>();
		List<String> silent = new ArrayList<>();
		for (String line : lines.subList(0, lines.size() - 1)) {
			String[] fields = line.split("\\|", 3);
			outcomes.merge(fields[0] + " " + fields[2].split(" ")[0], 1, Integer::sum);
			if (fields[2].startsWith("refused") && !fields[2].contains(fields[1].equals("two gigabytes") ? "sparse." : fields[1].replace(' ', '-')))
				silent.add(line);
			if (fields[1].equals("two gigabytes"))
				assertTrue(fields[2].startsWith("refused"), line);
		}
		System.out.println("files made to harm: " + outcomes);
		assertEquals(List.of(), silent, "a reason names its file");
		assertEquals(Attacks.FORMATS.size(), outcomes.keySet().stream().filter(each -> each.endsWith("refused")).count());
		try (Stream<Path> files = Files.walk(folder)) {
			assertFalse(files.anyMatch(file -> file.getFileName().toString().startsWith("escaped")));
		}
		try (DossierStore store = DossierOpening.open(folder.resolve("work/in/dossier"))) {
			assertEquals("statements " + store.index().count(), last);
			assertEquals(List.of(), store.problems());
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file).lines().limit(40).toList().toString();
		} catch (java.io.IOException e) {
			return e.toString();
		}
	}
}
