package org.galleyproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;

/** Which dossier {@code check} takes where none is named, and that it tells which. */
class DossierChoiceTest extends DeskAtHand {

	@Override
	void fill() throws IOException {
		desk.write("faithful.txt", Desk.FAITHFUL);
		Files.createDirectories(folder.resolve("drafts"));
		desk.write("drafts/faithful.txt", Desk.FAITHFUL);
	}

	@Test
	void tellsWhichItTook() {
		Program.Result named = desk.run("check", "faithful.txt", "--dossier", "dossier");
		assertTrue(named.out().endsWith("\ndossier: dossier, as named\n"), named.out());
		Program.Result beside = desk.run("check", "drafts/faithful.txt");
		assertTrue(beside.out().endsWith(", beside the drafts' folder\n"), beside.out());
		JsonObject inside = desk.run("check", "faithful.txt", "--format", "json").row();
		assertEquals(folder.resolve("dossier").toString(), inside.get("dossier").getAsString());
		assertEquals("inside", inside.get("dossierFrom").getAsString());
	}

	@Test
	void draftsOfTwoDesksAreRefused() throws IOException {
		Files.createDirectories(folder.resolve("other"));
		desk.write("other/faithful.txt", Desk.FAITHFUL);
		assertEquals(0, desk.run("import", "statements.jsonl", "--dossier", "other/dossier").status());
		Program.Result result = desk.run("check", "faithful.txt", "other/faithful.txt");
		assertEquals(2, result.status(), result.toString());
		assertEquals("", result.out());
		assertEquals(1, result.err().lines().count(), result.err());
		assertTrue(result.err().contains("other/faithful.txt has ") && result.err().contains("--dossier"), result.err());
	}

	@Test
	void ofSeveralNoneIsTaken() throws IOException {
		Files.createDirectories(folder.resolve("shared/drafts"));
		desk.write("shared/drafts/faithful.txt", Desk.FAITHFUL);
		for (String name : new String[] { "ada", "ben" }) {
			Files.createDirectories(folder.resolve("shared").resolve(name));
			Files.copy(folder.resolve("dossier/dossier.xmi"), folder.resolve("shared").resolve(name).resolve("dossier.xmi"));
		}
		Program.Result result = desk.run("check", "shared/drafts/faithful.txt");
		assertEquals(2, result.status(), result.toString());
		assertTrue(result.err().contains("holds ada, ben.") && result.err().endsWith("Or name it with --dossier.\n"), result.err());
	}
}
