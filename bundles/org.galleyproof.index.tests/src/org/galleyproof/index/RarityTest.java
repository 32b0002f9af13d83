package org.galleyproof.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is rare in a small dossier, and in a large one. */
class RarityTest {

	@Test
	void itFallsWithWhatStandsInMorePassagesAndIsNeverNone() {
		Random random = new Random(11);
		for (int i = 0; i < 1000; i++) {
			int passages = 1 + random.nextInt(1_000_000);
			int frequency = random.nextInt(passages);
			double share = random.nextDouble();
			double rarity = Rarity.of(share, frequency, passages);
			assertTrue(rarity > 0);
			assertTrue(Rarity.of(share, frequency + 1, passages) < rarity);
			assertTrue(Rarity.of(Math.min(1, share + 0.01), frequency, passages) <= rarity);
		}
	}

	@Test
	void inALargeDossierItsOwnCountDecides() {
		double own = Math.log(1 + (1_000_000 - 2000 + 0.5) / (2000 + 0.5));
		assertEquals(own, Rarity.of(0.1, 2000, 1_000_000), 0.06);
	}

	@Test
	void everydayWordsAreKnownInWhateverForm() {
		assertTrue(Rarity.share("the") > 0.4);
		assertTrue(Rarity.share(Terms.of("thing").term(0)) > Rarity.share(Terms.of("lantern").term(0)));
		assertEquals(Rarity.share(Terms.of("jobs").term(0)), Rarity.share(Terms.of("job").term(0)));
		assertEquals(0, Rarity.share("lantern"));
	}

	@Test
	void aWordChangedOrAddedLeavesMostOfASentenceInADossierOfOne(@TempDir Path folder) throws IOException {
		try (StatementIndex index = StatementIndex.open(folder)) {
			index.add(List.of(new StatementDocument("s1", "In the past year 41,000 passengers used the ferry.", "Ada Quill", null, true, "source", "Title")));
			index.commit();
			assertTrue(coverage(index, "About 40,000 passengers had used the ferry") > 0.6);
			assertTrue(coverage(index, "In the past year the mayor used to be a sailor") < 0.5);
			assertTrue(coverage(index, "It was the year of the great storm in the south") < 0.4);
		}
	}

	private static double coverage(StatementIndex index, String text) {
		List<Hit> hits = index.search(new Query(text, null, null, Query.Want.WORDS), 1);
		return hits.isEmpty() ? 0 : hits.get(0).coverage();
	}
}
