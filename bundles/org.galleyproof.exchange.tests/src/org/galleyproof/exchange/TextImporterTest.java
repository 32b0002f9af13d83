package org.galleyproof.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.galleyproof.core.dossier.DossierOpening;
import org.galleyproof.core.dossier.DossierStore;
import org.galleyproof.core.dossier.SourceText;
import org.galleyproof.core.user.Progress;
import org.galleyproof.model.dossier.Role;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.model.dossier.Statement;

class TextImporterTest extends DossierAtHand {

	private static final String TRANSCRIPT = """
			Title: Ferry hearing, day one
			Date: 4 March 2026
			Event: Ferry hearing

			The hearing began at nine.

			MAYOR ADA QUILL: Good morning. Two things: the ferry, and the pier.

			The ferry will sail twice a day.

			Q: And the pier?

			MS. QUILL: It stays shut.
			It leaks.

			BEN REED (via video): I disagree.

			Q: Why?

			REED: Because it is mine.
			""";
	private static final String REPORT = """
			Ferry to sail again

			The ferry to Wick will sail twice a day from June, the council said on Monday.

			“The ferry will sail,” said Mayor Ada Quill, “whatever the weather.”

			“We waited for three years for this decision,” said Ben Reed, a fisherman.

			“And now it is here at last for all of us.”

			Source link

			Sign up for our daily newsletter.
			""";

	@Test
	void aTranscriptGivesTurns() throws Exception {
		Source source = imported("hearing.txt", TRANSCRIPT);
		assertEquals(SourceKind.TRANSCRIPT, source.getKind());
		assertEquals("Ferry hearing, day one", source.getTitle());
		assertEquals(LocalDate.of(2026, 3, 4), source.getPublished());
		assertEquals("Ferry hearing", source.getEvent().getName());
		assertEquals(List.of("null: The hearing began at nine.",
				"Ada Quill: Good morning. Two things: the ferry, and the pier.\n\nThe ferry will sail twice a day.", "Q: And the pier?",
				"Ada Quill: It stays shut.\nIt leaks.", "Ben Reed: I disagree.", "Q: Why?", "Ben Reed: Because it is mine."), said(source));
		assertEquals("MS. QUILL", source.getStatements().get(3).getLabel());
		assertEquals("Q", source.getStatements().get(2).getLabel());
		assertTrue(source.getStatements().get(2).isQuoted());
		assertFalse(source.getStatements().get(0).isQuoted());
	}

	@Test
	void aMarkdownTranscriptGivesTurns() throws Exception {
		Source source = imported("hearing.md",
				"---\ntitle: \"Hearing\"\ndate: 2026-03-04\nkind: transcript\nauthor: nobody\n---\n# Hearing\n\n**Ada Quill:** The ferry sails.\n\n## Part "
				+ "two\n\nIt sails at noon.\n\n**Ben Reed**: When: at noon?\n");
		assertEquals("Hearing", source.getTitle());
		assertEquals(LocalDate.of(2026, 3, 4), source.getPublished());
		assertEquals(List.of("null: Hearing", "Ada Quill: The ferry sails.\nIt sails at noon.", "Ben Reed: When: at noon?"), said(source));
	}

	@Test
	void theHeaderMayStandBelowTheHeading() throws Exception {
		Source source = imported("release.md",
				"# Ferry doubles its crossings\n\nDate: March 5, 2026\nPublisher: Wick Ferries\n\nThe ferry sails twice as often.\nDate: never.\n");
		assertEquals("Ferry doubles its crossings", source.getTitle());
		assertEquals(LocalDate.of(2026, 3, 5), source.getPublished());
		assertEquals("Wick Ferries", source.getPublisher());
		assertTrue(said(source).stream().noneMatch(line -> line.contains("March")), said(source).toString());
		Source hearing = imported("hearing.txt",
				"Town Council: the hearing\nDate: 2026-03-04\n\nADA QUILL: Good evening.\n\nBEN REED: Good evening.\n\nADA QUILL: It sails.\n");
		assertEquals("Town Council: the hearing", hearing.getTitle());
		assertEquals(LocalDate.of(2026, 3, 4), hearing.getPublished());
		assertEquals(List.of("null: Town Council: the hearing", "Ada Quill: Good evening.", "Ben Reed: Good evening.", "Ada Quill: It sails."), said(hearing));
	}

