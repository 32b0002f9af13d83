package org.galleyproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The machine's language changes nothing: an English draft reads the same where the small letter of I has no dot, as on a Turkish one. */
class AbroadTest extends DeskAtHand {

	private static final String ROWS = """
			{"id":"i1","speaker":"IAN IRVING","role":"CHIEF INSPECTOR","date":"2026-05-01","title":"INTERVIEW","kind":"TRANSCRIPT","text":"The minister did insist on it in writing. Income in Indiana is 4.5 million, I think."}
			""";
	private static final String DRAFT = """
			ISLINGTON, 5 MAY 2026 — IMPORTANT ISSUES

			“THE MINISTER DID NOT INSIST ON IT IN WRITING,” Ian Irving, CHIEF INSPECTOR, said on FRIDAY. “Income in INDIANA IS 3.5 MILLION, I think.”
			""";

	@Override
	void fill() {
		desk.write("i.jsonl", ROWS);
		desk.write("i.md", DRAFT);
		desk.write("faulty.txt", Desk.FAULTY);
	}

	@Test
	void findsTheSame() {
		assertEquals(0, Program.runAbroad(folder, "en", "GB", "import", "i.jsonl", "--dossier", "home").status());
		assertEquals(0, Program.runAbroad(folder, "tr", "TR", "import", "i.jsonl", "--dossier", "abroad").status());
		Program.Result found = check("home", "en", "GB");
		assertEquals(1, found.status(), found.toString());
		assertTrue(found.out().contains("NEGATION_CHANGED") && found.out().contains("NUMBER_CHANGED"), found.out());
		assertEquals(found, check("abroad", "tr", "TR"));
	}

	private Program.Result check(String dossier, String language, String country) {
		Program.Result result = Program.runAbroad(folder, language, country, "check", "i.md", "faulty.txt", "--format", "json", "--reader", "rules", "--words-only", "--dossier", dossier);
		return new Program.Result(result.status(), result.out().replace("\"dossier\":\"" + dossier + "\"", ""), result.err());
	}
}
