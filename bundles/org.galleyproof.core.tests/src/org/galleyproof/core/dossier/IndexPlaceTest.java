package org.galleyproof.core.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.galleyproof.core.user.Progress;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.text.Span;

/** The index of a dossier that may only be read. */
class IndexPlaceTest {

	private static final String SAID = "We will sail on Monday.";

	@TempDir
	Path folder;

	private DossierFolder dossier;

	@BeforeEach
	void oneStatement() throws Exception {
		Path path = folder.resolve("dossier");
		try (DossierStore store = DossierOpening.openOrCreate(path); DossierWriter writer = store.write()) {
			writer.add(new SourceDraft("a", SourceKind.TRANSCRIPT, "Title", null, null, LocalDate.of(2026, 3, 4), null, 0, SAID,
					List.of(new StatementDraft("a-1", List.of(new Span(0, SAID.length())), true, "Ada Quill", null, null, null)), null));
			writer.commit();
		}
		dossier = new DossierFolder(path);
	}

	@Test
	void oneThatIsCurrentServes() throws Exception {
		IndexPlace.Opened opened = IndexPlace.open(dossier, false);
		try (DossierIndex index = new DossierIndex(dossier, CompletableFuture.completedFuture(opened), null)) {
			assertFalse(opened.place().own());
			index.followFiles(Progress.NONE);
			assertEquals(1, index.statements().count());
		}
		assertTrue(Files.exists(dossier.index()), "only what is the program's own goes");
	}

	@Test
	void withoutOneItIsMadeElsewhereAndGoesAgain() throws Exception {
		new IndexPlace(dossier.index(), true).leave();
		IndexPlace.Opened opened = IndexPlace.open(dossier, false);
		try (DossierIndex index = new DossierIndex(dossier, CompletableFuture.completedFuture(opened), null)) {
			index.followFiles(Progress.NONE);
			assertEquals(1, index.statements().count());
			assertTrue(Files.exists(opened.place().folder()));
		}
		assertFalse(Files.exists(opened.place().folder()));
		assertFalse(Files.exists(dossier.index()));
	}

	@Test
	void oneThatIsBehindIsMadeElsewhere() throws Exception {
		Path source = dossier.source("a");
		Files.writeString(source, Files.readString(source).replace("Monday", "Friday"));
		IndexPlace.Opened opened = IndexPlace.open(dossier, false);
		try (DossierIndex index = new DossierIndex(dossier, CompletableFuture.completedFuture(opened), null)) {
			assertTrue(opened.place().own());
			index.followFiles(Progress.NONE);
			assertEquals("We will sail on Friday.", index.statements().get("a-1").orElseThrow().text());
		}
	}
}
