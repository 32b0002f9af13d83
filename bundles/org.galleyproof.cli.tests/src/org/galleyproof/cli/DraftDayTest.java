package org.galleyproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.galleyproof.core.proof.ProofSession;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;

/** The day of a draft as the commands take, find and tell it. Ada Quill spoke on Tuesday, 3 March 2026. */
class DraftDayTest extends DeskAtHand {

	private static final String WRONG_DAY = "“We did not ask the council for a loan, and we will not ask for one this year,” Ada Quill said on Monday.\n";

	@Override
	void fill() {
		desk.write("board.md", WRONG_DAY);
		desk.write("2026-03-05-board.md", WRONG_DAY);
		desk.write("header.md", "---\ntitle: The board\ndate: 2026-03-05\n---\n\n" + WRONG_DAY);
		desk.write("dateline.md", "# The board\n\nLUNHOLM, 5 March 2026 — " + WRONG_DAY);
		desk.write("page.html", "<!doctype html><html><head><meta property=\"article:published_time\" content=\"2026-03-05T08:00:00Z\"></head><body><p>" + WRONG_DAY + "</p></body></html>\n");
	}

	private void says(String file, String day, String from, boolean finding) {
		JsonObject answer = desk.run("check", file, "--format", "json").row();
		assertEquals(day, answer.get("date").isJsonNull() ? null : answer.get("date").getAsString(), answer.toString());
		assertEquals(from, answer.get("dateFrom").isJsonNull() ? null : answer.get("dateFrom").getAsString(), answer.toString());
		assertEquals(finding, answer.toString().contains("DATE_CHANGED"), answer.toString());
	}

	@Test
	void theDayIsFoundAndTheWeekdayHeldAgainstIt() {
		says("board.md", null, null, false);
		says("2026-03-05-board.md", "2026-03-05", "name", true);
		says("header.md", "2026-03-05", "header", true);
		says("dateline.md", "2026-03-05", "dateline", true);
		says("page.html", "2026-03-05", "page", true);
	}

	@Test
	void timesThatNeedTheDayAreToldWhereItIsUnknown() {
		JsonObject answer = desk.run("check", "board.md", "--format", "json").row();
		JsonArray undated = answer.getAsJsonArray("undated");
		assertEquals(1, undated.size(), answer.toString());
		assertEquals("Monday", CheckTest.codePoints(WRONG_DAY, undated.get(0).getAsJsonArray().get(0).getAsInt(), undated.get(0).getAsJsonArray().get(1).getAsInt()));
		assertEquals(0, desk.run("check", "2026-03-05-board.md", "--format", "json").row().getAsJsonArray("undated").size());
	}

	@Test
	void aFindingThatLeansOnTheDayNamesIt() {
		String out = desk.run("check", "2026-03-05-board.md").out();
		assertTrue(out.contains("but this was said on Tuesday, 3 March 2026 (Ada Quill, “Hearing of the harbour board”, 3 March 2026). The draft is dated 5 March 2026.\n"), out);
	}

	@Test
	void theOptionCountsBeforeWhatTheDraftSays() {
		for (String file : new String[] { "board.md", "2026-03-05-board.md", "header.md" }) {
			JsonObject answer = desk.run("check", file, "--date", "2026-03-04", "--format", "json").row();
			assertEquals("2026-03-04", answer.get("date").getAsString());
			assertEquals("given", answer.get("dateFrom").getAsString());
			assertTrue(answer.toString().contains("DATE_CHANGED"), answer.toString());
		}
	}

	@Test
	void whatWasSaidInTheWorkbenchCountsBeforeWhatTheDraftSays() throws Exception {
		Path draft = desk.write("2026-03-07-said.md", WRONG_DAY);
		try (ProofSession session = ProofSession.open(draft, WRONG_DAY)) {
			session.load();
			session.date(LocalDate.of(2026, 3, 5), "Cleo Marsh");
		}
		says("2026-03-07-said.md", "2026-03-05", "proof", true);
		assertTrue(desk.run("check", "2026-03-07-said.md").out().contains("; dated 5 March 2026, as said in the workbench\n"));
		assertEquals("given", desk.run("check", "2026-03-07-said.md", "--date", "2026-03-04", "--format", "json").row().get("dateFrom").getAsString());

		Path proof = folder.resolve("2026-03-07-said.md.proof");
		String damaged = Files.readString(proof).replace("<", "");
		Files.writeString(proof, damaged);
		Program.Result result = desk.run("check", "2026-03-07-said.md", "--format", "json");
		assertEquals("name", result.row().get("dateFrom").getAsString());
		assertEquals(1, result.err().lines().filter(line -> line.contains("2026-03-07-said.md.proof cannot be read")).count(), result.err());
		assertEquals(damaged, Files.readString(proof));
	}

	@Test
	void peopleReadItOnceForEachDraft() {
		Program.Result result = desk.run("check", "2026-03-05-board.md", "board.md");
		assertEquals(1, result.out().split("2026-03-05-board\\.md: 1 quotation: 1 differs; no claims; dated 5 March 2026, by its name\n", -1).length - 1, result.out());
		assertTrue(result.out().contains("\nboard.md: 1 quotation: 1 verified; no claims; day unknown\n    The day of the draft is not known, so “Monday” could not be held against the calendar. --date tells it.\n"), result.out());
		assertTrue(desk.run("detect", "dateline.md").out().contains("dated 5 March 2026, by its dateline\n"));
	}

	@Test
	void aRowsDateCountsAndOneWithoutIsDatedByItsId() {
		desk.write("rows.jsonl", row("20260305-7", null) + row("r", null) + row("20260305-8", "2026-03-03") + row("r", "2026-03-05"));
		for (String command : new String[] { "check", "detect", "match" }) {
			String answers = String.join("\n", desk.run(command, "--jsonl", "rows.jsonl", "--dossier", "dossier").out());
			if (command.equals("detect"))
				answers = desk.run(command, "--jsonl", "rows.jsonl").out();
			String[] lines = answers.split("\n");
			assertTrue(lines[0].startsWith("{\"id\":\"20260305-7\",\"date\":\"2026-03-05\",\"dateFrom\":\"name\","), lines[0]);
			assertTrue(lines[1].startsWith("{\"id\":\"r\",\"date\":null,\"dateFrom\":null,"), lines[1]);
			assertTrue(lines[2].startsWith("{\"id\":\"20260305-8\",\"date\":\"2026-03-03\",\"dateFrom\":\"given\","), lines[2]);
			assertTrue(lines[3].startsWith("{\"id\":\"r\",\"date\":\"2026-03-05\",\"dateFrom\":\"given\","), lines[3]);
		}
		assertEquals(4, desk.run("match", "--jsonl", "rows.jsonl", "--date", "2026-03-09").out().split("\"date\":\"2026-03-09\",\"dateFrom\":\"given\"", -1).length - 1);
	}

	private static String row(String id, String date) {
		return "{\"id\":\"" + id + "\",\"text\":\"" + WRONG_DAY.strip() + "\"" + (date == null ? "" : ",\"date\":\"" + date + "\"") + "}\n";
	}

	@Test
	void whatIsNoDayIsRefusedInOneSentence() {
		for (String command : new String[] { "check", "detect" }) {
			Program.Result result = desk.run(command, "board.md", "--date", "Monday");
			assertEquals(2, result.status(), result.toString());
			assertEquals(1, result.err().lines().count(), result.err());
			assertTrue(result.err().contains("--date") && result.err().contains("Monday"), result.err());
			assertFalse(result.err().contains("LocalDate"), result.err());
		}
	}
}
