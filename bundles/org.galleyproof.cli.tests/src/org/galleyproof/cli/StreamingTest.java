package org.galleyproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Rows in, rows out: one line each, in order, each as soon as it is done. */
@Timeout(120)
class StreamingTest extends DeskAtHand {

	@Test
	void eachRowIsAnsweredBeforeTheNextIsSent() throws IOException, InterruptedException {
		Process process = Program.start(folder, "detect", "--jsonl", "-");
		try (BufferedWriter in = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
				BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			for (String id : List.of("eins", "zwei", "drei")) {
				in.write("{\"id\":\"" + id + "\",\"text\":\"\uD83D\uDEA2 “We sail,” Ada Quill said.\"}\n");
				in.flush();
				JsonObject answer = JsonParser.parseString(out.readLine()).getAsJsonObject();
				assertEquals(id, answer.get("id").getAsString());
				assertEquals(3, answer.getAsJsonArray("quotations").get(0).getAsJsonObject().getAsJsonArray("content").get(0).getAsJsonArray().get(0).getAsInt());
			}
			in.close();
			assertNull(out.readLine());
		}
		assertEquals(0, process.waitFor());
	}

	@Test
	void hundredRowsComeBackInOrder() {
		String rows = IntStream.range(0, 100).mapToObj(i -> "{\"id\":\"r" + i + "\",\"text\":\"“We did not ask the council for a loan,” Ada Quill said.\",\"date\":null}\n")
				.collect(Collectors.joining());
		desk.write("rows.jsonl", rows);
		Program.Result result = desk.run("check", "--dossier", "dossier", "--jsonl", "rows.jsonl");
		assertEquals(0, result.status(), result.err());
		assertEquals(IntStream.range(0, 100).mapToObj(i -> "r" + i).toList(), result.rows().stream().map(row -> row.get("id").getAsString()).toList());
	}

	@Test
	void matchAnswersIdsAndPassages() {
		desk.write("queries.jsonl", "{\"id\":\"q\",\"text\":\"fishing boats in the inner basin at Easter\",\"date\":\"2026-03-04\"}\n");
		JsonObject answer = desk.run("match", "--dossier", "dossier", "--top", "2", "--jsonl", "queries.jsonl").row();
		JsonObject best = answer.getAsJsonArray("statements").get(0).getAsJsonObject();
		assertEquals("q", answer.get("id").getAsString());
		assertEquals("s2", best.get("id").getAsString());
		assertTrue(best.get("start").getAsInt() < best.get("end").getAsInt());
		assertTrue(answer.getAsJsonArray("statements").size() <= 2);
	}

	@Test
	void matchForPeopleNamesWordsAndSource() {
		Program.Result result = desk.run("match", "a", "cautious", "but", "welcome", "beginning");
		assertEquals(0, result.status(), result.err());
		assertTrue(result.out().contains("cautious but welcome beginning"), result.out());
		assertTrue(result.out().contains("Ada Quill, Statement on the ferry, 5 March 2026  [s3]"), result.out());
	}

	@Test
	void rowsBeforeADamagedOneAreAnswered() {
		Program.Result result = Program.run(folder, "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\"te".getBytes(StandardCharsets.UTF_8), "detect", "--jsonl", "-");
		assertEquals(2, result.status());
		assertEquals("a", result.row().get("id").getAsString());
		assertTrue(result.err().contains("standard input, line 2"), result.err());
		assertEquals(1, result.err().lines().count(), result.err());
	}

	@Test
	void readerThatStopsReadingEndsItQuietly() throws IOException, InterruptedException {
		Process process = Program.start(folder, "detect", "--jsonl", "-");
		try (BufferedWriter in = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
				BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			in.write("{\"id\":\"a\",\"text\":\"One.\"}\n");
			in.flush();
			out.readLine();
			out.close();
			for (int i = 0; i < 1000 && process.isAlive(); i++) {
				in.write("{\"id\":\"b" + i + "\",\"text\":\"Two.\"}\n");
				in.flush();
				Thread.sleep(1);
			}
		} catch (IOException ended) {
			// the program is gone and its input with it, which is what is wanted
			assertTrue(ended.getMessage().contains("pipe") || ended.getMessage().contains("closed"), ended.toString());
		}
		assertEquals(0, process.waitFor());
		assertEquals("", new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
	}
}
