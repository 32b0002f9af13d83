package org.galleyproof.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three published reports of one event, each held against the two others. They may not be copied into the project, so they are
 * read where they lie: {@code shared/seeds} beside or above the working folder, or in the folder that the system property
 * {@code galleyproof.shared} names.
 */
@EnabledIf("seedsAreThere")
class SeedsTest {

	@TempDir
	static Path folder;
	private static final Map<String, String> TEXTS = new HashMap<>();
	private static final Map<String, JsonObject> ANSWERS = new HashMap<>();

	static boolean seedsAreThere() {
		if (seeds() != null)
			return true;
		System.err.println("*** SeedsTest does not run: no shared/seeds beside or above " + Path.of("").toAbsolutePath() + "; name its folder with -Dgalleyproof.shared=DIR ***");
		return false;
	}

	private static Path seeds() {
		String named = System.getProperty("galleyproof.shared");
		if (named != null)
			return Path.of(named, "seeds");
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent())
			if (Files.isDirectory(at.resolve("shared").resolve("seeds")))
				return at.resolve("shared").resolve("seeds");
		return null;
	}

	@BeforeAll
	static void checkEachAgainstTheOthers() throws IOException {
		Map<String, Path> files = new HashMap<>();
		try (var list = Files.list(seeds())) {
			list.forEach(file -> files.put(file.getFileName().toString().substring(0, 3), file));
		}
		for (Map.Entry<String, Path> draft : files.entrySet()) {
			TEXTS.put(draft.getKey(), Files.readString(draft.getValue()));
			List<String> args = new ArrayList<>(List.of("import", "--dossier", "against-" + draft.getKey()));
			files.values().stream().filter(file -> !file.equals(draft.getValue())).forEach(file -> args.add(file.toString()));
			Program.Result imported = Program.run(folder, args.toArray(String[]::new));
			assertEquals(0, imported.status(), imported.toString());
			Program.Result checked = Program.run(folder, "check", draft.getValue().toString(), "--dossier", "against-" + draft.getKey(), "--format", "json");
			assertEquals(1, checked.status(), checked.err());
			ANSWERS.put(draft.getKey(), checked.row());
		}
	}

	@Test
	void wordLeftOutOfAnIdiomIsFoundWithItsReplacement() {
		JsonObject finding = theFinding("000", "expect to be held account", "WORDS_OMITTED");
		assertTrue(finding.get("replacement").getAsString().contains("to"), finding.toString());
	}

	@Test
	void droppedAlsoIsFound() {
		theFinding("000", "Government is seriously", "WORDS_OMITTED");
	}

	@Test
	void compoundWrittenApartIsNoFinding() {
		assertEquals(List.of(), findingsAt("000", "cyber criminals, who continue"));
		assertEquals(List.of(), findingsAt("001", "cybercriminals, who continue"));
		assertEquals(List.of(), findingsAt("001", "end this systematic cyber-sabotage"));
	}

	@Test
	void fragmentsOfLongerStatementsAreVerified() {
		// the reports give Raab different titles, and agree in his words
		for (JsonObject finding : findingsAt("001", "a reckless but familiar pattern of behaviour"))
			assertEquals("ROLE_CHANGED", finding.get("type").getAsString());
		assertEquals("verified", quotationAt("003", "cyber actors affiliated with\" China's").get("status").getAsString());
		assertEquals(List.of(), findingsAt("000", "a reckless but familiar pattern of behaviour"));
	}

	@Test
	void straightMarksMakeNoDifference() {
		String curly = TEXTS.get("003").replace("\"cyber actors affiliated with\"", "“cyber actors affiliated with”");
		try {
			Files.writeString(folder.resolve("curly.txt"), curly);
		} catch (IOException failure) {
			throw new AssertionError(failure);
		}
		JsonObject answer = Program.run(folder, "check", "curly.txt", "--dossier", "against-003", "--format", "json").row();
		assertEquals(statuses(ANSWERS.get("003")), statuses(answer));
	}

	@Test
	void misspeltNameIsFound() {
		JsonObject finding = theFinding("003", "Anthony Blinken", "NAME_MISSPELT");
		assertTrue(finding.get("replacement").getAsString().contains("Antony"), finding.toString());
	}

	@Test
	void quotationOverParagraphsIsOne() {
		JsonObject first = quotationAt("000", "has formally confirmed that cyber actors");
		assertEquals(first, quotationAt("000", "Responsible states do not"));
		assertEquals(first, quotationAt("000", "These contract hackers cost"));
		assertTrue(first.get("speaker").getAsString().endsWith("Blinken"), first.toString());
	}

	@Test
	void furnitureOfThePageIsNobodysStatement() {
		String found = Program.run(folder, "match", "--dossier", "against-000", "--top", "50", "Source link: sign up for our daily newsletter, analysis and threat intelligence news").out();
		assertFalse(found.contains("Source link"), found);
		assertFalse(found.contains("Sign up for our daily"), found);
	}

	private static List<String> statuses(JsonObject answer) {
		return CheckTest.objects(answer.getAsJsonArray("quotations")).stream().map(quotation -> quotation.get("status").getAsString()).toList();
	}

	/** The first quotation whose content touches the words. */
	private static JsonObject quotationAt(String draft, String words) {
		int[] place = place(draft, words);
		for (JsonObject quotation : CheckTest.objects(ANSWERS.get(draft).getAsJsonArray("quotations")))
			for (JsonElement span : quotation.getAsJsonArray("content"))
				if (overlaps(place, span.getAsJsonArray().get(0).getAsInt(), span.getAsJsonArray().get(1).getAsInt()))
					return quotation;
		throw new AssertionError("no quotation at " + words);
	}

	private static JsonObject theFinding(String draft, String words, String type) {
		List<JsonObject> found = findingsAt(draft, words).stream().filter(finding -> finding.get("type").getAsString().equals(type)).toList();
		assertEquals(1, found.size(), () -> type + " at " + words + " in " + findingsAt(draft, words));
		return found.getFirst();
	}

	/** Findings of weight that touch the words. */
	private static List<JsonObject> findingsAt(String draft, String words) {
		int[] place = place(draft, words);
		List<JsonObject> all = new ArrayList<>(CheckTest.objects(ANSWERS.get(draft).getAsJsonArray("findings")));
		for (String key : List.of("quotations", "sentences"))
			for (JsonObject object : CheckTest.objects(ANSWERS.get(draft).getAsJsonArray(key)))
				if (object.has("findings"))
					all.addAll(CheckTest.objects(object.getAsJsonArray("findings")));
		return all.stream().filter(finding -> !finding.get("severity").getAsString().equals("info"))
				.filter(finding -> overlaps(place, finding.get("start").getAsInt(), Math.max(finding.get("end").getAsInt(), finding.get("start").getAsInt() + 1))).toList();
	}

	private static int[] place(String draft, String words) {
		String text = TEXTS.get(draft);
		int at = text.indexOf(words);
		assertTrue(at >= 0, () -> "not in the report: " + words);
		int start = text.codePointCount(0, at);
		return new int[] { start, start + words.codePointCount(0, words.length()) };
	}

	private static boolean overlaps(int[] place, int start, int end) {
		return start < place[1] && place[0] < end;
	}
}