	@Test
	void colonsDoNotMakeATranscript() throws Exception {
		String captions = "The pier\n\nImage: A. Reed\n\nImage: B. Reed\n\nPhone: 12\n\nNote: the pier is shut.\n\nNote: bring boots.\n\nThe council said "
				+ "on Monday that it stays shut for two years.\n";
		assertEquals(SourceKind.DOCUMENT, imported("captions.txt", captions).getKind());
		String surnames = "Quill: The ferry sails.\n\nReed: Does it?\n\nQuill: It does.\n\nRemember: it is free.\n\nReed: Good.\n\nQuill: Very.\n";
		assertEquals(List.of("Quill", "Reed", "Quill", "Reed", "Quill"), imported("surnames.txt", surnames).getStatements().stream().map(Statement::getLabel).toList());
	}

	@Test
	void aReportGivesQuotationsAndSentences() throws Exception {
		Source source = imported("report.txt", REPORT);
		assertEquals(SourceKind.REPORT, source.getKind());
		assertEquals("Ferry to sail again", source.getTitle());
		List<String> said = said(source);
		assertTrue(said.stream().anyMatch(line -> line.startsWith("Ada Quill: The ferry will sail,")), said.toString());
		assertTrue(said.stream().anyMatch(line -> line.startsWith("Ada Quill: ") && line.endsWith("whatever the weather.")), said.toString());
		assertTrue(said.contains("Ben Reed: We waited for three years for this decision,\nAnd now it is here at last for all of us."), said.toString());
		assertTrue(said.contains("null: The ferry to Wick will sail twice a day from June, the council said on Monday."), said.toString());
		assertTrue(said.stream().noneMatch(line -> line.contains("Source link") || line.contains("Sign up")), said.toString());
		assertTrue(source.getStatements().stream().anyMatch(statement -> statement.getPieces().size() == 2));
		assertEquals(List.of("Mayor"), store.dossier().getPeople().stream().filter(person -> person.getName().equals("Ada Quill"))
				.flatMap(person -> person.getRoles().stream()).map(Role::getTitle).toList());
	}

	@Test
	void aReleaseIsToldFromItsLabelItsContactsOrItsName() throws Exception {
		Source dated = imported("library.txt", "FOR IMMEDIATE RELEASE\n4 May 2026\n\nThe library moves\n\nThe library moves in June.\n");
		assertEquals(List.of(SourceKind.RELEASE, "The library moves", "2026-05-04"), List.of(dated.getKind(), dated.getTitle(), dated.getPublished().toString()));
		assertEquals(SourceKind.RELEASE, imported("moving.txt", "The library moves\n\n\"It moves,\" said Ada Quill.\n\nContact: Press office, 1234\n").getKind());
		assertEquals(SourceKind.RELEASE, imported("ferry-company-release.md", "# The ferry sails\n\n\"It sails,\" said Ada Quill.\n").getKind());
		assertEquals(SourceKind.REPORT, imported("told.txt", "The library moves\n\n\"It moves,\" Ada Quill said in a press release.\nThe press release was short.\n").getKind());
		assertEquals("2026-05-05", imported("council-2026-05-05.txt", "Minutes of the council\n\nADA QUILL: We begin. The ferry sails.\n").getPublished().toString());
		assertEquals(SourceKind.RELEASE, imported("release.txt",
				"FOR IMMEDIATE RELEASE\n\nThe ferry sails again\n\nWick, 4 March. The ferry sails again from June.\nMedia contact: Ada Quill\nPhone: 1\n")
				.getKind());
		assertEquals(SourceKind.DOCUMENT, imported("rules", "The rules of the pier are as follows. Nobody fishes there: it is shut. Note: bring boots.\n").getKind());
	}

