package org.galleyproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --style}, and what explains a finding or a match, as a process. */
class StyleTest extends DeskAtHand {

	/** The first quotation tidies a contraction, the second changes a word. */
	private static final String TIDIED = """
			“We didn’t ask the council for a loan,” Ada Quill said.

			“Fishing boats may use the outer basin again from Easter,” Bram Otterly said.
			""";

	@Override
	void fill() {
		desk.write("tidied.txt", TIDIED);
	}

	private JsonObject finding(int quotation, String... args) {
		JsonObject answer = desk.run(args).row();
		return answer.getAsJsonArray("quotations").get(quotation).getAsJsonObject().getAsJsonArray("findings").get(0).getAsJsonObject();
	}

	@Test
	void aStyleDecidesHowGraveTidyingIsAndSaysWhichClause() {
		assertEquals("info", finding(0, "check", "tidied.txt", "--format", "json").get("severity").getAsString());
		JsonObject verbatim = finding(0, "check", "tidied.txt", "--format", "json", "--style", "verbatim");
		assertEquals("error", verbatim.get("severity").getAsString());
		JsonObject style = verbatim.getAsJsonObject("explanation").getAsJsonObject("style");
		assertEquals("verbatim", style.get("name").getAsString());
		assertEquals("contraction", style.get("clause").getAsString());
		String shown = desk.run("check", "tidied.txt", "--style", "verbatim").out();
		assertTrue(shown.contains("verbatim, contraction: " + style.get("text").getAsString()), shown);
	}

	@Test
	void aFileOfOneIsRead() {
		desk.write("own.style", "style own Ours.\ncontraction warning We hear contractions.\n");
		assertEquals("warning", finding(0, "check", "tidied.txt", "--format", "json", "--style", "own.style").get("severity").getAsString());
	}

	@Test
	void aDossiersOwnStyleServesWithoutBeingNamed(@TempDir Path elsewhere) {
		Desk own = new Desk(elsewhere);
		own.write("tidied.txt", TIDIED);
		own.write("dossier/house.style", "style board The board's.\ncontraction warning We hear contractions.\n");
		own.write("dossier/strict.style", "style strict Stricter.\ncontraction error We do.\n");
		assertTrue(own.run("check", "tidied.txt").out().contains("board, contraction: We hear contractions."));
		assertTrue(own.run("check", "tidied.txt", "--style", "strict").out().contains("strict, contraction: We do."));
	}

	@Test
	void aStyleThatIsNoneIsOneClearLine() {
		Program.Result unknown = desk.run("check", "tidied.txt", "--style", "shouted");
		assertEquals(2, unknown.status());
		assertEquals("galleyproof: There is no house style named shouted; name a file, or one of news, verbatim, broadcast.\n", unknown.err());
		desk.write("wrong.style", "style wrong W.\nfiller perhaps x\n");
		Program.Result wrong = desk.run("check", "tidied.txt", "--style", "wrong.style");
		assertEquals(2, wrong.status());
		assertTrue(wrong.err().contains("wrong.style, line 2: “perhaps” is no severity"), wrong.err());
	}

	@Test
	void aFindingIsExplained() {
		JsonObject explanation = finding(1, "check", "tidied.txt", "--format", "json").getAsJsonObject("explanation");
		assertEquals("Wording changed", explanation.get("rule").getAsString());
		assertTrue(explanation.get("style").isJsonNull());
		boolean changed = false;
		for (var word : explanation.getAsJsonArray("words"))
			if (word.getAsJsonObject().get("op").getAsString().equals("changed")) {
				assertEquals("outer", word.getAsJsonObject().get("draft").getAsString());
				assertEquals("inner", word.getAsJsonObject().get("source").getAsString());
				changed = true;
			}
		assertTrue(changed, explanation.toString());
	}

	@Test
	void aMatchIsExplained() {
		Program.Result shown = desk.run("match", "--dossier", "dossier", "--explain", "Fishing boats may use the outer basin again from Easter");
		assertEquals(0, shown.status(), shown.toString());
		assertTrue(shown.out().contains("[-inner-]{+outer+}"), shown.out());
		assertTrue(shown.out().contains("the source: it has"), shown.out());
		JsonObject answer = desk.run("match", "--dossier", "dossier", "--explain", "--format", "json", "Fishing boats may use the outer basin again from Easter").row();
		JsonObject first = answer.getAsJsonArray("statements").get(0).getAsJsonObject();
		assertTrue(first.getAsJsonObject("explanation").get("source").getAsBoolean(), answer.toString());
		assertTrue(first.getAsJsonObject("explanation").get("lost").isJsonNull());
	}
}
