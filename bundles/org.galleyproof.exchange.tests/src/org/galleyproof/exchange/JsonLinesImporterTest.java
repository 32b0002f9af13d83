package org.galleyproof.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.SourceText;
import org.galleyproof.core.user.Progress;
import org.galleyproof.index.Provenance;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.model.dossier.Statement;

class JsonLinesImporterTest extends DossierAtHand {

	@Test
	void aRowBecomesAStatement() throws Exception {
		ImportReport report = rows("{\"id\":\"x 1\",\"text\":\" Wir fahren.\\r\\n😀 \",\"speaker\":\"ADA "
				+ "QUILL\",\"role\":\"Mayor\",\"date\":\"2026-03-04\",\"event\":\"Ferry hearing\",\"title\":\"Day one\","
				+ "\"publisher\":\"The Wick Gazette\",\"url\":\"/a b?c=ü\",\"kind\":\"transcript\",\"more\":[1]}", "{\"id\":2,\"text\":\"The pier is shut.\"}");
		assertEquals(List.of(), report.refused());
		assertEquals(2, report.statements());
		assertEquals(2, report.sources());
		StatementDocument statement = store.index().get("x 1").orElseThrow();
		assertEquals(new StatementDocument("x 1", " Wir fahren.\r\n😀 ", "Ada Quill", "Mayor", LocalDate.of(2026, 3, 4), true, statement.sourceId(), "Day one",
				new Provenance("transcript", "unverified", "ada-quill", 0, null, 0, false)), statement);
		Source source = store.source(statement.sourceId());
		assertEquals("Ferry hearing", source.getEvent().getName());
		assertEquals("/a b?c=ü", source.getUri());
		assertEquals("The Wick Gazette", source.getPublisher());
		assertEquals("ADA QUILL", source.getStatements().get(0).getLabel());
		assertEquals("Mayor", source.getStatements().get(0).getSpeaker().getRoles().get(0).getTitle());
		StatementDocument bare = store.index().get("2").orElseThrow();
		assertEquals("rows.jsonl", bare.sourceTitle());
		assertEquals(SourceKind.DOCUMENT, store.source(bare.sourceId()).getKind());
		assertTrue(!bare.quoted() && bare.speaker() == null && bare.date() == null);
	}

	@Test
	void scatteredRowsOfASourceComeTogetherAndLargeSourcesAreSplit() throws Exception {
		List<String> rows = new ArrayList<>();
		for (int i = 0; i < 4500; i++)
			rows.add(row("a" + i, "Sentence number " + i + " of the long hearing.", "Long hearing"));
		for (int i = 0; i < 30; i++)
			rows.add(row("b" + i, "Sentence " + i + " of a short one.", "Hearing " + i % 3));
		Collections.shuffle(rows, new Random(5));
		ImportReport report = rows(rows.toArray(String[]::new));
		assertEquals(6, report.sources());
		assertEquals(4530, report.statements());
		assertEquals(4530, store.index().count());
		assertEquals(10, store.source(store.index().get("b1").orElseThrow().sourceId()).getStatements().size());
		Source first = store.source(store.index().get(id(rows.stream().filter(row -> row.contains("Long")).findFirst().orElseThrow())).orElseThrow().sourceId());
		assertEquals(2000, first.getStatements().size());
		assertEquals(1, first.getPart());
		assertEquals(0, store.source(store.index().get("b1").orElseThrow().sourceId()).getPart());
	}

