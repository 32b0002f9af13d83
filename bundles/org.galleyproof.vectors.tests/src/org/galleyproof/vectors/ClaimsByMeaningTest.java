package org.galleyproof.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.galleyproof.index.Ground.Kind;
import org.galleyproof.index.Hit;
import org.galleyproof.index.Meanings;
import org.galleyproof.index.Query;
import org.galleyproof.index.Query.Want;
import org.galleyproof.index.StatementDocument;
import org.galleyproof.index.StatementIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search for claims with the vectors installed: they order what words propose, and only where they are asked for. */
class ClaimsByMeaningTest {

	private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
	private static final Query CLAIM = new Query("Dockers earn more money at the harbour this year", null, null, Want.CLAIM);

	@TempDir
	Path folder;
	private StatementIndex index;

	@BeforeEach
	void fill() throws IOException {
		index = StatementIndex.open(folder);
		index.add(statement("pay", "Wages of the dockers at the harbour went up by a tenth over the last twelve months."),
				statement("year", "A year ago the harbour had more workers than it has today."), statement("money", "They did not ask for more money for the harbour a year ago."),
				statement("fish", "The cod have come back to the bay."), statement("boats", "Nobody works on the small boats in winter."));
		index.commit();
	}

	@AfterEach
	void close() throws IOException {
		index.close();
	}

	@Test
	void areInstalledHere() {
		assertTrue(Meanings.areInstalled());
	}

	@Test
	void aParaphraseComesBeforeWhatSharesWords() {
		assertFalse("pay".equals(ids(index.search(CLAIM, 5)).get(0)));
		assertEquals("pay", ids(index.search(CLAIM.withMeaning(), 5)).get(0));
	}

	@Test
	void theGroundIsNamed() {
		Hit best = index.search(CLAIM.withMeaning(), 1).get(0);
		assertTrue(best.value(Kind.MEANING) > 0.4, best.grounds().toString());
		assertEquals(best.score(), best.grounds().stream().mapToDouble(ground -> ground.points()).sum(), 1e-9);
		assertTrue(Double.isNaN(index.search(CLAIM, 1).get(0).value(Kind.MEANING)));
	}

	@Test
	void noStatementIsFoundThatSharesNoWord() {
		assertFalse(ids(index.search(CLAIM.withMeaning(), 5)).contains("fish"));
	}

	@Test
	void answersAreStable() {
		List<Hit> first = index.search(CLAIM.withMeaning(), 5);
		assertEquals(first, index.search(CLAIM.withMeaning(), 5));
		assertEquals(first.get(0), index.search(CLAIM.withMeaning(), 1).get(0));
	}

	@Test
	void whatHoldsTooFewOfTheWordsIsLeftOut() {
		List<Hit> hits = index.search(CLAIM.withMeaning().covering(0.3), 5);
		assertFalse(hits.isEmpty());
		assertTrue(hits.stream().allMatch(hit -> hit.coverage() >= 0.3));
		assertEquals(List.of(), index.search(CLAIM.withMeaning().covering(0.99), 5));
	}

	@Test
	void quotationsAreNoConcernOfTheirs() {
		Query words = new Query("The cod have come back to the bay", null, null, Want.WORDS);
		assertEquals(index.search(words, 5), index.search(words.withMeaning(), 5));
	}

	@Test
	void wordsThatAStatementSurelySaysAreNoParaphrase() {
		Query words = new Query("Wages of the dockers at the harbour went up by a tenth over the last twelve months", null, null);
		List<Hit> hits = index.search(words.withMeaning(), 5);
		assertEquals("pay", hits.get(0).statement().id());
		assertEquals(index.search(words, 5), hits);
	}

	private static StatementDocument statement(String id, String text) {
		return new StatementDocument(id, text, "Ada Quill", DAY, true, "source", "Hearing");
	}

	private static List<String> ids(List<Hit> hits) {
		return hits.stream().map(hit -> hit.statement().id()).toList();
	}
}
