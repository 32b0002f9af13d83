package org.galleyproof.model.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed code is what the models give, byte for byte: nobody edited it, nobody forgot to generate. */
class GeneratedCodeIsCurrentTest {

	@TempDir
	Path output;

	@Test
	void committedCodeIsWhatTheModelsGive() throws IOException {
		Path bundle = GenerateModel.projectRoot().resolve("bundles/org.galleyproof.model");
		GenerateModel.generate(bundle.resolve("model"), output);
		Map<String, String> expected = read(output);
		Map<String, String> committed = read(bundle.resolve("src-gen"));
		assertEquals(expected.keySet(), committed.keySet(), "Generate again: the files differ");
		for (Map.Entry<String, String> file : expected.entrySet())
			assertEquals(file.getValue(), committed.get(file.getKey()), "Generate again: " + file.getKey() + " differs");
	}

	private static Map<String, String> read(Path folder) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> found = Files.walk(folder)) {
			for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator)
				files.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
		}
		return files;
	}
}