	@Test
	void theHeadlineOfAReleaseIsItsTitle() throws Exception {
		String body = "\n\nWICK, 4 May 2026. \"It sails,\" said Ada Quill. Wick Ferries runs the line.\n";
		assertEquals("Night ferry to sail all winter", imported("a.txt", "Wick Ferries Ltd.\nPRESS RELEASE\n4 May 2026\n\nNight ferry to sail all winter" + body).getTitle());
		assertEquals("Night ferry to sail in winter", imported("b.txt", "FOR IMMEDIATE RELEASE\n\nWICK FERRIES\n\n# Night ferry to sail in winter" + body).getTitle());
		assertEquals("Night Ferry to Sail",
				imported("c.txt", "NEWS RELEASE\nContact: Jo March\n(555) 010-0199\npress@wick.example\n\nNight Ferry to Sail" + body).getTitle());
		assertEquals("Wick Ferries sails at night", imported("d.txt", "Wick Ferries sails at night\nPress release, 4 May 2026" + body).getTitle());
		assertEquals("The Ferry Sails", imported("e.txt", "PRESS RELEASE\n\nThe Ferry Sails\n\nFrom June the ferry sails at night.\n").getTitle());
	}

	@Test
	void officesInBracketsAreTheSpeakers() throws Exception {
		imported("hearing.txt", "The hearing of 4 May 2026\n\nGRACE REED (Director of Works): The pier is shut.\n\nBEN QUILL (via telephone): Why?\n\n"
				+ "REED: It leaks at every tide.\n\nQUILL [Mayor]: Mend it.\n\nREED: We do.\n");
		assertEquals(List.of("Director of Works"), roles("Grace Reed"));
		assertEquals(List.of("Mayor"), roles("Ben Quill"));
	}

	@Test
	void whoSpeaksForARelease() throws Exception {
		imported("order-release.txt", "PRESS RELEASE\n4 May 2026\n\nThe yard builds a ferry\n\n\"We are proud to build the ferry for the island,\" said Ingrid Quill, chief executive of Wick Yard.\n");
		assertEquals(List.of("chief executive of Wick Yard"), roles("Ingrid Quill"));
	}

	@Test
	void aRecordHasTheDayOfItsHeadingAndItsSpeakersHaveOffices() throws Exception {
		Source record = imported("council.txt", "Town council of Wick, ordinary meeting, 4 May 2026\n\nCHAIR PETRA REED: We begin.\n\nCLLR. SAMUEL MARSH: The ferry sails in June.\n\n"
				+ "CHAIR REED: Thank you.\n\nCLLR. MARSH: It sails twice a day.\n\nCHAIR REED: Good.\n");
		assertEquals("2026-05-04", record.getPublished().toString());
		assertEquals(List.of("Petra Reed", "Samuel Marsh"), store.dossier().getPeople().stream().map(person -> person.getName()).sorted().toList());
		assertEquals(List.of("Chair"), roles("Petra Reed"));
	}

	private List<String> roles(String name) {
		return store.dossier().getPeople().stream().filter(person -> person.getName().equals(name)).flatMap(person -> person.getRoles().stream()).map(Role::getTitle).toList();
	}

	@Test
	void theSameFileIsRecognised() throws Exception {
		imported("report.txt", REPORT);
		Path copy = Files.writeString(folder.resolve("copy of report.md"), REPORT);
		ImportReport again = Importers.run(List.of(folder.resolve("report.txt"), copy), store, Progress.NONE);
		assertEquals(0, again.sources());
		assertEquals(0, again.statements());
		assertTrue(again.known() > 0);
		assertEquals(List.of(), again.refused());
	}

	@Test
	void idsAreTheSameInEveryDossier() throws Exception {
		List<String> ids = imported("report.txt", REPORT).getStatements().stream().map(Statement::getId).toList();
		try (DossierStore other = DossierOpening.openOrCreate(folder.resolve("other"))) {
			Importers.run(List.of(folder.resolve("report.txt")), other, Progress.NONE);
			for (String id : ids)
				assertTrue(other.index().get(id).isPresent());
			assertEquals(ids.size(), other.index().count());
		}
	}

	@Test
	void theOriginalIsKeptByteForByte() throws Exception {
		byte[] bytes = ("\uFEFF" + REPORT.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_16LE);
		Path file = Files.write(folder.resolve("report.TXT"), bytes);
		assertEquals(List.of(), Importers.run(List.of(file), store, Progress.NONE).refused());
		try (Stream<Path> files = Files.walk(folder.resolve("dossier/sources"))) {
			assertEquals(-1, Arrays.mismatch(bytes, Files.readAllBytes(files.filter(each -> each.toString().endsWith(".txt")).findFirst().orElseThrow())));
		}
	}

