package org.galleyproof.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.galleyproof.core.dossier.SourceAbout;
import org.galleyproof.core.dossier.SourceText;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;
import org.galleyproof.model.dossier.Source;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.model.dossier.Statement;

/** A preview tells what the import then does, and writes nothing. */
class PreviewTest extends DossierAtHand {

	private static final String HEARING = """
			Title: Ferry hearing
			Date: 4 March 2026

			MAYOR ADA QUILL: The ferry will sail twice a day.

			BEN REED: I disagree.

			MS. QUILL: So be it. The council will vote on it next week.

			BEN REED: And I shall vote against it.
			""";
	private static final String SPOKEN = """
			The pier

			Ada Quill: The pier stays shut. Nobody may walk on it.
			""";

	@Test
	void aSourceIsShownAsItIsTaken() throws Exception {
		Path file = Files.writeString(folder.resolve("hearing.txt"), HEARING);
		Preview preview = preview(new ImportRequest(file));
		assertEquals(new SourceAbout(SourceKind.TRANSCRIPT, "Ferry hearing", null, LocalDate.of(2026, 3, 4), null), preview.about());
		assertEquals(1, preview.sources());
		assertFalse(preview.isKnown());
		assertEquals(List.of("Ada Quill", "Ben Reed"), preview.voices().stream().filter(voice -> voice.name() != null).map(Preview.Voice::name).distinct().toList());
		assertEquals(0, store.index().count(), "nothing is written");
		assertFalse(Files.exists(folder.resolve("dossier/sources")));

		Importers.run(List.of(file), store, Progress.NONE);
		assertEquals(preview.statements(), store.index().count());
		Source source = onlySource();
		SourceText text = new SourceText(source);
		assertEquals(preview.first().stream().map(Preview.Line::words).toList(), source.getStatements().stream().map(text::words).toList());
		assertTrue(preview(new ImportRequest(file)).isKnown());
	}

	@Test
	void whatTheUserSaysCounts() throws Exception {
		Path file = Files.writeString(folder.resolve("pier.txt"), SPOKEN);
		assertEquals(SourceKind.DOCUMENT, preview(new ImportRequest(file)).about().kind());
		SourceAbout wanted = new SourceAbout(SourceKind.TRANSCRIPT, "On the pier", "Harbour Radio", LocalDate.of(2026, 5, 1), "https://example.org/pier");
		Preview preview = preview(new ImportRequest(file, wanted));
		assertEquals(wanted, preview.about());
		assertEquals("Ada Quill", preview.first().get(preview.first().size() - 1).speaker(), "a transcript is read as one");

		ImportReport report = Importers.runRequests(List.of(new ImportRequest(file, wanted)), store, Progress.NONE);
		assertEquals(preview.statements(), report.statements());
		Source source = onlySource();
		assertEquals(List.of("On the pier", "Harbour Radio", "https://example.org/pier", SourceKind.TRANSCRIPT, LocalDate.of(2026, 5, 1)),
				List.of(source.getTitle(), source.getPublisher(), source.getUri(), source.getKind(), source.getPublished()));
		Statement last = source.getStatements().get(source.getStatements().size() - 1);
		assertEquals("Ada Quill", last.getSpeaker().getName());
		assertEquals(0, Importers.run(List.of(file), store, Progress.NONE).sources(), "the same file is the same source, whatever it was called");
	}

	@Test
	void aNewVersionIsToldBefore() throws Exception {
		Path file = Files.writeString(folder.resolve("hearing.txt"), HEARING);
		Importers.run(List.of(file), store, Progress.NONE);
		Path newer = Files.writeString(folder.resolve("hearing-2.txt"), HEARING.replace("twice a day", "three times a day"));
		assertEquals("Ferry hearing", preview(new ImportRequest(newer)).before());
		assertTrue(Importers.run(List.of(newer), store, Progress.NONE).taken().get(0).versionNote().isPresent());
		assertNull(preview(new ImportRequest(file)).before());
	}

	@Test
	void aTableIsCounted() throws Exception {
		Path file = Files.writeString(folder.resolve("rows.csv"), """
				speaker,text,title
				Ada Quill,The ferry sails.,Hearing
				Ada Quill,It sails twice.,Hearing
				Ben Reed,It leaks.,Talk
				""");
		Preview preview = preview(new ImportRequest(file));
		assertNull(preview.about());
		assertEquals(List.of(2, 3, 0), List.of(preview.sources(), preview.statements(), preview.known()));
		assertEquals(new Preview.Voice("Ada Quill", 2), preview.voices().get(0));
		assertEquals("It leaks.", preview.first().get(2).words());
		Importers.run(List.of(file), store, Progress.NONE);
		assertTrue(preview(new ImportRequest(file)).isKnown());
	}

	@Test
	void whatWouldBeRefusedIsRefused() throws Exception {
		Path rows = Files.writeString(folder.resolve("rows.jsonl"), "{\"id\":\"a\",\"text\":\"Good.\"}\n{\"id\":\"b\"}\n");
		Path empty = Files.writeString(folder.resolve("empty.txt"), "  ");
		for (Path file : List.of(rows, empty, folder.resolve("missing.pdf"), folder.resolve("film.mp4"))) {
			String reason = assertThrows(UserException.class, () -> preview(new ImportRequest(file))).getMessage();
			assertEquals(reason, Importers.run(List.of(file), store, Progress.NONE).refused().get(0).reason());
		}
	}

	private Preview preview(ImportRequest request) throws UserException {
		assertEquals(Importers.preview(request, null, Progress.NONE).statements(), Importers.preview(request, store, Progress.NONE).statements());
		return Importers.preview(request, store, Progress.NONE);
	}

	private Source onlySource() throws Exception {
		List<Path> files;
		try (var walk = Files.walk(folder.resolve("dossier/sources"))) {
			files = walk.filter(file -> file.toString().endsWith(".xmi")).toList();
		}
		assertEquals(1, files.size());
		return store.source(files.get(0).getFileName().toString().replace(".xmi", ""));
	}
}
