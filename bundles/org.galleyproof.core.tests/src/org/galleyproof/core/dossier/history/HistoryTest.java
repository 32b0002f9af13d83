package org.galleyproof.core.dossier.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.edit.DossierEditor;
import org.galleyproof.core.dossier.edit.SampleDossier;
import org.galleyproof.core.dossier.history.HistoryCheck.Fault;
import org.galleyproof.core.user.Progress;
import org.galleyproof.model.dossier.VerificationStatus;

class HistoryTest {

	@TempDir
	Path folder;

	@BeforeEach
	void dossier() throws Exception {
		SampleDossier.make(folder);
		try (DossierStore store = DossierOpening.open(folder)) {
			for (int i = 0; i < 3; i++)
				try (DossierEditor editor = DossierEditor.open(store, "Ida Moss " + i)) {
					editor.statements().verify(editor.statement("ferry-1"), i == 1 ? VerificationStatus.DISPUTED : VerificationStatus.VERIFIED,
							"note \u201c" + i + "\u201d\n\"x\"", null);
					editor.people().addRole(editor.person("ada-quill").orElseThrow(), "Mayor " + i, null, null, null);
					editor.save(Progress.NONE);
				}
		}
	}

	/** Persian digits, as that language's programs write numbers, would make a name that no history knows. */
	@Test
	void aFullFileIsFollowedByTheNextWhateverTheLanguageOfTheMachine(@TempDir Path history) throws Exception {
		Files.writeString(history.resolve("2999-12-001.jsonl"), "x".repeat(300_000));
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("fa-IR"));
			assertEquals("2999-12-002.jsonl", new HistoryFiles(history).next().getFileName().toString());
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void tellsWhoChangedWhatFromWhatToWhat() throws Exception {
		try (DossierStore store = DossierOpening.open(folder)) {
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
			if (i < lines.size() - 1)
				check(broken(i + 2, Fault.PREDECESSOR_MISSING));
			else
				checkEnd(lines.size());
			List<String> shorter = new ArrayList<>(lines);
			shorter.remove(i);
			Files.write(file, shorter);
			if (i < lines.size() - 1)
				check(broken(i + 1, Fault.PREDECESSOR_MISSING));
			else
				checkEnd(lines.size() - 1);
		}
		List<String> damaged = new ArrayList<>(lines);
		damaged.set(1, "{\"at\":");
		Files.write(file, damaged);
		try (DossierStore store = DossierOpening.open(folder)) {
			assertEquals(List.of(new HistoryCheck.Broken(name(file), 2, HistoryCheck.Fault.DAMAGED),
					new HistoryCheck.Broken(name(file), 3, HistoryCheck.Fault.PREDECESSOR_MISSING)), store.checkHistory());
			// what can be read still is
			assertEquals(lines.size() - 1, store.history().all().size());
		}
	}

	@Test
	void aLineThatNoSaveHoldsIsForeign() throws Exception {
		Path file = only();
		List<String> lines = Files.readAllLines(file);
		for (int place = 0; place <= lines.size(); place++)
			for (int copied : new int[] { 0, 1, lines.size() - 1 }) {
				// as somebody would who knows the format: copied from another, with other words, on whatever line it likes
				String made = lines.get(copied).replaceFirst("\"by\":\"[^\"]*\"", "\"by\":\"Jo Nye\"");
				if (place > 0)
					made = made.replaceFirst("\"prev\":\"[0-9a-f]*\"", "\"prev\":\"" + HistoryLine.digest(lines.get(place - 1)) + '"');
				List<String> longer = new ArrayList<>(lines);
				longer.add(place, made);
				Files.write(file, longer);
				check(broken(place + 1, place == 0 && copied > 0 ? Fault.PREDECESSOR_MISSING : null), broken(place + 1, Fault.FOREIGN));
			}
		// two at the end, the second with the first's digest; what is saved then goes on from the last that was saved, and vouches for neither
		List<String> longer = new ArrayList<>(lines);
		String made = HistoryLine.write(new HistoryEntry(Instant.now(), "Jo Nye", "set", "Statement", "ferry-1", "ferry", "verification.status", "disputed", "verified"),
				HistoryLine.digest(lines.get(lines.size() - 1)));
		longer.add(made);
		longer.add(HistoryLine.write(new HistoryEntry(Instant.now(), "Jo Nye", "set", "Statement", "ferry-1", "ferry", "", "a", "b"), HistoryLine.digest(made)));
		Files.write(file, longer);
		check(broken(lines.size() + 1, Fault.FOREIGN), broken(lines.size() + 2, Fault.FOREIGN));
		change("Ada");
		check(broken(lines.size() + 1, Fault.FOREIGN), broken(lines.size() + 2, Fault.FOREIGN));
	}

