package org.galleyproof.core.dossier.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.user.Progress;
import org.galleyproof.index.StatementDocument;

/** Whatever is edited, undone and redone, in whatever order and with saves between. */
class EditPropertyTest {

	@TempDir
	Path folder;

	@Test
	void whatIsUndoneLeavesTheFilesAsTheyWere() throws Exception {
		for (int seed = 0; seed < 12; seed++) {
			Path desk = folder.resolve("desk" + seed);
			SampleDossier.make(desk);
			Map<String, String> before = files(desk);
			try (DossierStore store = DossierOpening.open(desk); DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
				RandomEdits edits = new RandomEdits(editor, seed);
				for (int step = 0; step < 30; step++)
					edits.step(seed % 2 == 0);
				while (editor.undoable().isPresent())
					editor.undo();
				editor.save(Progress.NONE);
				assertFalse(editor.isDirty());
			}
			assertEquals(before, files(desk), "seed " + seed);
		}
	}

	@Test
	void whatIsSavedIsWhatWasEdited() throws Exception {
		for (int seed = 100; seed < 108; seed++) {
			Path desk = folder.resolve("desk" + seed);
			SampleDossier.make(desk);
			try (DossierStore store = DossierOpening.open(desk)) {
				try (DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
					RandomEdits edits = new RandomEdits(editor, seed);
					for (int step = 0; step < 30; step++)
						edits.step(true);
					editor.save(Progress.NONE);
					assertFalse(editor.isDirty());
				}
				assertEquals(List.of(), store.checkHistory(), "seed " + seed);
				// the index knows what it would know if it were made anew
				Map<String, StatementDocument> kept = RandomEdits.indexed(store);
				Path copy = folder.resolve("copy" + seed);
				copy(desk, copy);
				try (DossierStore anew = DossierOpening.open(copy)) {
					assertEquals(RandomEdits.indexed(anew), kept, "seed " + seed);
					assertTrue(anew.problems().isEmpty(), anew.problems().toString());
				}
			}
		}
	}

	/** All files but the index and the history, which tells of every save. */
	private static Map<String, String> files(Path desk) throws Exception {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(desk)) {
			for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
				String name = desk.relativize(file).toString();
				if (!name.startsWith(".index") && !name.startsWith("history"))
					files.put(name, Files.readString(file));
			}
		}
		return files;
	}

	private static void copy(Path desk, Path copy) throws Exception {
		for (Map.Entry<String, String> file : files(desk).entrySet()) {
			Files.createDirectories(copy.resolve(file.getKey()).getParent());
			Files.writeString(copy.resolve(file.getKey()), file.getValue());
		}
	}
}
