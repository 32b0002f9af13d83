package org.galleyproof.core.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.galleyproof.checks.FindingType;
import org.galleyproof.core.CheckedDraft;
import org.galleyproof.core.Draft;
import org.galleyproof.core.Proofreader;
import org.galleyproof.core.user.Progress;
import org.galleyproof.core.user.UserException;
import org.galleyproof.detect.DraftReader;
import org.galleyproof.index.Lookup;
import org.galleyproof.model.dossier.SourceKind;
import org.galleyproof.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index follows the files, whatever happened to it or to them, and nobody waits for it. */
class IndexKeepingTest {

	private static final int SOURCES = 60;

	@TempDir
	Path folder;

	@BeforeEach
	void make() throws Exception {
		try (DossierStore store = DossierOpening.openOrCreate(folder); DossierWriter writer = store.write()) {
			for (int i = 0; i < SOURCES; i++)
				writer.add(source("s" + i, i % 2 == 0 ? "Ada Quill" : "Ben Reed", "The ferry number " + i + " sails on Monday."));
			writer.commit();
		}
	}

	@Test
	void whatIsIndexedSoFarCanBeSearchedAndTheRestFollows() throws Exception {
		deleteIndex();
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		List<String> told = new ArrayList<>();
		Progress slow = progress((done, total) -> {
			told.add(done + " of " + total);
			if (done > 0) {
				begun.countDown();
				await(goOn);
			}
		});
		try (DossierStore store = DossierOpening.openAtOnce(folder, slow)) {
			assertTrue(store.isIndexing());
			begun.await();
			assertEquals(0, store.index().search(new org.galleyproof.index.Query("ferry number", null, null), 3).size());
			assertEquals(2, store.dossier().getPeople().size(), "the people are there at once");
			assertEquals("The ferry number 7 sails on Monday.", store.source("s7").getText());
			Proofreader proofreader = new Proofreader(store.index(), store.names(), new DraftReader());
			Draft draft = new Draft("draft", "“The lighthouse will be sold before winter,” said Ada Quill.", null);
			CheckedDraft early;
			try {
				early = proofreader.check(draft, Progress.NONE);
			} finally {
				goOn.countDown();
			}
			assertEquals("No statement in the 0 of 60 sources that can be searched so far says “The lighthouse will be sold before winter”. "
					+ "The dossier's index is being made; when it is ready, this is checked again by itself.", noSource(early));
			store.awaitIndex();
			assertEquals("No statement in the dossier says “The lighthouse will be sold before winter”.", noSource(proofreader.check(draft, Progress.NONE)));
			assertFalse(store.isIndexing());
			assertEquals(SOURCES, store.index().count());
			assertTrue(store.indexProblem().isEmpty());
		}
		assertTrue(told.contains("0 of " + SOURCES), told.toString());
	}

	private static String noSource(CheckedDraft checked) {
		return checked.quotations().getFirst().findings().stream().filter(finding -> finding.type() == FindingType.NO_SOURCE).findFirst().orElseThrow().message();
	}

	@Test
	void aMakingThatWasInterruptedGoesOnWhereItStopped() throws Exception {
		deleteIndex();
		Progress impatient = new Progress() {
			@Override
			public void at(String what, long done, long total) {
				// nobody looks
			}

			@Override
			public boolean cancelled() {
				return true;
			}
		};
		DossierFolder files = new DossierFolder(folder);
		try (DossierIndex index = new DossierIndex(files, DossierIndex.begin(files), null)) {
			int slices = 0;
			while (!index.keeper().update(DossierFile.load(files), Progress.NONE, 1)) {
				slices++;
				int count = index.statements().count();
				assertTrue(count >= slices && count < SOURCES, count + " after " + slices);
				if (slices == 3)
					assertThrows(UserException.class, () -> index.keeper().update(DossierFile.load(files), impatient, Long.MAX_VALUE / 2));
				if (slices == 3)
					assertEquals(count, index.statements().count(), "cancelled, nothing of it was taken");
			}
			assertEquals(SOURCES, index.statements().count());
		}
	}

	@Test
	void aDossierCanBeWrittenWhileItsIndexIsMade() throws Exception {
		deleteIndex();
		try (DossierStore store = DossierOpening.openAtOnce(folder, Progress.NONE)) {
			try (DossierWriter writer = store.write()) {
				writer.add(source("more", "Cid Lark", "One ferry more."));
				writer.commit();
			}
			store.awaitIndex();
			assertEquals(SOURCES + 1, store.index().count());
			assertTrue(store.index().get("more-1").isPresent());
		}
	}

