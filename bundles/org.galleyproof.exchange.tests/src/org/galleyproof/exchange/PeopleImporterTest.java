package org.galleyproof.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.edit.ListedPerson;
import org.galleyproof.core.dossier.edit.PeopleList;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;
import org.galleyproof.language.people.Term;
import org.galleyproof.model.dossier.Person;
import org.galleyproof.model.dossier.Role;

class PeopleImporterTest {

	private static final String TABLE = """
			\ufeffName;Aliases;Role;Organisation;Since;Until;Shoe size
			Ada Quill;A. Quill | Mayor Quill;Mayor;Wick Council;2020-05;2024;38
			Ada Quill;;Minister;Ministry of Ferries;2025-01-02;;
			;the Council;;Wick Council;;;

			"Reed; Ben";A. Quill;;;;;
			""";
	private static final String JSON = """
			[{"name": "A. Quill", "spellings": ["Adah Quill"], "roles": [{"title": "Clerk", "organisation": "the Council", "from": "2019", "until": "2019-02"}]},
			 {"name": "Cy Dale", "aliases": "C. Dale", "role": "Poet"}, {"organisation": "Pier Trust", "aliases": ["the Trust"]}]
			""";

	@TempDir
	Path folder;

	@Test
	void aTableAddsPeopleNamesAndRoles() throws Exception {
		try (DossierStore store = DossierOpening.openOrCreate(folder.resolve("desk"))) {
			PeopleList.Added added = take(store, "people.csv", TABLE);
			assertEquals(new PeopleList.Added(2, 2, 3, 2, List.of("A. Quill is a name of Ada Quill already; Reed; Ben did not get it.")), added);
			Person ada = store.dossier().getPeople().get(0);
			assertEquals(List.of("A. Quill", "Mayor Quill"), ada.getAliases());
			Role mayor = ada.getRoles().get(0);
			assertEquals("Wick Council", mayor.getOrganisation().getName());
			assertEquals(List.of("the Council"), mayor.getOrganisation().getAliases());
			assertEquals(LocalDate.of(2020, 5, 1), mayor.getFrom());
			assertEquals(LocalDate.of(2024, 12, 31), mayor.getUntil());
			// the checks of names, roles and speakers know it
			assertEquals(List.of(new Term("Mayor", "Wick Council", mayor.getFrom(), mayor.getUntil(), false),
					new Term("Minister", "Ministry of Ferries", LocalDate.of(2025, 1, 2), null, false)), store.names().people().find("Mayor Quill").terms());
			// twice the same list is nothing new
			byte[] before = Files.readAllBytes(folder.resolve("desk/dossier.xmi"));
			assertEquals(0, take(store, "again.csv", TABLE).people());
			assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(folder.resolve("desk/dossier.xmi")));
			assertEquals("Ida Moss", store.history().of("ada-quill").get(0).by());
		}
	}

	@Test
	void jsonAddsToWhoIsKnownByAnAlias() throws Exception {
		try (DossierStore store = DossierOpening.openOrCreate(folder.resolve("desk"))) {
			take(store, "people.csv", TABLE);
			assertEquals(new PeopleList.Added(1, 1, 3, 2, List.of()), take(store, "people.json", JSON));
			Person ada = store.dossier().getPeople().get(0);
			assertEquals(List.of("Adah Quill"), ada.getSpellings());
			assertEquals("Wick Council", ada.getRoles().get(2).getOrganisation().getName());
			assertEquals(LocalDate.of(2019, 2, 28), ada.getRoles().get(2).getUntil());
			assertEquals(List.of("Ada Quill", "Cy Dale", "Reed; Ben"), store.dossier().getPeople().stream().map(Person::getName).toList());
			assertEquals("Ada Quill", store.names().people().find("Adah Quill").name());
		}
	}

	@Test
	void oneObjectALineIsReadToo() throws Exception {
		Path file = write("people.jsonl", "{\"name\":\"Ada Quill\"}\n\n{\"name\":\"Ben Reed\",\"role\":\"Clerk\"}\n".getBytes(StandardCharsets.UTF_8));
		assertEquals(List.of(new ListedPerson("Ada Quill", List.of(), List.of(), null, null, null, null),
				new ListedPerson("Ben Reed", List.of(), List.of(), "Clerk", null, null, null)), PeopleImporter.read(file));
	}

	/** As other programs write it: a mark at the beginning, their own separators, everything in quotation marks, other encodings. */
	@Test
	void tablesOfOtherProgramsAreRead() throws Exception {
		ListedPerson zoe = new ListedPerson("Zoë \"Zo\" Quill", List.of("Z. Quill", "Mme Quill"), List.of(), "Clerk, acting", "Wick; Council", LocalDate.of(2020, 1, 1), null);
		String[] row = { "Zoë \"\"Zo\"\" Quill", "Z. Quill|Mme Quill", "Clerk, acting", "Wick; Council", "2020" };
		for (String separator : List.of(",", ";", "\t", "|")) {
			String quoted = "\"Name\";\"Also known as\";\"Position\";\"Organization\";\"Since\"\r\n\"".replace(";", separator) + String.join('"' + separator + '"', row) + "\"\r\n\r\n";
			assertEquals(List.of(zoe), PeopleImporter.read(write("a.csv", quoted.getBytes(StandardCharsets.UTF_8))), separator);
			assertEquals(List.of(zoe), PeopleImporter.read(write("a.csv", ("\uFEFF" + quoted).getBytes(StandardCharsets.UTF_8))), separator);
			assertEquals(List.of(zoe), PeopleImporter.read(write("a.csv", ("\uFEFF" + quoted).getBytes(StandardCharsets.UTF_16LE))), separator);
			assertEquals(List.of(zoe), PeopleImporter.read(write("a.csv", ("sep=" + separator + "\r\n" + quoted).getBytes(StandardCharsets.UTF_8))), separator);
			assertEquals(List.of(zoe), PeopleImporter.read(write("a.csv", quoted.getBytes("windows-1252"))), separator);
		}
		assertTrue(refused("b.csv", "sep=;\nname;from\nAda Quill;soon\n").contains("b.csv, line 3"));
		try (DossierStore store = DossierOpening.openOrCreate(folder.resolve("other"))) {
			Path file = write("c.csv", "name;role\nZoë Quill;Clerk\n".getBytes("windows-1252"));
			assertTrue(PeopleImporter.run(file, store, "Ida Moss", Progress.NONE).notes().get(0).contains("was read as windows-1252"));
			assertEquals("Zoë Quill", store.dossier().getPeople().get(0).getName());
		}
	}

	@Test
	void whatIsWrongIsNamed() throws Exception {
		assertTrue(refused("a.csv", "x,y\n1,2\n").endsWith("a.csv has no column named \"name\" or \"organisation\" in its first line; known columns are "
				+ "name, aliases, spellings, role, organisation, from, until."));
		assertTrue(refused("b.csv", "name,from\nAda Quill,2020\nBen Reed,last year\n").endsWith("b.csv, line 3: \"last year\" is no day; write 2026-03-04, 2026-03 or 2026."));
		assertTrue(refused("c.csv", "name,from\n").endsWith("c.csv lists nobody."));
		assertTrue(refused("d.json", "[{\"name\": \"A\"}, 7]").contains("d.json, entry 2: this is no person or organisation; write {\"name\""));
		assertTrue(refused("e.json", "{\"name\": \"A\"}\n{\"name\": ").contains("e.json, entry 2"));
		assertTrue(refused("f.json", "[".repeat(100_000)).contains("f.json, entry 1"));
		refused("h.csv", "name\n\"Ada\n");
		assertTrue(refused("i.csv", "name,role,from,until\nAda Quill,Mayor,2026,2025\n").endsWith("i.csv, line 2: the role ends in 2025 and begins in 2026, which is later."));
		assertTrue(refused("j.json", "[{\"name\":\"Ada Quill\",\"roles\":[{\"title\":\"Mayor\",\"from\":\"2026-03\",\"until\":\"2026-02\"}]}]")
				.endsWith("the role ends in 2026-02 and begins in 2026-03, which is later."));
	}

	@Test
	void noListBreaksIt() throws Exception {
		Random random = new Random(5);
		byte[][] seeds = { TABLE.getBytes(StandardCharsets.UTF_8), JSON.getBytes(StandardCharsets.UTF_8) };
		for (int i = 0; i < 400; i++) {
			byte[] bytes = seeds[i % 2].clone();
			for (int n = random.nextInt(4); n >= 0; n--)
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
			Path file = write("random" + (i % 2 == 0 ? ".csv" : ".json"), bytes);
			try {
				PeopleImporter.read(file);
			} catch (UserException e) {
				assertTrue(e.getMessage().contains("random"), e.getMessage());
			}
		}
	}

	private String refused(String name, String content) throws Exception {
		Path file = write(name, content.getBytes(StandardCharsets.UTF_8));
		return assertThrows(UserException.class, () -> PeopleImporter.read(file)).getMessage();
	}

	private PeopleList.Added take(DossierStore store, String name, String content) throws Exception {
		return PeopleImporter.run(write(name, content.getBytes(StandardCharsets.UTF_8)), store, "Ida Moss", Progress.NONE);
	}

	private Path write(String name, byte[] content) throws Exception {
		Path file = folder.resolve(name);
		Files.write(file, content);
		return file;
	}
}
