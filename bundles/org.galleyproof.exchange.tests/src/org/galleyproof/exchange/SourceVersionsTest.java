package org.galleyproof.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.SourceAbout;
import org.galleyproof.core.dossier.SourceVersion;
import org.galleyproof.core.dossier.Standing;
import org.galleyproof.core.dossier.Succession;
import org.galleyproof.core.dossier.VersionOf;
import org.galleyproof.core.dossier.edit.DossierEditor;
import org.galleyproof.core.dossier.history.HistoryEntry;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;
import org.galleyproof.index.Found;
import org.galleyproof.index.Lookup;
import org.galleyproof.index.Query;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.model.dossier.VerificationStatus;

class SourceVersionsTest {

	private static final String FIRST = """
			<html><head><title>The ferry</title><link rel="canonical" href="https://example.org/ferry"></head><body><article><h1>The ferry</h1>
			<p>The council met on Monday in the old school at Wick and talked about the ferry for two hours.</p>
			<p>“The ferry will sail on Monday whatever the weather may be,” said Ada Quill.</p>
			<p>“No ferry has sailed in a storm since the spring of that year,” said Ben Reed.</p>
			<p>The harbour master was not asked, and he did not say anything about it at all.</p></article></body></html>
			""";
	private static final String SECOND = FIRST.replace("will sail on Monday whatever", "may sail on Monday whatever").replace("met on Monday", "met on Tuesday");

	@TempDir
	Path folder;

	@Test
	void theSameAddressIsAVersion() throws Exception {
		try (DossierStore store = store()) {
			assertNull(take(store, "a.html", FIRST).version());
			String ferry = find(store, "ferry will sail");
			String storm = find(store, "sailed in a storm");
			try (DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
				editor.statements().verify(editor.statement(storm), VerificationStatus.VERIFIED, "heard it", null);
				editor.statements().verify(editor.statement(ferry), VerificationStatus.VERIFIED, "heard it", null);
				editor.save(Progress.NONE);
			}
			ImportReport.Taken taken = take(store, "b.html", SECOND);
			SourceVersion version = taken.version();
			assertTrue(version.changed().contains(ferry), version.toString());
			assertFalse(version.changed().contains(storm), version.toString());
			assertEquals(folder.resolve("b.html") + " is a new version of “The ferry”: " + version.unchanged()
					+ " of its statements are as they were, 3 changed or are gone; checks that leaned on those are open again.", taken.versionNote().orElseThrow());
			// words that changed are nowhere any more, the same words are found in the new version alone
			assertEquals(Optional.empty(), store.versions().current(ferry));
			String stormNow = store.versions().current(storm).orElseThrow();
			assertNotEquals(storm, stormNow);
			assertEquals(stormNow, store.versions().current(stormNow).orElseThrow());
			assertEquals(store.standings().of(storm).map(Standing::fingerprint), store.standings().of(stormNow).map(Standing::fingerprint));
			assertTrue(store.standings().ofWords(ferry).orElseThrow().superseded());
			assertEquals(store.standings().of(stormNow), store.standings().ofWords(storm));
			assertTrue(store.standings().of(ferry).orElseThrow().superseded());
			assertFalse(store.standings().of(ferry).orElseThrow().verifies());
			// the sentence and the quotation in it, each once
			assertEquals(2, look(store, "sailed in a storm").size());
			assertEquals(stormNow, find(store, "sailed in a storm"));
			assertEquals(List.of(), look(store, "ferry will sail"));
			assertTrue(store.index().search(new Query("The ferry will sail on Monday whatever the weather may be", null, null), 9).stream()
					.noneMatch(hit -> hit.statement().id().equals(ferry)));
			// what was heard on the tape holds for the same words; of other words nobody heard anything
			assertEquals("verified", store.index().get(stormNow).orElseThrow().provenance().status());
			assertEquals("unverified", store.index().get(find(store, "ferry may sail")).orElseThrow().provenance().status());
			// the earlier one is kept, and the history of both tells
			String earlier = store.index().get(ferry).orElseThrow().sourceId();
			assertEquals(version.id(), earlier);
			assertTrue(store.source(earlier).getText().contains("will sail"));
			assertEquals(List.of("supersededBy"), store.history().of(earlier).stream().map(HistoryEntry::feature).filter(feature -> feature.startsWith("super")).toList());
			// a third
			SourceVersion third = take(store, "c.html", FIRST.replace("two hours", "three hours")).version();
			assertEquals(store.index().get(stormNow).orElseThrow().sourceId(), third.id());
			assertEquals(find(store, "ferry will sail"), store.versions().current(ferry).orElseThrow());
		}
		// and read again from the files alone
		try (DossierStore store = DossierOpening.open(folder.resolve("desk"))) {
			assertEquals(List.of(), store.problems());
			assertEquals(1, store.lookup().sources(Lookup.of("ferry", 9)).total());
			assertEquals(List.of(), store.checkHistory());
		}
	}

