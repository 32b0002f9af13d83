package org.galleyproof.core.dossier.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;
import org.galleyproof.model.dossier.Organisation;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Role;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.model.dossier.Statement;
import org.galleyproof.model.dossier.VerificationStatus;
import org.galleyproof.text.Span;

class DossierEditorTest {

	@TempDir
	Path folder;

	@BeforeEach
	void dossier() throws Exception {
		SampleDossier.make(folder);
	}

	@Test
	void anEditIsSavedAndIndexed() throws Exception {
		try (DossierStore store = DossierOpening.open(folder)) {
			try (DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
				Statement statement = editor.statement("ferry-1");
				assertEquals("Ada Quill", statement.getSpeaker().getName());
				assertSame(editor.person("ada-quill").orElseThrow(), statement.getSpeaker());
				editor.statements().verify(statement, VerificationStatus.VERIFIED, " heard it\u0000 ", "https://example.org/tape");
				editor.sources().kind(editor.source("ferry"), SourceKind.RECORDING);
				assertTrue(editor.isDirty());
				assertEquals(Optional.of("Change Source"), editor.undoable());
				assertNull(store.source("ferry").getStatements().get(0).getVerification());
				editor.save(Progress.NONE);
				assertFalse(editor.isDirty());
				assertEquals(SourceKind.RECORDING, store.source("ferry").getKind());
			}
			Statement saved = store.source("ferry").getStatements().get(0);
			assertEquals("heard it", saved.getVerification().getNote());
			assertEquals("Ida Moss", saved.getVerification().getBy());
			assertEquals("https://example.org/tape", saved.getVerification().getEvidence());
			assertEquals(VerificationStatus.VERIFIED, saved.getVerification().getStatus());
		}
		try (DossierStore store = DossierOpening.open(folder)) {
			assertEquals(SourceKind.RECORDING, store.source("ferry").getKind());
			assertEquals(4, store.index().count());
		}
	}

	@Test
	void sourcesLoadWhenTheyAreWanted() throws Exception {
		try (DossierStore store = DossierOpening.open(folder); DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
			assertEquals(1, editor.resources().getResources().size());
			editor.people().add("Cy Dale");
			assertEquals(1, editor.resources().getResources().size());
			Source market = editor.source("market");
			assertSame(market, editor.source("market"));
			assertEquals(2, editor.resources().getResources().size());
			editor.preload("ferry");
			assertEquals(3, editor.resources().getResources().size());
			assertThrows(UserException.class, () -> editor.source("nothing"));
			assertThrows(UserException.class, () -> editor.source("../../dossier"));
		}
	}

	@Test
	void aRenamedPersonIsFoundByTheNewName() throws Exception {
		try (DossierStore store = DossierOpening.open(folder); DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
			editor.people().rename(editor.person("ada-quill").orElseThrow(), "Ada Quill-Reed");
			assertEquals("Ada Quill", store.index().get("ferry-1").orElseThrow().speaker());
			editor.save(Progress.NONE);
			assertEquals("Ada Quill-Reed", store.index().get("ferry-1").orElseThrow().speaker());
			assertEquals("Ada Quill-Reed", store.index().get("market-1").orElseThrow().speaker());
			assertEquals("Ben Reed", store.index().get("ferry-2").orElseThrow().speaker());
			assertEquals("Ada Quill-Reed", store.dossier().getPeople().get(0).getName());
			editor.undo();
			assertTrue(editor.isDirty());
			editor.save(Progress.NONE);
			assertEquals("Ada Quill", store.index().get("ferry-1").orElseThrow().speaker());
		}
	}

	@Test
	void whoWaitsNoLongerForTheIndexHasSavedNoneTheLess() throws Exception {
		Progress impatient = new Progress() {
			@Override
			public void at(String what, long done, long total) {
				// nobody looks
			}

			@Override
			public boolean cancelled() {
				return true;
			}
		};
		try (DossierStore store = DossierOpening.open(folder); DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
			Person ada = editor.person("ada-quill").orElseThrow();
			editor.people().rename(ada, "Ada Quill-Reed");
			editor.people().addRole(ada, "Clerk", null, SampleDossier.DAY, null);
			editor.save(impatient);
			assertFalse(editor.isDirty());
			assertEquals("Ada Quill-Reed", store.dossier().getPeople().get(0).getName());
		}
		try (DossierStore store = DossierOpening.open(folder)) {
			assertEquals("Ada Quill-Reed", store.index().get("ferry-1").orElseThrow().speaker());
			assertEquals("Clerk", store.index().get("ferry-1").orElseThrow().role());
		}
	}

