package org.galleyproof.core.dossier.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.galleyproof.core.Progress;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.edit.DossierEditor;
import org.galleyproof.core.dossier.edit.SampleDossier;
import org.galleyproof.model.dossier.VerificationStatus;

class HistoryTest {

	@TempDir
	Path folder;

	@BeforeEach
	void dossier() throws Exception {
		SampleDossier.make(folder);
		try (DossierStore store = DossierStore.open(folder)) {
			for (int i = 0; i < 3; i++)
				try (DossierEditor editor = DossierEditor.open(store, "Ida Moss " + i)) {
					editor.statements().verify(editor.statement("ferry-1"), i == 1 ? VerificationStatus.DISPUTED : VerificationStatus.VERIFIED,
							"note \u201c" + i + "\u201d\n\"x\"", null);
					editor.people().addRole(editor.person("ada-quill").orElseThrow(), "Mayor " + i, null, null, null);
					editor.save(Progress.NONE);
				}
		}
	}

	@Test
	void tellsWhoChangedWhatFromWhatToWhat() throws Exception {
		try (DossierStore store = DossierStore.open(folder)) {
			List<HistoryEntry> entries = store.history().of("ferry-1");
			HistoryEntry first = entries.get(0);
			assertEquals("Ida Moss 0", first.by());
			assertEquals("set", first.what());
			assertEquals("Statement", first.type());
			assertEquals("ferry", first.in());
			assertEquals("verification.status", first.feature());
			assertEquals(List.of("null verified", "verified disputed", "disputed verified"),
					entries.stream().filter(entry -> entry.feature().equals("verification.status")).map(entry -> entry.from() + ' ' + entry.to()).toList());
			assertTrue(entries.stream().anyMatch(entry -> "note \u201c1\u201d\n\"x\"".equals(entry.to())));
			// a source's history has its import and its statements', a person's the roles'
			assertEquals("import", store.history().of("ferry").get(0).what());
			assertEquals(entries.size() + 1, store.history().of("ferry").size());
			assertEquals(List.of("create", "set"), store.history().of("ada-quill").stream().limit(2).map(HistoryEntry::what).toList());
			assertEquals("ada-quill.mayor-0", store.history().of("ada-quill").get(0).id());
			assertEquals(List.of(), store.history().of("nobody"));
			assertEquals(List.of(), store.checkHistory());
		}
	}

	@Test
	void everyRewrittenOrRemovedLineShows() throws Exception {
		Path file = only();
		List<String> lines = Files.readAllLines(file);
		for (int i = 0; i < lines.size(); i++) {
			List<String> rewritten = new ArrayList<>(lines);
			rewritten.set(i, lines.get(i).replaceFirst("\"at\":\"20\\d\\d", "\"at\":\"2019"));
			Files.write(file, rewritten);
			check(i == lines.size() - 1 ? new HistoryCheck.Broken(name(file), 0, HistoryCheck.Fault.END_MISSING)
					: new HistoryCheck.Broken(name(file), i + 2, HistoryCheck.Fault.PREDECESSOR_MISSING));
			List<String> shorter = new ArrayList<>(lines);
			shorter.remove(i);
			Files.write(file, shorter);
			check(i == lines.size() - 1 ? new HistoryCheck.Broken(name(file), 0, HistoryCheck.Fault.END_MISSING)
					: new HistoryCheck.Broken(name(file), i + 1, HistoryCheck.Fault.PREDECESSOR_MISSING));
		}
		List<String> damaged = new ArrayList<>(lines);
		damaged.set(1, "{\"at\":");
		Files.write(file, damaged);
		try (DossierStore store = DossierStore.open(folder)) {
			assertEquals(List.of(new HistoryCheck.Broken(name(file), 2, HistoryCheck.Fault.DAMAGED),
					new HistoryCheck.Broken(name(file), 3, HistoryCheck.Fault.PREDECESSOR_MISSING)), store.checkHistory());
			// what can be read still is
			assertEquals(lines.size() - 1, store.history().all().size());
		}
	}

	@Test
	void twoHistoriesThatWereMergedAreWhole() throws Exception {
		Path file = only();
		String common = Files.readString(file);
		change("Ada");
		String ours = Files.readString(file).substring(common.length());
		Files.writeString(file, common);
		change("Ben");
		String theirs = Files.readString(file).substring(common.length());
		Files.writeString(file, common + ours + theirs);
		try (DossierStore store = DossierStore.open(folder)) {
			assertEquals(List.of(), store.checkHistory());
		}
		change("Cy");
		try (DossierStore store = DossierStore.open(folder)) {
			assertEquals(List.of(), store.checkHistory());
			assertTrue(store.history().of("market").stream().map(HistoryEntry::by).toList().containsAll(List.of("Ada", "Ben", "Cy")));
		}
	}

	@Test
	void aFullFileIsFollowedByTheNext() throws Exception {
		try (DossierStore store = DossierStore.open(folder); DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
			for (int i = 0; i < 3; i++) {
				editor.sources().title(editor.source("market"), (i + "x").repeat(150_000));
				editor.save(Progress.NONE);
			}
			assertEquals(List.of(), store.checkHistory());
		}
		try (Stream<Path> files = Files.list(folder.resolve("history"))) {
			assertTrue(files.filter(file -> file.toString().endsWith("jsonl")).count() > 1);
		}
		assertTrue(Files.readString(folder.resolve("history/.gitattributes")).contains("merge=union"));
	}

	private void change(String by) throws Exception {
		try (DossierStore store = DossierStore.open(folder); DossierEditor editor = DossierEditor.open(store, by)) {
			editor.sources().publisher(editor.source("market"), by);
			editor.save(Progress.NONE);
		}
	}

	private void check(HistoryCheck.Broken expected) throws Exception {
		try (DossierStore store = DossierStore.open(folder)) {
			assertEquals(List.of(expected), store.checkHistory());
		}
	}

	private Path only() throws Exception {
		try (Stream<Path> files = Files.list(folder.resolve("history"))) {
			return files.filter(file -> file.toString().endsWith("jsonl")).findFirst().orElseThrow();
		}
	}

	private static String name(Path file) {
		return file.getFileName().toString();
	}
}