	@Test
	void theSameFileIsNoVersion() throws Exception {
		try (DossierStore store = store()) {
			take(store, "a.html", FIRST);
			ImportReport.Taken again = take(store, "b.html", FIRST);
			assertEquals(0, again.sources());
			assertNull(again.version());
		}
	}

	@Test
	void aTitleAloneMakesNoVersion() throws Exception {
		String first = FIRST.replaceFirst("<link[^>]*>", "");
		try (DossierStore store = store()) {
			take(store, "a.html", first);
			// most of it is the same; the quotation and the sentence around it are not
			assertEquals(2, take(store, "b.html", first.replace("will sail on", "may sail on")).version().changed().size());
			// next month's has nothing in common but the title
			assertNull(take(store, "c.html", "<html><head><title>The ferry</title></head><body><article><h1>The ferry</h1>"
					+ "<p>In April the ferry was painted blue by two men from the yard at Thurso.</p>"
					+ "<p>“It took us the whole of a week and all the paint there was,” said Cy Dale.</p></article></body></html>").version());
			assertEquals(2, store.lookup().sources(Lookup.of("ferry", 9)).total());
		}
	}

	@Test
	void theUserSaysOtherwise() throws Exception {
		try (DossierStore store = store()) {
			take(store, "a.html", FIRST);
			String first = store.lookup().sources(Lookup.of("ferry", 9)).found().get(0).what().id();
			take(store, "b.html", SECOND);
			String second = store.lookup().sources(Lookup.of("ferry", 9)).found().get(0).what().id();
			try (DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
				assertEquals(editor.source(first), editor.source(second).getSupersedes());
				editor.sources().separate(editor.source(second));
				editor.save(Progress.NONE);
				assertEquals(2, store.lookup().sources(Lookup.of("ferry", 9)).total());
				editor.sources().supersede(editor.source(first), editor.source(second));
				editor.save(Progress.NONE);
				assertEquals(first, store.lookup().sources(Lookup.of("ferry", 9)).found().get(0).what().id());
				editor.undo();
				editor.undo();
				editor.save(Progress.NONE);
				assertEquals(second, store.lookup().sources(Lookup.of("ferry", 9)).found().get(0).what().id());
			}
		}
	}

	@Test
	void whatIsKnownAndTheVersionAreOneEdit() throws Exception {
		try (DossierStore store = store()) {
			take(store, "a.html", FIRST);
			String first = only(store);
			take(store, "b.html", SECOND);
			String second = only(store);
			try (DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
				SourceAbout about = new SourceAbout(SourceKind.NOTES, "What I heard", " ", LocalDate.of(2026, 3, 4), null);
				editor.sources().describe(editor.source(second), about, null);
				assertEquals(Optional.of("Change Source"), editor.undoable());
				editor.save(Progress.NONE);
				Source saved = store.source(second);
				assertEquals(SourceKind.NOTES, saved.getKind());
				assertEquals("What I heard", saved.getTitle());
				assertNull(saved.getPublisher());
				assertEquals(LocalDate.of(2026, 3, 4), saved.getPublished());
				assertNull(saved.getSupersedes());
				assertNull(store.source(first).getSupersededBy());
				assertEquals(2, store.lookup().sources(Lookup.of("", 9)).total());
				editor.sources().describe(editor.source(first), about, editor.source(second));
				UserException circle = assertThrows(UserException.class, () -> editor.sources().describe(editor.source(second), about, editor.source(first)));
				assertTrue(circle.getMessage().contains("cannot be a later version"), circle.getMessage());
				assertThrows(UserException.class, () -> editor.sources().describe(editor.source(first), about, editor.source(first)));
				editor.undo();
				editor.undo();
				assertFalse(editor.undoable().isPresent());
				editor.save(Progress.NONE);
				assertEquals(second, only(store));
			}
		}
	}

	@Test
	void aLaterVersionFollowsTheNewest() throws Exception {
		try (DossierStore store = store()) {
			take(store, "a.html", FIRST);
			String first = only(store);
			take(store, "b.html", SECOND);
			String second = only(store);
			take(store, "c.html", FIRST.replaceFirst("<link[^>]*>", "").replace("The ferry<", "Another heading<").replace("will sail on", "could sail on"));
			try (DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
				String third = store.lookup().sources(Lookup.of("heading", 9)).found().get(0).what().id();
				Source source = editor.source(third);
				editor.sources().describe(source, new SourceAbout(source.getKind(), source.getTitle(), source.getPublisher(), source.getPublished(), source.getUri()),
						editor.source(first));
				editor.save(Progress.NONE);
				assertEquals(Optional.of(second), Succession.earlierId(store.source(third)));
				assertEquals(third, only(store));
			}
		}
	}

