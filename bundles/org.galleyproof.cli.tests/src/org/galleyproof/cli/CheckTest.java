package org.galleyproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} as a process: what it finds, how it says so, and what it returns. */
class CheckTest extends DeskAtHand {

	@Override
	void fill() {
		desk.write("faithful.txt", Desk.FAITHFUL);
		desk.write("faulty.txt", Desk.FAULTY);
	}

	@Test
	void faithfulDraftEndsWithStatusZeroAndNothingOnStandardError() {
		Program.Result result = desk.run("check", "faithful.txt", "--dossier", "dossier");
		assertEquals(0, result.status(), result.toString());
		assertEquals("", result.err());
		assertTrue(result.out().contains("2 quotations: 2 verified"), result.out());
	}

	@Test
	void faultyDraftEndsWithStatusOneAndNamesLineWordsAndSource() {
		Program.Result result = desk.run("check", "faulty.txt");
		assertEquals(1, result.status(), result.toString());
		assertTrue(result.out().contains("faulty.txt:3:26: error: "), result.out());
		assertTrue(result.out().contains("faulty.txt:5:"), result.out());
		assertTrue(result.out().contains(">4.2"), result.out());
		assertTrue(result.out().contains(">3.2"), result.out());
		assertTrue(result.out().contains("Ada Quill, Hearing of the harbour board, 3 March 2026"), result.out());
		assertTrue(result.out().contains("2 quotations: 2 differ"), result.out());
		assertFalse(result.out().contains("\u001B"), "no colours where nobody looks on");
	}

	@Test
	void jsonCountsCodePointsAndKeepsItsKeys() {
		JsonObject answer = desk.run("check", "faulty.txt", "--format", "json").row();
		assertEquals(Set.of("id", "date", "dateFrom", "dossier", "dossierFrom", "undated", "quotations", "sentences", "findings"), answer.keySet());
		assertEquals("faulty.txt", answer.get("id").getAsString());
		List<JsonObject> quotations = objects(answer.getAsJsonArray("quotations"));
		assertEquals(2, quotations.size());
		JsonObject first = quotations.getFirst();
		assertEquals(Set.of("kind", "content", "cue", "source", "speaker", "speakers", "status", "statement", "confidence", "cautions", "findings"), first.keySet());
		assertEquals("direct", first.get("kind").getAsString());
		assertEquals("differs", first.get("status").getAsString());
		assertEquals("s1", first.get("statement").getAsString());
		assertEquals("Ada Quill", first.get("speaker").getAsString());
		JsonArray content = first.getAsJsonArray("content").get(0).getAsJsonArray();
		String quoted = codePoints(Desk.FAULTY, content.get(0).getAsInt(), content.get(1).getAsInt());
		assertTrue(quoted.startsWith("The harbour board spent 4.2") && quoted.contains("breakwater"), quoted);
		JsonObject finding = objects(first.getAsJsonArray("findings")).getFirst();
		assertEquals(Set.of("type", "severity", "start", "end", "message", "statement", "statementStart", "statementEnd", "replacement", "explanation"), finding.keySet());
		assertEquals("NUMBER_CHANGED", finding.get("type").getAsString());
		assertEquals("error", finding.get("severity").getAsString());
		assertTrue(codePoints(Desk.FAULTY, finding.get("start").getAsInt(), finding.get("end").getAsInt()).startsWith("4.2"));
		assertEquals("NEGATION_CHANGED", objects(quotations.get(1).getAsJsonArray("findings")).getFirst().get("type").getAsString());
		for (JsonObject sentence : objects(answer.getAsJsonArray("sentences")))
			assertTrue(sentence.keySet().containsAll(Set.of("start", "end", "checkworthiness", "claim")), sentence.toString());
	}

	@Test
	void severalDraftsAnswerOneObjectEachInOrder() {
		Program.Result result = desk.run("check", "faulty.txt", "faithful.txt", "--format", "json");
		assertEquals(List.of("faulty.txt", "faithful.txt"), result.rows().stream().map(row -> row.get("id").getAsString()).toList());
		assertEquals(1, result.status());
	}