	/** More text than is held at once: sources are written before their last rows are read. */
	@Test
	void sourcesGrowAfterTheyWereWritten() throws Exception {
		Random random = new Random(7);
		List<String> rows = new ArrayList<>();
		for (int i = 0; i < 90; i++) {
			String word = Character.toString('a' + random.nextInt(26));
			rows.add(row("a" + i, (word.repeat(999) + " ").repeat(200).strip() + " " + i, "Hearing " + random.nextInt(3)));
			rows.add(row("b" + i, "Sentence " + i + ".", "Vote " + i % 7));
		}
		ImportReport report = rows(rows.toArray(String[]::new));
		assertEquals(List.of(), report.refused());
		assertEquals(180, report.statements());
		assertEquals(180, store.index().count());
		assertEquals(report.sources(), files().stream().filter(file -> file.toString().endsWith(".xmi")).count());
		assertTrue(report.sources() > 10, "some are split");
		for (int i = 0; i < 90; i++) {
			Source source = store.source(store.index().get("b" + i).orElseThrow().sourceId());
			assertEquals(0, source.getPart());
			String id = "b" + i;
			assertEquals("Sentence " + i + ".", new SourceText(source).words(source.getStatements().stream().filter(statement -> statement.getId().equals(id)).findFirst().orElseThrow()));
		}
		assertEquals(IntStream.range(0, 13).mapToObj(i -> "b" + i * 7).toList(),
				store.source(store.index().get("b0").orElseThrow().sourceId()).getStatements().stream().map(Statement::getId).toList());
		assertEquals(report.sources(), store.history().all().stream().filter(entry -> entry.what().equals("import")).count());
	}

	@Test
	void whatIsKnownIsLeftAlone() throws Exception {
		String a = row("a", "The ferry sails.", "Hearing");
		String b = row("b", "The ferry stays.", "Hearing");
		rows(a, b);
		ImportReport again = rows(a, b, a, row("c", "The ferry waits.", "Hearing"));
		assertEquals(List.of(), again.refused());
		assertEquals(1, again.statements());
		assertEquals(3, again.known());
		assertEquals(3, store.index().count());
		assertEquals(2, files().size());
		List<Path> before = files();
		ImportReport third = rows(a, b);
		assertEquals(0, third.statements());
		assertEquals(before, files());
	}

	@Test
	void theSameRowsGiveTheSameFiles() throws Exception {
		String[] rows = { row("a", "The ferry sails.", "Hearing"), row("b", "The pier stays.", "Other hearing") };
		rows(rows);
		List<String> first = files().stream().map(file -> file.getFileName().toString()).toList();
		try (DossierStore other = DossierOpening.openOrCreate(folder.resolve("other"))) {
			Importers.run(List.of(folder.resolve("rows.jsonl")), other, Progress.NONE);
			for (Path file : files())
				assertEquals(Files.readString(file), Files.readString(folder.resolve("other").resolve(folder.resolve("dossier").relativize(file))));
		}
		assertEquals(2, first.size());
	}

	@Test
	void aBadRowStopsItsFileAndNamesItsLine() throws Exception {
		String good = row("a", "The ferry sails.", "Hearing");
		assertRefused("line 2: the JSON object is incomplete", good, "{\"id\":\"b\", \"text\": \"Half a li");
		assertRefused("line 2: the id \"a\" stands in line 1 already, with another text", good, row("a", "The ferry stays.", "Hearing"));
		assertRefused("line 2: \"id\" is missing", good, "{\"text\":\"x\"}");
		assertRefused("line 2: \"text\" is missing", good, "{\"id\":\"b\"}");
		assertRefused("line 2: \"text\" is empty", good, "{\"id\":\"b\",\"text\":\" \"}");
		assertRefused("line 2: \"date\" must be a date such as 2026-03-04, not \"soon\"", good, "{\"id\":\"b\",\"text\":\"x\",\"date\":\"soon\"}");
		assertRefused("line 2: \"kind\" must be one of document, recording, transcript, notes, release, report, not \"song\"", good,
				"{\"id\":\"b\",\"text\":\"x\",\"kind\":\"song\"}");
		assertRefused("line 2: there is half a surrogate pair", good, "{\"id\":\"b\",\"text\":\"\\ud83d\"}");
		assertRefused("line 2: a JSON object is wanted", good, "[]");
		assertRefused("holds no rows", "");
		rows(good);
		assertRefused("line 1: the id \"a\" is in the dossier already, with another text", row("a", "The ferry stays.", "Hearing"));
		assertEquals("The ferry sails.", store.index().get("a").orElseThrow().text());
	}

