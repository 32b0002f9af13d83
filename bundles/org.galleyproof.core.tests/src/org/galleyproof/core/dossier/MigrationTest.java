package org.galleyproof.core.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.galleyproof.core.dossier.edit.DossierEditor;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Role;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.Verification;
import org.galleyproof.model.dossier.VerificationStatus;

class MigrationTest {

	private static final String PEOPLE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<dossier:Dossier xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:dossier="http://galleyproof.org/dossier/1" name="desk" version="1">
			  <people id="ben-reed" name="Ben Reed">
			    <roles title="Clerk" firstSeen="2026-03-04" lastSeen="2026-03-04"/>
			    <roles title="Mayor" from="2026-03-05"/>
			    <roles title="Clerk" from="2027-01-01"/>
			  </people>
			  <people id="ada-quill" name="Ada Quill &amp; > \u201cCo\u201d">
			    <aliases>A. Quill</aliases>
			  </people>
			</dossier:Dossier>
			""";
	private static final String SOURCE = """
			<?xml version="1.1" encoding="US-ASCII"?>
			<dossier:Source xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:dossier="http://galleyproof.org/dossier/1" id="ferry" kind="transcript" title="The ferry > a title">
			  <text>The&#xD;&#x1;ferry sails.
			It does.</text>
			  <statements id="s1" start="0" end="17">
			    <speaker href="../../dossier.xmi#ben-reed"/>
			    <verification status="verified" by="Ida Moss" on="2026-05-06" note="heard it"/>
			  </statements>
			  <statements id="s2" start="18" end="26"/>
			</dossier:Source>
			""";

	@TempDir
	Path folder;
	private Path people;
	private Path source;

	@BeforeEach
	void version1() throws Exception {
		people = folder.resolve("dossier.xmi");
		source = new DossierFolder(folder).source("ferry");
		Files.createDirectories(source.getParent());
		Files.writeString(people, PEOPLE);
		Files.writeString(source, SOURCE);
	}

	@Test
	void anOlderDossierIsReadAsOneOfToday() throws Exception {
		try (DossierStore store = DossierOpening.open(folder)) {
			assertEquals(List.of(), store.problems());
			assertEquals(Migration.VERSION, store.dossier().getVersion());
			assertEquals(List.of("ada-quill", "ben-reed"), store.dossier().getPeople().stream().map(Person::getId).toList());
			assertEquals("Ada Quill & > “Co”", store.dossier().getPeople().get(0).getName());
			assertEquals(List.of("A. Quill"), store.dossier().getPeople().get(0).getAliases());
			Person ben = store.dossier().getPeople().get(1);
			assertEquals(List.of("ben-reed.clerk", "ben-reed.mayor", "ben-reed.clerk-2"), ben.getRoles().stream().map(Role::getId).toList());
			Source ferry = store.source("ferry");
			assertEquals("The\r\u0001ferry sails.\nIt does.", ferry.getText());
			Verification verification = ferry.getStatements().get(0).getVerification();
			assertEquals(Instant.parse("2026-05-06T00:00:00Z"), verification.getAt());
			assertEquals(VerificationStatus.VERIFIED, verification.getStatus());
			assertEquals("Ida Moss", verification.getBy());
			assertEquals(ben, ferry.getStatements().get(0).getSpeaker());
			assertEquals("Ben Reed", store.index().get("s1").orElseThrow().speaker());
			assertEquals("verified", store.index().get("s1").orElseThrow().provenance().status());
		}
		assertEquals(PEOPLE, Files.readString(people));
		assertEquals(SOURCE, Files.readString(source));
	}

	@Test
	void theNextSaveWritesTheNewVersionOfWhatItSaves() throws Exception {
		try (DossierStore store = DossierOpening.open(folder); DossierEditor editor = DossierEditor.open(store, "Ida Moss")) {
			editor.people().rename(editor.person("ada-quill").orElseThrow(), "Ada Quill");
			editor.save(Progress.NONE);
			assertTrue(Files.readString(people).contains("version=\"2\""), Files.readString(people));
			assertEquals(SOURCE, Files.readString(source));
			editor.statements().retract(editor.statement("s2"), "misheard", null);
			editor.save(Progress.NONE);
			assertTrue(Files.readString(source).contains("version=\"2\""), Files.readString(source));
		}
		byte[] saved = Files.readAllBytes(source);
		try (DossierStore store = DossierOpening.open(folder)) {
			assertEquals(Instant.parse("2026-05-06T00:00:00Z"), store.source("ferry").getStatements().get(0).getVerification().getAt());
			assertEquals("retracted", store.index().get("s2").orElseThrow().provenance().status());
		}
		assertArrayEquals(saved, Files.readAllBytes(source));
	}

	@Test
	void aNewerSourceIsLeftAloneAndNamed() throws Exception {
		Files.writeString(source, SOURCE.replace(" id=\"ferry\"", " id=\"ferry\" version=\"9\" unheardOf=\"x\""));
		try (DossierStore store = DossierOpening.open(folder)) {
			assertEquals(1, store.problems().size());
			assertTrue(store.problems().get(0).contains("was written by a newer version of this program (model 9, known up to 2)"), store.problems().get(0));
			UserException refused = assertThrows(UserException.class, () -> store.source("ferry"));
			assertTrue(refused.getMessage().contains("newer version"), refused.getMessage());
		}
	}

	@Test
	void damageInAnOlderFileIsNamed() throws Exception {
		for (String damage : List.of(SOURCE.substring(0, 400), SOURCE.replace("</statements>", ""), SOURCE.replace("by=", "bye="),
				SOURCE.replace("?>\n", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>\n"))) {
			Files.writeString(source, damage);
			try (DossierStore store = DossierOpening.open(folder)) {
				assertEquals(1, store.problems().size(), damage);
				assertTrue(store.problems().get(0).contains("is damaged and was left out"), store.problems().get(0));
			}
		}
	}
}