	@Test
	void theUserNamesTheSource() throws Exception {
		String other = FIRST.replaceFirst("<link[^>]*>", "").replace("The ferry<", "Another heading<").replace("will sail on", "may sail on");
		try (DossierStore store = store()) {
			take(store, "a.html", FIRST);
			String first = only(store);
			String storm = find(store, "sailed in a storm");
			try (DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
				editor.statements().verify(editor.statement(storm), VerificationStatus.VERIFIED, "heard it", null);
				editor.save(Progress.NONE);
			}
			Path file = Files.writeString(folder.resolve("b.html"), other);
			ImportRequest request = new ImportRequest(file, null, new VersionOf.Source(first));
			assertEquals("The ferry", Importers.preview(request, store, Progress.NONE).before());
			assertNull(Importers.preview(new ImportRequest(file), store, Progress.NONE).before());
			SourceVersion version = take(store, request).version();
			assertEquals(first, version.id());
			assertEquals(2, version.changed().size(), version.toString());
			assertEquals("verified", store.index().get(find(store, "sailed in a storm")).orElseThrow().provenance().status());
			// who names the first of several versions means the newest
			String second = only(store);
			Path third = Files.writeString(folder.resolve("c.html"), other.replace("two hours", "three hours"));
			assertEquals(second, take(store, new ImportRequest(third, null, new VersionOf.Source(first))).version().id());
			assertNotEquals(second, only(store));
		}
	}

	@Test
	void theUserDeniesAVersion() throws Exception {
		try (DossierStore store = store()) {
			take(store, "a.html", FIRST);
			Path file = Files.writeString(folder.resolve("b.html"), SECOND);
			ImportRequest request = new ImportRequest(file, null, VersionOf.Rule.NONE);
			assertNull(Importers.preview(request, store, Progress.NONE).before());
			assertNull(take(store, request).version());
			assertEquals(2, store.lookup().sources(Lookup.of("ferry", 9)).total());
		}
	}

	@Test
	void aFileThatIsThereBecomesAVersion() throws Exception {
		try (DossierStore store = store()) {
			take(store, "a.html", FIRST);
			String first = only(store);
			String storm = find(store, "sailed in a storm");
			try (DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
				editor.statements().verify(editor.statement(storm), VerificationStatus.VERIFIED, "heard it", null);
				editor.save(Progress.NONE);
			}
			Path file = Files.writeString(folder.resolve("b.html"), SECOND);
			take(store, new ImportRequest(file, null, VersionOf.Rule.NONE));
			ImportRequest request = new ImportRequest(file, null, new VersionOf.Source(first));
			assertEquals("The ferry", Importers.preview(request, store, Progress.NONE).before());
			ImportReport.Taken taken = take(store, request);
			assertEquals(0, taken.sources());
			assertEquals(3, taken.version().changed().size(), taken.version().toString());
			assertEquals("verified", store.index().get(store.versions().current(storm).orElseThrow()).orElseThrow().provenance().status());
			assertEquals(1, store.lookup().sources(Lookup.of("ferry", 9)).total());
			assertNull(take(store, request).version(), "twice is once");
			// the first can't come after the second, which it is before
			ImportReport report = Importers.runRequests(List.of(new ImportRequest(folder.resolve("a.html"), null, new VersionOf.Source(only(store)))), store, Progress.NONE);
			assertTrue(report.refused().get(0).reason().contains("version before or after it"), report.toString());
			assertEquals(List.of(), store.checkHistory());
		}
	}

	@Test
	void aSourceThatIsNotThereIsNamed() throws Exception {
		try (DossierStore store = store()) {
			Path file = Files.writeString(folder.resolve("b.html"), SECOND);
			Path rows = Files.writeString(folder.resolve("rows.csv"), "text\nThe ferry sails.\n");
			ImportReport report = Importers.runRequests(List.of(new ImportRequest(file, null, new VersionOf.Source("nothing")),
					new ImportRequest(rows, null, new VersionOf.Source("nothing"))), store, Progress.NONE);
			assertTrue(report.refused().get(0).reason().contains("nothing"), report.toString());
			assertTrue(report.refused().get(1).reason().contains("is a table"), report.toString());
			assertEquals(0, store.index().count());
		}
	}

	private static String only(DossierStore store) {
		var found = store.lookup().sources(Lookup.of("", 9)).found();
		assertEquals(1, found.size());
		return found.get(0).what().id();
	}

	private DossierStore store() throws Exception {
		return DossierOpening.openOrCreate(folder.resolve("desk"));
	}

	private ImportReport.Taken take(DossierStore store, String name, String content) throws Exception {
		Path file = folder.resolve(name);
		Files.writeString(file, content);
		return take(store, new ImportRequest(file));
	}

	private static ImportReport.Taken take(DossierStore store, ImportRequest request) {
		ImportReport report = Importers.runRequests(List.of(request), store, Progress.NONE);
		assertEquals(List.of(), report.refused());
		return report.taken().get(0);
	}

	private static String find(DossierStore store, String words) {
		return look(store, words).get(0);
	}

	private static List<String> look(DossierStore store, String words) {
		return store.lookup().statements(Lookup.of('"' + words + '"', 9)).found().stream().map(Found::what).map(StatementDocument::id).toList();
	}
}
