package org.galleyproof.core.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.galleyproof.core.user.UserException;
import org.galleyproof.index.Query;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.text.Span;

/** What happens when files are damaged, changed by hand, lost, or left half written. */
class DossierDamageTest {

	@TempDir
	Path folder;

	@BeforeEach
	void make() throws Exception {
		try (DossierStore store = DossierOpening.openOrCreate(folder); DossierWriter writer = store.write()) {
			for (String id : List.of("a", "b", "c"))
				writer.add(source(id, "Ada Quill", "The ferry " + id + " sails on Monday."));
			writer.commit();
		}
	}

	@Test
	void aDamagedSourceIsNamedAndTheOthersOpen() throws Exception {
		Files.writeString(file("b"), Files.readString(file("b")).replace("</text>", "</txet>"));
		for (int i = 0; i < 2; i++)
			try (DossierStore store = DossierOpening.open(folder)) {
				assertEquals(2, store.index().count());
				assertEquals(1, store.problems().size());
				assertTrue(store.problems().get(0).matches("sources/../b.xmi is damaged and was left out: line \\d+: .*"), store.problems().get(0));
				assertThrows(UserException.class, () -> store.source("b"));
				assertEquals("The ferry a sails on Monday.", store.source("a").getText());
			}
		Files.writeString(file("b"), Files.readString(file("b")).replace("</txet>", "</text>"));
		try (DossierStore store = DossierOpening.open(folder)) {
			assertEquals(3, store.index().count());
			assertEquals(List.of(), store.problems());
		}
	}

	@Test
	void everyKindOfDamageIsTold() throws Exception {
		String good = Files.readString(file("b"));
		List<String> damaged = List.of("", "no xml", good.substring(0, good.length() / 2), good.replace("id=\"b\"", "id=\"x\""), good.replace("end=\"28\"",
				"end=\"9999\""),
				good.replace("end=\"28\"", "end=\"-1\""), good.replace("end=\"28\"", "end=\"many\""), good.replace("<text>", "<unknown>")
						.replace("</text>", "</unknown>"),
				good.replace("http://galleyproof.org/dossier/1", "http://example.org/other"), good.replaceFirst("id=\"b-1\"", ""));
		for (String content : damaged) {
			assertFalse(content.equals(good));
			Files.writeString(file("b"), content);
			try (DossierStore store = DossierOpening.open(folder)) {
				assertEquals(1, store.problems().size(), content);
				assertEquals(2, store.index().count(), content);
			}
		}
	}

	@Test
	void filesOfStrangersReachNothingOutside() throws Exception {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
		String good = Files.readString(file("b"));
		String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
		Files.writeString(file("b"), good.replace(head, head + "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>").replace("The ferry", "&e;"));
		Files.writeString(file("a"), Files.readString(file("a")).replaceFirst("href=\"[^\"]*\"", "href=\"" + secret.toUri() + "#x\""));
		Files.writeString(file("c"), head + "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"" + "&a;".repeat(1000) + "\">]><x>" + "&b;".repeat(1000) + "</x>");
		try (DossierStore store = DossierOpening.open(folder)) {
			assertEquals(2, store.problems().size(), store.problems().toString());
			// the speaker that lies outside the dossier is nobody; what was printed still stands
			assertEquals("Ada Quill", store.index().get("a-1").orElseThrow().speaker());
			assertTrue(store.source("a").getStatements().get(0).getSpeaker().eIsProxy());
		}
	}

	@Test
	void theIndexIsMadeAgainWhenLostOrDamaged() throws Exception {
		List<Path> index = files(folder.resolve(".index"));
		assertEquals("*\n", Files.readString(folder.resolve(".index/.gitignore")));
		for (Path file : index) {
			Files.deleteIfExists(file);
			assertSearchable();
			for (Path each : index)
				if (!each.toString().endsWith(".lock"))
					Files.write(each, new byte[] { 0, 1, 2 });
			assertSearchable();
		}
		for (Path each : files(folder.resolve(".index")))
			Files.delete(each);
		Files.delete(folder.resolve(".index"));
		assertSearchable();
	}