	/** As the records of press conferences are printed: the reporters have no colon. */
	@Test
	void aReportersQuestionIsNobodyElses() throws Exception {
		Source source = imported("briefing.txt", """
				MS. QUILL: Good afternoon. I have one thing at the top.

				Q    Is the ferry safe?

				MS. QUILL: It is safe.
				Q is a letter, and no label.

				Q “Safe,” you say?

				THE PRESIDENT: I sailed on it myself.
				""");
		SourceText text = new SourceText(source);
		assertEquals(List.of("MS. QUILL: Good afternoon. I have one thing at the top.", "Q: Is the ferry safe?", "MS. QUILL: It is safe.\nQ is a letter, and no label.",
				"Q: “Safe,” you say?", "THE PRESIDENT: I sailed on it myself."),
				source.getStatements().stream().map(statement -> statement.getLabel() + ": " + text.words(statement)).toList());
		// who speaks under a label is a person of that name, until somebody says who that was; to the checks it is nobody in particular
		assertEquals(List.of("Ms. Quill", "Q", "Ms. Quill", "Q", "The President"), source.getStatements().stream().map(statement -> statement.getSpeaker().getName()).toList());
		assertEquals(List.of(), store.names().people().people());
	}

	@Test
	void hostileFilesAreRefusedOrReadAndNeverHalf() throws Exception {
		Path empty = Files.writeString(folder.resolve("empty.txt"), "\n ");
		Path binary = Files.write(folder.resolve("binary.txt"), new byte[] { 'a', 0, 'b' });
		Path damaged = Files.write(folder.resolve("damaged.txt"), "caf\u00e9 \u00c3\u00a9".getBytes(StandardCharsets.ISO_8859_1));
		Path large = Files.write(folder.resolve("large.txt"), "x".repeat(20_000_000).getBytes(StandardCharsets.UTF_8));
		ImportReport report = Importers.run(List.of(empty, binary, damaged, large, folder.resolve("none.txt")), store, Progress.NONE);
		assertEquals(0, report.taken().size());
		List<String> reasons = List.of("is empty", "NUL at byte offset 1", "byte offset 3", "larger than 16 MB", "There is no file");
		for (int i = 0; i < reasons.size(); i++) {
			assertTrue(report.refused().get(i).reason().contains(reasons.get(i)), report.refused().get(i).reason());
			assertTrue(report.refused().get(i).reason().contains(report.refused().get(i).file()));
		}
		int number = 0;
		for (String odd : List.of("\"\"=", "\"Bob.\"\n\n\"What.\"", "“one “two “three", ":::", "---", "---\ntitle: x\n", "Date: soon\n\nx", "Q:\nQ:\nQ:\n",
				"A: \nA: b\nA:", "# \n\n#", "\u2028\u0085x\f\u0001")) {
			Path file = Files.writeString(folder.resolve("odd" + number++ + ".txt"), odd);
			assertEquals(List.of(), Importers.run(List.of(file), store, Progress.NONE).refused(), odd);
		}
	}

	@Test
	void aLargeFileGoesIn() throws Exception {
		StringBuilder text = new StringBuilder("Large report\n\n");
		for (int i = 0; text.length() < 3_000_000; i++)
			text.append("“The ferry number ").append(i).append(" sails,” said Ada Quill. It carries ").append(i % 97).append(" people.\n\n");
		assertTrue(imported("large.txt", text.toString()).getStatements().size() > 50_000);
	}

	private Source imported(String name, String text) throws Exception {
		Path file = Files.writeString(folder.resolve(name), text);
		int before = store.index().count();
		ImportReport report = Importers.run(List.of(file), store, Progress.NONE);
		assertEquals(List.of(), report.refused());
		assertEquals(before + report.statements(), store.index().count());
		String found = null;
		try (Stream<Path> files = Files.walk(folder.resolve("dossier/sources"))) {
			for (Path each : (Iterable<Path>) files.filter(path -> path.toString().endsWith(".xmi"))::iterator) {
				Source source = store.source(each.getFileName().toString().replace(".xmi", ""));
				if (source.getText().equals(text))
					found = source.getId();
			}
		}
		return store.source(found);
	}

	private static List<String> said(Source source) {
		SourceText text = new SourceText(source);
		return source.getStatements().stream().map(statement -> (statement.getSpeaker() == null ? "null" : statement.getSpeaker().getName()) + ": "
				+ text.words(statement)).toList();
	}
}