	@Test
	void peopleAndOrganisations() throws Exception {
		try (DossierStore store = DossierOpening.open(folder)) {
			try (DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
				Organisation council = editor.organisations().add("Wick Council");
				editor.organisations().addAlias(council, "the Council");
				Person cy = editor.people().add("Aaron Dale");
				editor.people().addAlias(cy, "Cy Dale");
				editor.people().addSpelling(cy, "Aron Dale");
				Role role = editor.people().addRole(cy, "Clerk", council, SampleDossier.DAY, null);
				editor.people().changeRole(role, "Town Clerk", council, SampleDossier.DAY, SampleDossier.DAY.plusYears(1));
				editor.save(Progress.NONE);
			}
			assertEquals(List.of("aaron-dale", "ada-quill", "ben-reed"), store.dossier().getPeople().stream().map(Person::getId).toList());
			Person cy = store.dossier().getPeople().get(0);
			assertEquals(List.of("Cy Dale"), cy.getAliases());
			assertEquals(List.of("Aron Dale"), cy.getSpellings());
			assertEquals("aaron-dale.clerk", cy.getRoles().get(0).getId());
			assertEquals("Town Clerk", cy.getRoles().get(0).getTitle());
			assertEquals("Wick Council", cy.getRoles().get(0).getOrganisation().getName());
			assertEquals("Aaron Dale", store.names().people().find("Cy Dale").name());
		}
	}

	@Test
	void aSelectionBecomesAStatement() throws Exception {
		try (DossierStore store = DossierOpening.open(folder)) {
			try (DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
				Source source = editor.source("ferry");
				int start = source.getText().indexOf("whatever");
				Statement added = editor.statements().add(source, List.of(new Span(start, start + 20)), editor.person("ben-reed").orElseThrow(), true);
				assertEquals(added, editor.statement(added.getId()));
				assertThrows(UserException.class, () -> editor.statements().add(source, List.of(new Span(0, 10_000)), null, true));
				assertThrows(UserException.class, () -> editor.statements().add(source, List.of(), null, true));
				editor.save(Progress.NONE);
				assertEquals("whatever the weather", store.index().get(added.getId()).orElseThrow().text());
				editor.undo();
				editor.save(Progress.NONE);
				assertEquals(Optional.empty(), store.index().get(added.getId()));
			}
		}
	}

	@Test
	void listenersHearWhatChanged() throws Exception {
		try (DossierStore store = DossierOpening.open(folder); DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
			List<Set<String>> heard = new ArrayList<>();
			EditListener listener = new EditListener() {
				@Override
				public void changed(Set<String> ids) {
					heard.add(ids);
				}
			};
			editor.addListener(listener);
			editor.statements().verify(editor.statement("ferry-1"), VerificationStatus.DISPUTED, null, null);
			editor.undo();
			editor.redo();
			assertEquals(List.of(Set.of("ferry-1", "ferry"), Set.of("ferry-1", "ferry"), Set.of("ferry-1", "ferry")), heard);
			editor.removeListener(listener);
			editor.undo();
			assertEquals(3, heard.size());
		}
	}

	@Test
	void nothingEditedNothingWritten() throws Exception {
		byte[] before = Files.readAllBytes(folder.resolve("dossier.xmi"));
		var time = Files.getLastModifiedTime(folder.resolve("dossier.xmi"));
		try (DossierStore store = DossierOpening.open(folder); DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
			editor.people().add("Cy Dale");
			editor.undo();
			editor.people().rename(editor.person("ada-quill").orElseThrow(), "Ada Quill");
			assertFalse(editor.isDirty());
			editor.save(Progress.NONE);
		}
		assertEquals(time, Files.getLastModifiedTime(folder.resolve("dossier.xmi")));
		assertTrue(java.util.Arrays.equals(before, Files.readAllBytes(folder.resolve("dossier.xmi"))));
	}
}
