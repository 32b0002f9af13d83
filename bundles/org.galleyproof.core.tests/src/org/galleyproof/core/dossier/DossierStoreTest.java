package org.galleyproof.core.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.galleyproof.core.user.UserException;
import org.galleyproof.index.Provenance;
import org.galleyproof.index.Query;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.text.Span;

class DossierStoreTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
	private static final String TEXT = "“The ferry 😀 sails,” said Ada Quill, “whatever the weather.”\n\nBen Reed disagreed.\n";

	@TempDir
	Path folder;

	@Test
	void whatIsSavedComesBack() throws Exception {
		Path path = folder.resolve("desk");
		Span first = span("The ferry 😀 sails,");
		Span second = span("whatever the weather.");
		try (DossierStore store = DossierOpening.openOrCreate(path)) {
			add(store, new SourceDraft("ferry-1", SourceKind.REPORT, "The ferry", "The Wick Gazette", "https://example.org/a b", DAY, "Harbour meeting", 0, TEXT,
					List.of(new StatementDraft("q1", List.of(first, second), true, "Ada Quill", null, "Mayor", null),
							new StatementDraft("s1", List.of(span("Ben Reed disagreed.")), false, null, null, null, DAY.minusDays(1))),
					new SourceDraft.Original("txt", TEXT.getBytes(StandardCharsets.UTF_8), SourceIds.digest(TEXT))));
			assertEquals(2, store.index().count());
		}
		try (DossierStore store = DossierOpening.open(path)) {
			assertEquals(List.of(), store.problems());
			assertEquals(new StatementDocument("q1", "The ferry 😀 sails, whatever the weather.", "Ada Quill", "Mayor", DAY, true, "ferry-1", "The ferry",
					new Provenance("report", "unverified", "ada-quill", 0, null, 1, false)),
					store.index().get("q1").orElseThrow());
			assertEquals(new StatementDocument("s1", "Ben Reed disagreed.", null, null, DAY.minusDays(1), false, "ferry-1", "The ferry",
					new Provenance("report", "unverified", 0, null, TEXT.indexOf("Ben Reed"), false)), store.index()
					.get("s1").orElseThrow());
			Source source = store.source("ferry-1");
			assertSame(source, store.source("ferry-1"));
			assertEquals(TEXT, source.getText());
			assertEquals("https://example.org/a b", source.getUri());
			assertEquals("Harbour meeting", source.getEvent().getName());
			assertEquals(DAY, source.getEvent().getDate());
			assertEquals(List.of(first, second), new SourceText(source).spans(source.getStatements().get(0)));
			// in the file offsets are code points: the emoji counts one
			assertEquals(TEXT.codePointCount(0, second.end()), source.getStatements().get(0).getEnd());
			Person ada = source.getStatements().get(0).getSpeaker();
			assertSame(store.dossier().getPeople().get(0), ada);
			assertEquals("Mayor", ada.getRoles().get(0).getTitle());
			assertEquals(DAY, ada.getRoles().get(0).getFirstSeen());
			assertEquals(TEXT, Files.readString(path.resolve("sources").resolve(SourceIds.digest("ferry-1").substring(0, 2)).resolve("ferry-1.txt")));
		}
	}

	@Test
	void anyTextComesBackExactly() throws Exception {
		String[] parts = { "a", "<b>&amp;", "]]>", "\r", "\r\n", "\n", "\t", "  ", "\f", "\u0001", "\u0085", "\u2028", "é", "😀", "\"'", "\u200b", "\ufeff",
				"\ue000", "\u007f" };
		Random random = new Random(3);
		List<String> texts = new ArrayList<>(List.of("  leading and trailing \n", "\u000b\u2028\u0085\r", "plain\r\nlines\r", ""));
		for (int i = 0; i < 60; i++) {
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(40); n >= 0; n--)
				text.append(parts[random.nextInt(parts.length)]);
			texts.add(text.toString());
		}
		try (DossierStore store = DossierOpening.openOrCreate(folder)) {
			try (DossierWriter writer = store.write()) {
				for (int i = 0; i < texts.size(); i++)
					writer.add(draft("s" + i, texts.get(i), "id \"<" + i));
				writer.commit();
			}
			for (int i = 0; i < texts.size(); i++) {
				assertEquals(texts.get(i), store.source("s" + i).getText(), "text " + i);
				assertEquals(texts.get(i), new SourceText(store.source("s" + i)).words(store.source("s" + i).getStatements().get(0)));
			}
		}
	}

	@Test
	void refusesTextThatNoFileCanHold() throws Exception {
		try (DossierStore store = DossierOpening.openOrCreate(folder)) {
			for (String text : List.of("a\0b", "a\ud83d", "\ude00a", "a\uffff"))
				assertThrows(UserException.class, () -> add(store, draft("s", text, "i")));
			assertEquals(0, store.index().count());
		}
		assertEquals(0, temporaryFiles());
	}

	@Test
	void aPersonIsTheSameOnlyByExactNameOrAlias() throws Exception {
		try (DossierStore store = DossierOpening.openOrCreate(folder)) {
			add(store, said("a", "ADA QUILL"), said("b", "Mayor Ada Quill"), said("c", "A. Quill"), said("d", "UNIDENTIFIED"), said("e", "QUILL"));
			List<String> names = store.dossier().getPeople().stream().map(Person::getName).toList();
			// by id: "a-quill" before "ada-quill"
			assertEquals(List.of("A. Quill", "Ada Quill", "Quill"), names);
			assertEquals("Mayor", store.dossier().getPeople().get(1).getRoles().get(0).getTitle());
			assertEquals("Ada Quill", store.index().get("b-1").orElseThrow().speaker());
			assertEquals("Unidentified", store.index().get("d-1").orElseThrow().speaker());
		}
		Path people = folder.resolve("dossier.xmi");
		Files.writeString(people, Files.readString(people).replaceFirst("name=\"Ada Quill\">", "name=\"Ada Quill\"><aliases>Mayor of Wick</aliases>"));
		try (DossierStore store = DossierOpening.open(folder)) {
			add(store, said("f", "Mayor of Wick"));
			assertEquals("Ada Quill", store.index().get("f-1").orElseThrow().speaker());
			assertEquals(3, store.dossier().getPeople().size());
		}
	}

	@Test
	void thereIsNoDossier() {
		Path nowhere = folder.resolve("nowhere");
		assertEquals("There is no dossier at " + nowhere + "; make one with: import SOURCE --dossier " + nowhere, failure(() -> DossierOpening.open(nowhere)));
		assertTrue(failure(() -> DossierOpening.open(folder)).startsWith("There is no dossier at "));
		assertFalse(Files.exists(nowhere));
	}

	@Test
	void aFolderOfOtherThingsIsLeftAlone() throws Exception {
		Files.writeString(folder.resolve("draft.txt"), "x");
		assertTrue(failure(() -> DossierOpening.openOrCreate(folder)).contains("is no dossier, and it is not empty"));
		assertTrue(failure(() -> DossierOpening.openOrCreate(folder.resolve("draft.txt"))).contains("a dossier is a folder"));
		assertEquals(1, Files.list(folder).count());
	}

	@Test
	void aDamagedDossierIsNamed() throws Exception {
		DossierOpening.openOrCreate(folder).close();
		Path people = folder.resolve("dossier.xmi");
		String good = Files.readString(people);
		Files.writeString(people, good.substring(0, good.length() - 9));
		assertTrue(failure(() -> DossierOpening.open(folder)).matches("(?s)The dossier at .* is damaged: dossier.xmi: line \\d+: .*"),
				failure(() -> DossierOpening.open(folder)));
		Files.writeString(people, good.replaceFirst(" version=\"\\d+\"", " version=\"7\""));
		assertTrue(failure(() -> DossierOpening.open(folder)).contains("newer version of this program (model 7, known up to 2)"));
	}

	@Test
	void oneWritesWhileOthersRead() throws Exception {
		try (DossierStore store = DossierOpening.openOrCreate(folder); DossierWriter writer = store.write()) {
			writer.add(said("a", "Ada Quill"));
			try (DossierStore other = DossierOpening.open(folder)) {
				assertEquals(0, other.index().count());
				assertTrue(failure(other::write).contains("Another program is writing to the dossier at"));
				writer.commit();
				assertEquals(0, other.index().count());
				other.refresh();
				assertEquals(1, other.index().search(new Query("we will sail", null, null), 1).size());
				assertEquals(1, other.dossier().getPeople().size());
			}
		}
	}

	private static SourceDraft said(String id, String label) {
		String text = "We will sail on Monday.";
		return new SourceDraft(id, SourceKind.TRANSCRIPT, "Title", null, null, DAY, null, 0, text,
				List.of(new StatementDraft(id + "-1", List.of(new Span(0, text.length())), true, label, null, null, null)), null);
	}

	private static SourceDraft draft(String id, String text, String statement) {
		return new SourceDraft(id, SourceKind.DOCUMENT, "Title", null, null, null, null, 0, text,
				List.of(new StatementDraft(statement, List.of(new Span(0, text.length())), false, null, null, null, null)), null);
	}

	private static void add(DossierStore store, SourceDraft... drafts) throws UserException {
		try (DossierWriter writer = store.write()) {
			for (SourceDraft draft : drafts)
				writer.add(draft);
			writer.commit();
		}
	}

	private static Span span(String words) {
		int start = TEXT.indexOf(words);
		return new Span(start, start + words.length());
	}

	private long temporaryFiles() throws Exception {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".tmp")).count();
		}
	}

	private interface Action {
		Object run() throws Exception;
	}

	private static String failure(Action action) {
		return assertThrows(UserException.class, action::run).getMessage();
	}
}
