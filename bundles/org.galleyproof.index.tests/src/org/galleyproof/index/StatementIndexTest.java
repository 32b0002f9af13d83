package org.galleyproof.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementIndexTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

	@TempDir
	Path folder;
	private StatementIndex index;

	@BeforeEach
	void open() throws IOException {
		index = StatementIndex.open(folder);
	}

	@AfterEach
	void close() throws IOException {
		index.close();
	}

	@Test
	void anEmptyIndexAnswersNothing() {
		assertTrue(index.search(query("the harbour"), 5).isEmpty());
		assertTrue(index.get("a").isEmpty());
		assertEquals(0, index.count());
		assertEquals("", index.origins().stamp());
	}

	@Test
	void aFragmentIsFoundInsideALongTurn() throws IOException {
		String before = "We talked about the roads and the schools and the roads again. ".repeat(120);
		String sentence = "The ferry to Wick will sail twice a day from the first of June, whatever the weather.";
		String turn = before + sentence + " " + before;
		add(statement("turn", turn), statement("other", "The ferry was late and the weather was bad on the first day."), statement("bag",
				"Day a twice sail will Wick to ferry the, of the first June"));
		Hit hit = index.search(query("will sail twice a day from the first of June"), 5).get(0);
		assertEquals("turn", hit.statement().id());
		assertEquals(turn, hit.statement().text());
		String passage = hit.passage().of(turn);
		assertEquals("will sail twice a day from the first of June", passage);
		assertEquals(1, hit.coverage(), 1e-9);
	}

	@Test
	void whoIsRenamedSaysTheSameUnderAnotherName() throws IOException {
		Random random = new Random(11);
		List<StatementDocument> statements = new ArrayList<>();
		for (int i = 0; i < 600; i++) {
			// some are long: several passages, which go together
			String text = "Word " + i + " stands here. " + "The harbour was dredged and the roads were mended. ".repeat(random.nextInt(10) == 0 ? 10 + random.nextInt(60) : random.nextInt(3));
			boolean quill = random.nextBoolean();
			statements.add(new StatementDocument("s" + i, text, quill ? "Ada Quill" : "Ben Reed", "Clerk", DAY, true, "source" + i / 20, "On roads",
					new Provenance("transcript", Provenance.UNVERIFIED, quill ? "ada" : "ben", 0, null, i, false)));
		}
		for (int i = 0; i < 600; i += 200) {
			index.add(statements.subList(i, i + 200));
			index.commit();
		}
		int[] told = { 0 };
		assertFalse(index.rename("ada", "Ada Moss", (done, total) -> {
			told[0] = total;
			return false;
		}));
		index.rollback();
		assertEquals(statements.stream().filter(each -> each.speaker().equals("Ada Quill")).count(), told[0]);
		assertEquals(Set.of("Ada Quill"), index.origins().namesOf("ada"));
		assertTrue(index.rename("ada", "Ada Moss", (done, total) -> true));
		index.commit();
		assertEquals(Set.of("Ada Moss"), index.origins().namesOf("ada"));
		assertEquals(600, index.count());
		for (StatementDocument before : statements) {
			StatementDocument now = index.get(before.id()).orElseThrow();
			assertEquals(before.speaker().equals("Ada Quill") ? before.by("Ada Moss") : before, now);
		}
		assertEquals(0, index.count("ada quill"));
		assertEquals(told[0], index.count("ada moss"));
		for (StatementDocument each : statements.subList(0, 40))
			assertEquals(1, index.search(new Query(each.text(), null, null), 50).stream().filter(hit -> hit.statement().id().equals(each.id())).count());
		index.deleteSource("source3");
		index.commit();
		assertEquals(580, index.count());
	}

	@Test
	void theOrderOfWordsTellsQuotationsFromBags() throws IOException {
		add(statement("bag", "council harbour the dredge shall and mayor the harbour the council"), statement("words",
				"I promise you that the council shall dredge the harbour and the mayor knows it."));
		List<Hit> hits = index.search(query("the council shall dredge the harbour and the mayor"), 5);
		assertEquals("words", hits.get(0).statement().id());
		assertTrue(hits.get(0).score() > hits.get(1).score() + 0.1);
	}

	@Test
	void spellingsAndCompoundsMeet() throws IOException {
		add(statement("a", "A range of other actors, including cybercriminals, exploit this."), statement("b",
				"We organise colourful theatre programmes."), statement("c", "Nobody else says anything of note."));
		for (String spelling : List.of("cyber criminals exploit", "cyber-criminals exploit", "Cybercriminals exploit"))
			assertEquals(1, index.search(query(spelling), 1).get(0).coverage(), 1e-9, spelling);
		Hit spelt = index.search(query("organize colorful theater"), 1).get(0);
		assertEquals("b", spelt.statement().id());
		assertEquals(1, spelt.coverage(), 1e-9);
	}

	@Test
	void wordsInBracketsAreNotLookedFor() throws IOException {
		add(statement("right", "They take advantage of this town every summer."), statement("wrong", "Visitors to Port Ellery take what they like."));
		Hit hit = index.search(query("[T]hey take advantage of [Port Ellery, like Wick,] every summer"), 1).get(0);
		assertEquals("right", hit.statement().id());
		assertEquals("They take advantage of this town every summer", hit.passage().of(hit.statement().text()));
		assertTrue(index.search(query("[Port Ellery]"), 1).isEmpty());
	}

	@Test
	void aClaimIsFoundInOtherFormsOfItsWordsAndByTitleAndSpeaker() throws IOException {
		add(new StatementDocument("tax", "Says the council raised harbour taxes by 12 percent.", "Ada Quill", DAY, true, "s", "Quill on dredging fees"),
				new StatementDocument("bridge", "The bridge will close.", "Ben Reed", DAY, true, "s", "Reed on the bridge"),
				statement("roads", "We talked about the roads and the schools."));
		assertEquals("tax", claims("they are taxing harbours").get(0).statement().id());
		assertEquals("tax", claims("a dredging fee").get(0).statement().id());
		Hit hit = claims("Reed closes bridges").get(0);
		assertEquals("bridge", hit.statement().id());
		assertEquals(hit.score(), hit.grounds().stream().mapToDouble(Ground::points).sum(), 1e-9);
		assertTrue(claims("“…” the of").isEmpty());
	}

	@Test
	void whoSurelySaysTheWordsComesBeforeWhoStatesTheSame() throws IOException {
		for (int i = 0; i < 300; i++)
			add(statement("x" + i, "The council will meet in room " + i + " and talk about lantern " + 7 * i + "."));
		String turn = "So let me say it again, and I said so in May: not one crab boat shall leave Port Ellery before the lantern fuse is mended, and whoever says otherwise dreams.";
		add(statement("turn", turn), statement("claim", "Crab boats leaving Port Ellery."));
		String text = "not one crab boat shall leave Port Ellery before the lantern fuse is mended";
		List<Hit> hits = index.search(new Query(text, null, null), 5);
		assertEquals(List.of("turn", "claim"), hits.subList(0, 2).stream().map(hit -> hit.statement().id()).toList());
		assertTrue(hits.get(0).score() > hits.get(1).score());
		assertEquals(text, hits.get(0).passage().of(turn));
	}

	@Test
	void coverageIsTheShareOfRareWords() throws IOException {
		add(statement("a", "The bridge over the Ilm will close on Monday."));
		for (int i = 0; i < 50; i++)
			add(statement("x" + i, "The council will meet on Monday, number " + i + "."));
		Hit hit = index.search(query("The bridge over the Saale will close on Friday"), 1).get(0);
		assertEquals("a", hit.statement().id());
		assertTrue(hit.coverage() > 0.3 && hit.coverage() < 0.8, "coverage " + hit.coverage());
		assertTrue(index.search(query("zebra quagga"), 3).isEmpty());
		assertTrue(index.search(query("“…” — 😀"), 3).isEmpty());
	}

	@Test
	void speakerAndDateDecideBetweenEquals() throws IOException {
		add(new StatementDocument("a", "We will not raise the fare.", "Ada Quill", DAY.minusYears(2), true, "s", "t"), new StatementDocument("b",
				"We will not raise the fare.", "Ben Reed", DAY.minusDays(1), true, "s", "t"));
		assertEquals("a", index.search(new Query("We will not raise the fare", "QUILL", null, Query.Want.WORDS), 1).get(0).statement().id());
		assertEquals("b", index.search(new Query("We will not raise the fare", null, DAY, Query.Want.WORDS), 1).get(0).statement().id());
		assertEquals("a", index.search(new Query("We will not raise the fare", null, DAY.minusYears(1), Query.Want.WORDS), 1).get(0).statement().id());
		assertEquals("b", index.search(query("We will not raise the fare"), 2).get(1).statement().id());
	}

	@Test
	void whatIsStoredComesBack() throws IOException {
		StatementDocument full = new StatementDocument("tcc-1 ü", "Zeile\r\n\tzwei 😀", "Ærø", "Bürgermeister", DAY, false, "src", "Title “x”");
		StatementDocument bare = new StatementDocument("b", "…", null, null, true, "src", null);
		add(full, bare);
		assertEquals(full, index.get("tcc-1 ü").orElseThrow());
		assertEquals(bare, index.get("b").orElseThrow());
		assertEquals(2, index.count());
	}

	@Test
	void changesShowAfterTheCommitAndOnlyThen() throws IOException {
		long before = index.generation();
		index.add(statement("a", "The pier will reopen in May."));
		assertEquals(before, index.generation());
		assertEquals(0, index.count());
		index.commit("first");
		assertNotEquals(before, index.generation());
		assertEquals("first", index.origins().stamp());
		index.deleteSource("source");
		index.rollback();
		assertEquals(1, index.count());
		index.deleteSource("source");
		index.commit();
		assertEquals(0, index.count());
		assertEquals("first", index.origins().stamp());
		assertTrue(index.search(query("pier reopen"), 1).isEmpty());
	}

	@Test
	void aReaderElsewhereSeesCommitsAndNeverBlocksThem() throws IOException {
		add(statement("a", "The pier will reopen in May."));
		try (StatementIndex other = StatementIndex.open(folder)) {
			long before = other.generation();
			add(statement("b", "The lift will reopen in June."));
			assertEquals(1, other.count());
			other.refresh();
			assertEquals(2, other.count());
			assertNotEquals(before, other.generation());
			long after = other.generation();
			other.refresh();
			assertEquals(after, other.generation());
		}
	}

	@Test
	void aSecondWriterIsToldSo() throws IOException {
		index.add(statement("a", "The pier will reopen in May."));
		try (StatementIndex other = StatementIndex.open(folder)) {
			String message = assertThrows(IndexLockedException.class, () -> other.add(statement("b", "x"))).getMessage();
			assertTrue(message.contains(folder.toString()), message);
		}
		index.commit();
		assertEquals(1, index.count());
	}

	@Test
	void aDamagedIndexIsRefusedAndCanBeDiscarded() throws IOException {
		add(statement("a", "The pier will reopen in May."));
		index.close();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : (Iterable<Path>) files.filter(file -> file.toString().endsWith(".cfs") || file.getFileName().toString().startsWith("segments"))::iterator)
				Files.write(file, new byte[] { 1, 2, 3 });
		}
		assertThrows(Exception.class, () -> StatementIndex.open(folder));
		StatementIndex.discard(folder);
		index = StatementIndex.open(folder);
		assertEquals(0, index.count());
		add(statement("a", "The pier will reopen in May."));
		assertEquals(1, index.search(query("pier"), 1).size());
	}

	@Test
	void anyTextCanBeIndexedAndAsked() throws IOException {
		Random random = new Random(7);
		List<StatementDocument> statements = new ArrayList<>();
		for (int i = 0; i < 300; i++)
			statements.add(statement("r" + i, randomText(random)));
		statements.add(statement("long", "x".repeat(100_000)));
		index.add(statements);
		index.commit();
		for (StatementDocument statement : statements) {
			List<Hit> hits = index.search(query(statement.text()), 3);
			for (Hit hit : hits) {
				assertTrue(hit.coverage() >= 0 && hit.coverage() <= 1);
				assertTrue(hit.passage().end() <= hit.statement().text().length() && !hit.passage().isEmpty());
			}
			assertEquals(hits, index.search(query(statement.text()), 3));
		}
		assertFalse(index.search(query("alpha beta gamma ".repeat(20_000)), 3).size() > 3);
	}

	private static String randomText(Random random) {
		String[] parts = { "alpha", "beta", "gamma", "délta", "don't", "3.2", "65,878", " ", "\n", "—", "“", "\ud83d\ude00", "\ud83d", "\u0301", "\u00ad",
				"漢字", "'", "-" };
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(200); i >= 0; i--)
			text.append(parts[random.nextInt(parts.length)]).append(random.nextBoolean() ? " " : "");
		return text.toString();
	}

	@Test
	void aClaimComesFromWhatWasSaidShortlyBeforeTheDraftIfWordsAreMuchTheSame() throws IOException {
		add(dated("years", "The ferry to Port Ellery loses money every day.", DAY.minusYears(3)), dated("week", "The Port Ellery ferry is losing money every day.", DAY.minusDays(7)),
				dated("later", "The ferry to Port Ellery loses money each day.", DAY.plusMonths(2)));
		List<Hit> hits = dated("The ferry to Port Ellery loses money each day", DAY);
		assertEquals(List.of("week", "years", "later"), hits.stream().map(hit -> hit.statement().id()).toList());
		assertEquals(1, hits.get(2).value(Ground.Kind.LATER));
		assertTrue(Double.isNaN(hits.get(0).value(Ground.Kind.LATER)));
		for (Hit hit : hits)
			assertEquals(hit.score(), hit.grounds().stream().mapToDouble(Ground::points).sum(), 1e-9);
		assertEquals("later", claims("The ferry to Port Ellery loses money each day").get(0).statement().id());
	}

	@Test
	void theDayHelpsAClaimToBeProposedAndKeepsNothingOut() throws IOException {
		StatementDocument[] others = new StatementDocument[600];
		for (int i = 0; i < others.length; i++)
			others[i] = dated("x" + i, "The ferry to Port Ellery loses money, said report " + i + ".", DAY.plusYears(1));
		add(others);
		add(dated("day", "Every crossing to the Port ends in a loss, and somebody has to pay for that, as I have said in this house more often than I care to count.", DAY));
		Query claim = new Query("The ferry to Port Ellery loses money", null, DAY, Query.Want.CLAIM);
		assertTrue(index.search(claim, 100).stream().anyMatch(hit -> hit.statement().id().equals("day")));
		assertEquals(5, index.search(claim, 5).size());
		assertTrue(index.search(new Query(claim.text(), null, null, Query.Want.CLAIM), 100).stream().noneMatch(hit -> hit.statement().id().equals("day")));
	}

	private static StatementDocument dated(String id, String text, LocalDate day) {
		return new StatementDocument(id, text, null, day, true, "source", "Title");
	}

	private List<Hit> dated(String text, LocalDate day) {
		return index.search(new Query(text, null, day, Query.Want.CLAIM), 5);
	}

	private void add(StatementDocument... statements) throws IOException {
		index.add(statements);
		index.commit();
	}

	private static StatementDocument statement(String id, String text) {
		return new StatementDocument(id, text, null, null, true, "source", "Title");
	}

	private List<Hit> claims(String text) {
		return index.search(new Query(text, null, null, Query.Want.CLAIM), 5);
	}

	private static Query query(String text) {
		return new Query(text, null, null, Query.Want.WORDS);
	}
}
