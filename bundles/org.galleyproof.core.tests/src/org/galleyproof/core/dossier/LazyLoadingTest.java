package org.galleyproof.core.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.galleyproof.core.dossier.edit.DossierEditor;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;
import org.galleyproof.index.Lookup;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.text.Span;

/** A dossier of a thousand sources: none of their files is read before somebody asks for it. */
class LazyLoadingTest {

	private static final int SOURCES = 1_000;

	@TempDir
	Path folder;

	@BeforeEach
	void thousandSources() throws Exception {
		try (DossierStore store = DossierOpening.openOrCreate(folder.resolve("desk")); DossierWriter writer = store.write("Ida Moss")) {
			for (int i = 0; i < SOURCES; i++) {
				String text = "The ferry number " + i + " sails.";
				writer.add(new SourceDraft("s" + i, SourceKind.TRANSCRIPT, "Ferry " + i, null, null, null, null, 0, text,
						List.of(new StatementDraft("s" + i + "-0", List.of(new Span(0, text.length())), true, "Ada Quill", null, null, null)), null));
			}
			writer.commit();
		}
		try (DossierStore store = DossierOpening.open(folder.resolve("desk")); DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
			editor.sources().supersede(editor.source("s1"), editor.source("s2"));
			editor.save(Progress.NONE);
		}
	}

	@Test
	void nothingIsReadBeforeItIsAskedFor() throws Exception {
		// what can't be read any more and looks as it did: whoever read it would say so
		try (Stream<Path> files = Files.walk(folder.resolve("desk/sources"))) {
			for (Path file : files.filter(each -> each.toString().endsWith(".xmi")).toList())
				if (!List.of("s1.xmi", "s2.xmi").contains(file.getFileName().toString())) {
					FileTime modified = Files.getLastModifiedTime(file);
					Files.writeString(file, "x".repeat((int) Files.size(file)));
					Files.setLastModifiedTime(file, modified);
				}
		}
		try (DossierStore store = DossierOpening.open(folder.resolve("desk")); DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
			assertEquals(List.of(), store.problems());
			assertEquals(SOURCES, store.index().count());
			assertTrue(store.lookup().statements(Lookup.of("ferry number 7", 9)).total() > 0);
			assertEquals(1, store.lookup().sources(Lookup.of("\"Ferry 77\"", 9)).total());
			assertEquals("Ada Quill", store.dossier().getPeople().get(0).getName());
			List<?> loaded = editor.domain().getResourceSet().getResources();
			assertEquals(1, loaded.size(), "the people alone");
			// one that is asked for, and one that a reference of it leads to
			Source later = editor.source("s1");
			assertEquals(2, loaded.size());
			assertEquals(editor.person("ada-quill").orElseThrow(), later.getStatements().get(0).getSpeaker());
			assertEquals(2, loaded.size(), "the speaker is among the people");
			assertEquals("Ferry 2", later.getSupersedes().getTitle());
			assertEquals(3, loaded.size());
			// the damage is seen by who asks, and told
			assertTrue(assertThrows(UserException.class, () -> editor.source("s3")).getMessage().contains("s3.xmi"));
			assertFalse(assertThrows(UserException.class, () -> store.source("s4")).getMessage().isEmpty());
			assertEquals(3, loaded.size());
		}
	}
}