	@Test
	void whoIsCalledOtherwiseIsFoundUnderTheNewName() throws Exception {
		Path people = folder.resolve("dossier.xmi");
		Files.writeString(people, Files.readString(people).replace("name=\"Ada Quill\"", "name=\"Ada Quill-Reed\""));
		try (DossierStore store = DossierOpening.open(folder)) {
			assertEquals(SOURCES / 2, store.index().count("Ada Quill-Reed"));
			assertEquals(SOURCES / 2, store.index().count("Ben Reed"));
			assertEquals(0, store.index().count("Ada Quill"));
			assertEquals(List.of("Ada Quill-Reed"), store.lookup().people("quill", 5).found().stream().map(DossierLookup.Named::name).toList());
			assertEquals(SOURCES, store.lookup().sources(Lookup.of("", 100)).total());
		}
	}

	@Test
	void filesThatWereOnlyTouchedAreKnownAgain() throws Exception {
		for (int i = 0; i < SOURCES; i++)
			Files.setLastModifiedTime(new DossierFolder(folder).source("s" + i), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
		for (int round = 0; round < 2; round++)
			try (DossierStore store = DossierOpening.open(folder)) {
				assertEquals(SOURCES, store.index().count());
				assertEquals(SOURCES, store.index().origins().files().size());
			}
	}

	@Test
	void severalFilesCountTogetherOrNotAtAll() throws Exception {
		DossierFolder files = new DossierFolder(folder);
		for (boolean decided : new boolean[] { false, true }) {
			StagedFiles staged = new StagedFiles(files);
			List<Path> targets = List.of(files.source("x"), files.source("y"), files.source("z"));
			for (Path target : targets) {
				String id = target.getFileName().toString().substring(0, 1);
				staged.stage(target, ByteBuffer.wrap(Files.readString(files.source("s0")).replace("\"s0", "\"" + id).getBytes()));
			}
			if (decided) {
				CommitJournal.write(files, targets);
				// the first had been moved when the program was killed
				Files.move(StagedFiles.temporary(targets.get(0)), targets.get(0));
			}
			try (DossierStore store = DossierOpening.open(folder)) {
				assertEquals(decided ? SOURCES + 3 : SOURCES, store.index().count());
				assertEquals(List.of(), store.problems());
			}
			for (Path target : targets) {
				assertEquals(decided, Files.exists(target));
				assertFalse(Files.exists(StagedFiles.temporary(target)));
			}
			assertFalse(CommitJournal.exists(files));
			staged.discard();
		}
	}

	@Test
	void aJournalOfAStrangerMovesNothingOutside() throws Exception {
		Path outside = Files.createTempDirectory("outside");
		Path victim = Files.writeString(outside.resolve("victim"), "as it was");
		Files.writeString(outside.resolve("victim.tmp"), "moved");
		Files.writeString(folder.resolve(".commit"), folder.relativize(victim) + "\n" + victim + "\n..\n.\n\n");
		try (DossierStore store = DossierOpening.open(folder)) {
			assertEquals(SOURCES, store.index().count());
		}
		assertEquals("as it was", Files.readString(victim));
	}

	@Test
	void peopleThatACrashDamagedAreTakenFromTheirCopy() throws Exception {
		Path people = folder.resolve("dossier.xmi");
		byte[] good = Files.readAllBytes(people);
		for (byte[] damage : List.of(new byte[0], new byte[good.length])) {
			Files.write(people, damage);
			try (DossierStore store = DossierOpening.open(folder)) {
				assertEquals(2, store.dossier().getPeople().size());
				assertEquals(SOURCES, store.index().count());
				assertTrue(store.problems().get(0).contains("dossier.xmi.damaged"), store.problems().toString());
			}
			assertArrayEquals(good, Files.readAllBytes(people));
			assertArrayEquals(damage, Files.readAllBytes(folder.resolve("dossier.xmi.damaged")));
		}
		String byHand = new String(good).replace("</dossier:Dossier>", "<people>");
		Files.writeString(people, byHand);
		UserException refused = assertThrows(UserException.class, () -> DossierOpening.open(folder));
		assertTrue(refused.getMessage().contains("dossier.xmi") && refused.getMessage().contains("copy"), refused.getMessage());
		assertEquals(byHand, Files.readString(people), "what a person wrote is left alone");
	}

	private void deleteIndex() throws IOException {
		try (Stream<Path> all = Files.walk(folder.resolve(".index"))) {
			for (Path file : all.sorted(Comparator.reverseOrder()).toList())
				Files.delete(file);
		}
	}

	private interface Step {
		void at(long done, long total);
	}

	private static Progress progress(Step step) {
		return new Progress() {
			@Override
			public void at(String what, long done, long total) {
				step.at(done, total);
			}

			@Override
			public boolean cancelled() {
				return false;
			}
		};
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private static SourceDraft source(String id, String speaker, String text) {
		return new SourceDraft(id, SourceKind.TRANSCRIPT, "Title " + id, null, null, null, null, 0, text,
				List.of(new StatementDraft(id + "-1", List.of(new Span(0, text.length())), true, speaker, null, null, null)), null);
	}
}