	@Test
	void whatWasWrittenBeforeSignaturesIsHeldByTheFirst() throws Exception {
		Path file = only();
		// three lines of one chain, and a branch of two that a merge brought in
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < 5; i++)
			lines.add(HistoryLine.write(new HistoryEntry(Instant.EPOCH, "Ida Moss", "set", "Source", "ferry", "", "title", null, "T" + i),
					i == 0 ? "" : HistoryLine.digest(lines.get(i == 3 ? 0 : i - 1))));
		Files.write(file, lines);
		Files.deleteIfExists(folder.resolve(".index/history"));
		check();
		change("Ada");
		check();
		List<String> now = Files.readAllLines(file);
		now.add(4, HistoryLine.write(new HistoryEntry(Instant.EPOCH, "Jo Nye", "set", "Source", "ferry", "", "title", null, "T9"), HistoryLine.digest(lines.get(3))));
		Files.write(file, now);
		check(broken(5, Fault.FOREIGN));
	}

	@Test
	void twoPeopleMayBeginAHistory() throws Exception {
		Path file = only();
		Files.delete(file);
		change("Ada");
		String ours = Files.readString(file);
		Files.delete(file);
		change("Ben");
		Files.writeString(file, ours + Files.readString(file));
		check();
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
		try (DossierStore store = DossierOpening.open(folder)) {
			assertEquals(List.of(), store.checkHistory());
		}
		change("Cy");
		try (DossierStore store = DossierOpening.open(folder)) {
			assertEquals(List.of(), store.checkHistory());
			assertTrue(store.history().of("market").stream().map(HistoryEntry::by).toList().containsAll(List.of("Ada", "Ben", "Cy")));
		}
	}

	@Test
	void aFullFileIsFollowedByTheNext() throws Exception {
		try (DossierStore store = DossierOpening.open(folder); DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
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
		try (DossierStore store = DossierOpening.open(folder); DossierEditor editor = DossierEditor.open(store, by)) {
			editor.sources().publisher(editor.source("market"), by);
			editor.save(Progress.NONE);
		}
	}

	/** @param expected those without a fault are none */
	private void check(HistoryCheck.Broken... expected) throws Exception {
		try (DossierStore store = DossierOpening.open(folder)) {
			assertEquals(Arrays.stream(expected).filter(each -> each.fault() != null).toList(), store.checkHistory());
		}
	}

	/** The last save is no save any more: its lines are nobody's, and this computer misses its end. */
	private void checkEnd(int lines) throws Exception {
		try (DossierStore store = DossierOpening.open(folder)) {
			List<HistoryCheck.Broken> broken = store.checkHistory();
			assertEquals(broken(0, Fault.END_MISSING), broken.get(broken.size() - 1));
			assertEquals(broken(lines, Fault.FOREIGN), broken.get(broken.size() - 2));
			assertTrue(broken.stream().limit(broken.size() - 1).allMatch(each -> each.fault() == Fault.FOREIGN), broken.toString());
		}
	}

	private HistoryCheck.Broken broken(int line, Fault fault) throws Exception {
		return new HistoryCheck.Broken(name(only()), line, fault);
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