	@Test
	void outputFileHoldsTheAnswerAndStandardOutputNothing() throws IOException {
		Program.Result result = desk.run("check", "faulty.txt", "--format", "json", "--output", "answer.json");
		assertEquals(1, result.status(), result.toString());
		assertEquals("", result.out());
		assertTrue(Files.readString(folder.resolve("answer.json")).startsWith("{\"id\":\"faulty.txt\""));
	}

	@Test
	void outputMayBeALinkAndIsReadByWhoReadsNewFiles() throws IOException {
		Path usual = desk.write("usual.txt", "as files are");
		Path behind = desk.write("behind.txt", "old");
		Path link = Files.createSymbolicLink(folder.resolve("link.txt"), behind.getFileName());
		assertEquals(0, desk.run("check", "faithful.txt", "--output", "link.txt").status());
		assertTrue(Files.isSymbolicLink(link));
		assertTrue(Files.readString(behind).contains("2 verified"));
		assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(behind));
	}

	@Test
	void failedRunLeavesTheOldOutputFile() throws IOException {
		desk.write("kept.json", "old");
		Program.Result result = desk.run("check", "faulty.txt", "missing.txt", "--output", "kept.json");
		assertEquals(2, result.status(), result.toString());
		assertEquals("old", Files.readString(folder.resolve("kept.json")));
		try (var files = Files.list(folder)) {
			assertEquals(List.of(), files.filter(file -> file.getFileName().toString().endsWith(".tmp")).toList());
		}
	}

	@Test
	void wordsThatNobodySaidHaveNoSource() {
		desk.write("unknown.txt", "“The moon is made of old lamp oil and nobody in the council denies it,” Ada Quill said.\n");
		Program.Result result = desk.run("check", "unknown.txt", "--format", "json");
		JsonObject quotation = objects(result.row().getAsJsonArray("quotations")).getFirst();
		assertEquals("no-source", quotation.get("status").getAsString());
		assertTrue(quotation.get("statement").isJsonNull());
		JsonObject finding = objects(quotation.getAsJsonArray("findings")).getFirst();
		assertEquals("NO_SOURCE", finding.get("type").getAsString());
		assertTrue(finding.get("statementStart").isJsonNull());
		assertEquals(1, result.status());
	}

	@Test
	void sourceThatIsDamagedIsNamedAndTheOthersServe(@TempDir Path elsewhere) throws IOException {
		Desk damaged = new Desk(elsewhere);
		damaged.write("faithful.txt", Desk.FAITHFUL);
		Path source;
		try (var files = Files.walk(elsewhere.resolve("dossier").resolve("sources"))) {
			source = files.filter(file -> file.toString().endsWith(".xmi")).filter(file -> contains(file, "41,000")).findFirst().orElseThrow();
		}
		Files.writeString(source, Files.readString(source).substring(0, 200));
		Program.Result result = damaged.run("check", "faithful.txt");
		assertEquals(1, result.err().lines().count(), result.toString());
		assertTrue(result.err().contains(source.getFileName().toString()), result.err());
		assertTrue(result.out().contains("1 verified"), result.out());
		assertEquals(1, result.status(), "the quotation of the damaged source has none now");
	}

	private static boolean contains(Path file, String words) {
		try {
			return Files.readString(file).contains(words);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	@Test
	void scareQuotesAndNicknamesStaySilent() {
		desk.write("scare.txt", "Bram “the Badger” Otterly runs the “green” line past the café “Zum Alten Krug”.\n");
		Program.Result result = desk.run("check", "scare.txt");
		assertEquals(0, result.status(), result.toString());
	}

	static List<JsonObject> objects(JsonArray array) {
		return new ArrayList<>(StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject).toList());
	}

	static String codePoints(String text, int start, int end) {
		int from = text.offsetByCodePoints(0, start);
		return text.substring(from, text.offsetByCodePoints(from, end - start));
	}
}