	@Test
	void theIndexFollowsTheFiles() throws Exception {
		Files.writeString(file("a"), Files.readString(file("a")).replace("Monday", "Sunday"));
		Files.delete(file("b"));
		Files.setLastModifiedTime(file("c"), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
		try (DossierStore store = DossierOpening.open(folder)) {
			assertEquals(2, store.index().count());
			assertEquals("The ferry a sails on Sunday.", store.index().search(new Query("ferry a sails Sunday", null, null), 1).get(0).statement().text());
			assertTrue(store.index().get("b-1").isEmpty());
			assertTrue(store.index().get("c-1").isPresent());
		}
		Path people = folder.resolve("dossier.xmi");
		Files.writeString(people, Files.readString(people).replace("name=\"Ada Quill\"", "name=\"Ada Quill-Reed\""));
		try (DossierStore store = DossierOpening.open(folder)) {
			assertEquals("Ada Quill-Reed", store.index().get("a-1").orElseThrow().speaker());
		}
	}

	@Test
	void aFailureInTheMiddleLeavesEverythingAsItWas() throws Exception {
		List<Path> before = files(folder.resolve("sources"));
		String people = Files.readString(folder.resolve("dossier.xmi"));
		try (DossierStore store = DossierOpening.open(folder)) {
			assertThrows(UserException.class, () -> {
				try (DossierWriter writer = store.write()) {
					writer.add(source("d", "Ben Reed", "The ferry d sails on Monday."));
					writer.add(source("e", "Cid Lark", "The ferry \0 sails on Monday."));
				}
			});
			assertEquals(3, store.index().count());
			assertEquals(1, store.dossier().getPeople().size());
			try (DossierWriter writer = store.write()) {
				writer.add(source("f", "Ben Reed", "Nobody commits this."));
			}
			assertEquals(before, files(folder.resolve("sources")));
			assertEquals(people, Files.readString(folder.resolve("dossier.xmi")));
			try (DossierWriter writer = store.write()) {
				writer.add(source("d", "Ben Reed", "The ferry d sails on Monday."));
				writer.commit();
			}
			assertEquals(4, store.index().count());
		}
	}

	@Test
	void whatAKilledWriterLeftIsCleanedUp() throws Exception {
		// as after a kill between the people and the last source: more people than needed, one source in, one not, the index behind
		Path half = StagedFiles.temporary(file("z"));
		Files.createDirectories(half.getParent());
		Files.writeString(half, "<?xml version=\"1.0\" enc");
		Files.writeString(StagedFiles.temporary(folder.resolve("dossier.xmi")), "<");
		Path people = folder.resolve("dossier.xmi");
		Files.writeString(people, Files.readString(people).replace("</dossier:Dossier>", "<people id=\"ben-reed\" name=\"Ben Reed\"/></dossier:Dossier>"));
		Files.createDirectories(file("d").getParent());
		Files.writeString(file("d"), Files.readString(file("a")).replace("id=\"a\"", "id=\"d\"").replace("id=\"a-1\"", "id=\"d-1\"").replace("#ada-quill", "#ben-reed"));
		try (DossierStore store = DossierOpening.open(folder)) {
			assertEquals(List.of(), store.problems());
			assertEquals(4, store.index().count());
			assertEquals("Ben Reed", store.index().get("d-1").orElseThrow().speaker());
		}
		assertFalse(Files.exists(half));
		assertFalse(Files.exists(StagedFiles.temporary(people)));
	}

	private void assertSearchable() throws UserException {
		try (DossierStore store = DossierOpening.open(folder)) {
			assertEquals(3, store.index().count());
			assertEquals("b-1", store.index().search(new Query("the ferry b sails", null, null), 1).get(0).statement().id());
		}
	}

	private Path file(String id) {
		return new DossierFolder(folder).source(id);
	}

	private static List<Path> files(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static SourceDraft source(String id, String speaker, String text) {
		return new SourceDraft(id, SourceKind.TRANSCRIPT, "Title", null, null, null, null, 0, text,
				List.of(new StatementDraft(id + "-1", List.of(new Span(0, text.length())), true, speaker, null, null, null)), null);
	}
}