	@Test
	void oneBadFileDoesNotStopTheOthers() throws Exception {
		Path good = Files.writeString(folder.resolve("good.jsonl"), row("a", "The ferry sails.", "Hearing"));
		Path bad = Files.writeString(folder.resolve("bad.jsonl"), "{");
		Path missing = folder.resolve("missing.jsonl");
		Path unknown = Files.writeString(folder.resolve("sheet.xyz"), "x");
		ImportReport report = Importers.run(List.of(bad, missing, unknown, folder.resolve("dossier"), good), store, Progress.NONE);
		assertEquals(1, report.taken().size());
		assertEquals(List.of(bad.toString(), missing.toString(), unknown.toString(), folder.resolve("dossier").toString()), report.refused().stream()
				.map(ImportReport.Refused::file).toList());
		for (ImportReport.Refused refused : report.refused())
			assertTrue(refused.reason().contains(refused.file()), refused.reason());
		assertTrue(report.refused().get(2).reason().contains("known are .csv, .docx"), report.refused().get(2).reason());
		assertEquals(1, store.index().count());
	}

	/** At whatever moment: no statement, no file, no person, and no folder that was made for them. */
	@Test
	void cancellingAddsNothing() throws Exception {
		List<String> rows = new ArrayList<>();
		for (int i = 0; i < 3000; i++)
			rows.add(row("a" + i, "Sentence number " + i, "Hearing " + i % 7));
		Path file = Files.write(folder.resolve("rows.jsonl"), rows);
		int times = 0;
		while (!cancelled(file, times).refused().isEmpty()) {
			assertEquals(0, store.index().count());
			assertEquals(List.of(), files());
			assertEquals(List.of(), folders());
			assertEquals(0, store.dossier().getPeople().size());
			times++;
		}
		assertEquals(3000, store.index().count());
		assertTrue(times > 5, "it was asked " + times + " times whether to go on");
	}

	/** Imports a file, and asks to end at the look of that number. */
	private ImportReport cancelled(Path file, int look) throws Exception {
		int[] asked = { 0 };
		ImportReport report = Importers.run(List.of(file), store, new Progress() {
			@Override
			public void at(String what, long done, long total) {
				assertTrue(what.contains("rows.jsonl") && done <= total, what);
			}

			@Override
			public boolean cancelled() {
				return asked[0]++ >= look;
			}
		});
		assertTrue(report.refused().stream().allMatch(refused -> refused.reason().contains("was cancelled")));
		return report;
	}

	/** Below the folder of the sources. */
	private List<Path> folders() throws Exception {
		Path sources = folder.resolve("dossier/sources");
		try (Stream<Path> all = Files.exists(sources) ? Files.walk(sources) : Stream.empty()) {
			return all.filter(each -> Files.isDirectory(each) && !each.equals(sources)).toList();
		}
	}

	private void assertRefused(String reason, String... rows) throws Exception {
		List<Path> before = files();
		int count = store.index().count();
		ImportReport report = rows(rows);
		assertEquals(0, report.taken().size());
		assertTrue(report.refused().get(0).reason().contains(reason), report.refused().get(0).reason());
		assertTrue(report.refused().get(0).reason().contains("rows.jsonl"));
		assertEquals(before, files());
		assertEquals(count, store.index().count());
	}

	private ImportReport rows(String... rows) throws Exception {
		return Importers.run(List.of(Files.write(folder.resolve("rows.jsonl"), List.of(rows))), store, Progress.NONE);
	}

	private List<Path> files() throws Exception {
		try (Stream<Path> files = Files.walk(folder.resolve("dossier"))) {
			return files.filter(file -> Files.isRegularFile(file) && file.toString().contains("sources") && !file.toString().contains(".index")).sorted().toList();
		}
	}

	private static String row(String id, String text, String event) {
		return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\",\"speaker\":\"Ada Quill\",\"date\":\"2026-03-04\",\"event\":\"" + event + "\"}";
	}

	private static String id(String row) {
		return row.substring(7, row.indexOf('"', 7));
	}
}
